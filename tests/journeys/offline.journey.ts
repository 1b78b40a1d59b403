import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { DeskView, ReportView } from '#contract/reporting.ts';
import { act, expectAccessible, signIn } from './reporting-people.ts';

const domestic = (page: Page) => page.getByRole('textbox', { name: /^Thu nội địa/ });
const revenue = (page: Page) => page.getByRole('textbox', { name: /^Thu ngân sách trên địa bàn/ });
const offline = (page: Page) => page.getByText(/^Đang ngoại tuyến, số liệu lúc \d\d:\d\d\./);

/** Opens the specialist's report once, and waits until this machine has laid in all that is needed without a line. */
async function openReport(page: Page): Promise<number> {
  await page.goto('/');
  const { returned, toWrite } = (await (await page.request.get('/api/desk')).json()) as DeskView;
  const link = page
    .locator('main')
    .getByRole(returned[0]?.id || toWrite[0]?.id ? 'link' : 'button', { name: /Quý IV\/2024/ });
  await link.first().click();
  await expect(domestic(page)).toBeVisible();
  const reportId = Number(new URL(page.url()).pathname.split('/').at(-1));
  await page.reload();
  await expect(domestic(page)).toBeVisible();
  await page.goto('/');
  // The worker fetches the whole program before it begins, as on a slow first visit.
  await expect
    .poll(() => keptPaths(page), { timeout: 30_000 })
    .toEqual(['/api/desk', `/api/reports/${reportId}`, '/api/sign-in']);
  return reportId;
}

async function keptPaths(page: Page): Promise<string[]> {
  const kept = await page.evaluate(async () => {
    const requests = await (await caches.open('tiendo-answers')).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
  return kept.toSorted();
}

/** What the server holds, asked beside the page and its worker. */
async function atServer(page: Page, reportId: number) {
  const report = (await (await page.request.get(`/api/reports/${reportId}`)).json()) as ReportView;
  const line = report.lines.find(({ quantity }) => quantity.name.startsWith('Thu nội địa'));
  return { version: report.version, status: report.status, domestic: line?.value ?? null };
}

async function type(page: Page, text: string): Promise<void> {
  await domestic(page).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Closes the page and opens the address in a new one of the same machine. */
async function openAnew(context: BrowserContext, page: Page, address: string): Promise<Page> {
  await page.close();
  const opened = await context.newPage();
  await opened.goto(address);
  return opened;
}

test('figures typed with no line outlive closing the page and arrive exactly once', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext();
  let page = await context.newPage();
  await page.request.post('/api/demonstration/sign-in', { data: { userName: 'stc.chuyenvien' } });
  const reportId = await openReport(page);
  const before = await atServer(page, reportId);

  await context.setOffline(true);
  await page.reload();
  await expect(offline(page)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  await page
    .locator('main')
    .getByRole('link', { name: /Quý IV\/2024/ })
    .first()
    .click();
  await type(page, '22.801');
  await expect(page.getByText('Chưa lưu được, còn trên máy này')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  page = await openAnew(context, page, `/bao-cao/${reportId}`);
  await expect(domestic(page)).toHaveValue('22.801');
  expect((await atServer(page, reportId)).version).toBe(before.version);

  page = await openAnew(context, page, '/');
  await context.setOffline(false);
  await expect(page.getByText('Đã gửi số nhập khi ngoại tuyến của 1 báo cáo.')).toBeVisible({ timeout: 30_000 });
  await expect(offline(page)).toBeHidden({ timeout: 30_000 });
  expect(await atServer(page, reportId)).toEqual({ version: before.version + 1, status: 'draft', domestic: '22801' });
  await page.reload();
  await page.goto(`/bao-cao/${reportId}`);
  await expect(domestic(page)).toHaveValue('22.801');
  expect((await atServer(page, reportId)).version).toBe(before.version + 1);
  await context.close();
});

test('a save whose answer was lost in a crash is not done twice', async ({ browser }) => {
  const page = await signIn(browser, 'stc.chuyenvien');
  const reportId = await openReport(page);
  await page.goto(`/bao-cao/${reportId}`);
  const before = await atServer(page, reportId);
  await page.context().setOffline(true);
  await type(page, '22.802');
  await expect(page.getByText('Chưa lưu được, còn trên máy này')).toBeVisible();

  await test.step('the request reaches the server, its answer never reaches the page', async () => {
    const { act: sent } = await keptDraft(page, reportId);
    const lines = (await linesOf(page, reportId)).map(({ quantity, ...line }) => ({
      quantityId: quantity.id,
      value: sent.cells[`${quantity.id}.value`] || null,
      standing: sent.cells[`${quantity.id}.standing`] ?? line.standing,
      note: sent.cells[`${quantity.id}.note`] || null,
      obstacle: sent.cells[`${quantity.id}.obstacle`] || null,
    }));
    const answer = await page.request.put(`/api/reports/${reportId}/draft`, {
      data: { version: sent.version, lines },
      headers: { 'idempotency-key': sent.key },
    });
    expect(answer.status()).toBe(200);
  });
  await page.reload();
  await expect(domestic(page)).toHaveValue('22.802');
  await page.context().setOffline(false);
  await expect(page.getByText(/^Đã lưu/)).toBeVisible({ timeout: 30_000 });
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tiendo.draft'))))
    .toEqual([]);
  expect((await atServer(page, reportId)).version).toBe(before.version + 1);
  await page.context().close();
});

async function keptDraft(page: Page, reportId: number) {
  const text = await page.evaluate(
    (id) => Object.entries(localStorage).find(([key]) => key.endsWith(`.${id}`))?.[1] as string | undefined,
    reportId,
  );
  return JSON.parse(text ?? '{}') as { act: { key: string; version: number; cells: Record<string, string> } };
}

async function linesOf(page: Page, reportId: number): Promise<ReportView['lines']> {
  return ((await (await page.request.get(`/api/reports/${reportId}`)).json()) as ReportView).lines;
}

test('another machine filled the same cell: both figures stand side by side, and the person chooses', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await signIn(browser, 'stc.chuyenvien');
  const reportId = await openReport(page);
  await page.goto(`/bao-cao/${reportId}`);
  await page.context().setOffline(true);
  await type(page, '22.803');
  await expect(page.getByText('Chưa lưu được, còn trên máy này')).toBeVisible();
  await page.getByRole('link', { name: 'Tiến Độ' }).click();

  const other = await signIn(browser, 'stc.chuyenvien');
  await other.goto(`/bao-cao/${reportId}`);
  await type(other, '22.900');
  await expect(other.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible();

  await page.context().setOffline(false);
  await page.getByRole('link', { name: `Mở báo cáo ${reportId}` }).click({ timeout: 30_000 });
  await expect(page.getByText('Số tôi nhập: 22.803')).toBeVisible();
  await expect(page.getByText('Số người khác đã lưu: 22.900')).toBeVisible();
  await expectAccessible(page);
  expect((await atServer(page, reportId)).domestic).toBe('22900');
  await page.getByText('Số tôi nhập: 22.803').click();
  await page.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
  await expect.poll(async () => (await atServer(page, reportId)).domestic).toBe('22803');
  await Promise.all([page.context().close(), other.context().close()]);
});

test('a change that comes after the report was handed on is refused, readable, and opens again with it', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await signIn(browser, 'stc.chuyenvien');
  const reportId = await openReport(page);
  await page.goto(`/bao-cao/${reportId}`);
  await page.context().setOffline(true);
  await type(page, '22.804');
  await expect(page.getByText('Chưa lưu được, còn trên máy này')).toBeVisible();
  await page.getByRole('link', { name: 'Tiến Độ' }).click();

  const other = await signIn(browser, 'stc.chuyenvien');
  await other.goto(`/bao-cao/${reportId}`);
  await revenue(other).focus();
  await other.keyboard.type('26.944');
  await other.keyboard.press('Enter');
  await expect(other.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible();
  await act(other, 'Trình duyệt', 'Trình duyệt');

  await page.context().setOffline(false);
  await page.getByRole('link', { name: `Mở báo cáo ${reportId}` }).click({ timeout: 30_000 });
  await expect(page.getByText('1 ô nhập trên máy này chưa gửi.')).toBeVisible();
  await expect(page.getByRole('cell', { name: '22.804', exact: true })).toBeVisible();
  await expectAccessible(page);
  expect(await atServer(page, reportId)).toMatchObject({ domestic: '22803', status: 'submitted' });

  await act(other, 'Thu hồi', 'Thu hồi');
  await page.reload();
  await expect(domestic(page)).toHaveValue('22.804');
  await expect.poll(async () => (await atServer(page, reportId)).domestic).toBe('22804');
  await Promise.all([page.context().close(), other.context().close()]);
});

test('signing out leaves no figures of the agency on the machine, also without a line', async ({ browser }) => {
  const page = await signIn(browser, 'stc.chuyenvien');
  await openReport(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /Nguyễn Thị Mai Lan/ }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(/\/dang-nhap/);
  expect(await keptPaths(page)).toEqual([]);
  await page.goto('/');
  await expect(page.getByText(/Quý IV\/2024/)).toHaveCount(0);

  await page.context().setOffline(false);
  await page.goto('/');
  await expect(page).toHaveURL(/\/dang-nhap/);
  const { session } = (await (await page.request.get('/api/sign-in')).json()) as { session: unknown };
  expect(session).toBeNull();
  await page.context().close();
});
