import { expect, type Page, test } from '@playwright/test';
import { act, expectAccessible, signIn } from './reporting-people.ts';

const REASON = 'Theo sổ hộ nghèo đã phê duyệt của xã.';
const REMARK = 'Các xã còn lại bổ sung trước ngày 20/12.';

/** The commune's conflict in the list, by its name. */
const conflictOf = (page: Page, commune: string) => page.locator('.conflicts > li').filter({ hasText: commune });

async function send(page: Page, path: string, data: object): Promise<{ id: number; version: number }> {
  const origin = new URL(page.url()).origin;
  const answer = await page.request.post(path, { data, headers: { origin, 'idempotency-key': crypto.randomUUID() } });
  expect(answer.ok(), `${path} ${answer.status()}`).toBe(true);
  return (await answer.json()) as { id: number; version: number };
}

test('two forms of a commune differ, somebody chooses, the form is frozen, and a report that comes later is seen beside it', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const planner = await signIn(browser, 'skhdt.tonghop');

  await test.step('both figures stand beside each other with who approved them, and one is chosen with its reason', async () => {
    await planner.goto('/tong-hop/mau-thuan');
    const conflict = conflictOf(planner, 'Trà Leng');
    await expect(conflict.getByText('Chờ chọn nguồn')).toBeVisible();
    await expect(conflict.locator('.sides .v')).toHaveText(['60', '64']);
    await expect(conflict.getByText(/duyệt 16\/12/)).toHaveCount(2);
    await expectAccessible(planner);

    await conflict.getByRole('button', { name: 'Chọn nguồn…' }).click();
    const dialog = planner.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ghi lựa chọn' }).click();
    await expect(dialog.getByText('Chọn một nguồn, hoặc chọn để ngỏ.')).toBeVisible();
    await dialog.getByRole('radio', { name: /^64/ }).check();
    await dialog.getByRole('textbox', { name: 'Lý do' }).fill(REASON);
    await dialog.getByRole('button', { name: 'Ghi lựa chọn' }).click();
    await expect(dialog).toBeHidden();
    await expect(conflict.getByText('Đã chọn nguồn')).toBeVisible();
    await expect(conflict.getByText(`“${REASON}”`)).toBeVisible();
  });

  await test.step('in the other form the chosen figure counts, and its origin shows the signed one and the choice', async () => {
    await planner.goto('/tong-hop/bieu');
    await planner
      .getByRole('combobox', { name: 'Biểu' })
      .selectOption({ label: 'Biểu đời sống dân cư nông thôn của xã (minh họa)' });
    await expect(planner.getByText('1 số lấy theo nguồn đã chọn').first()).toBeVisible();
    await planner
      .locator('tr.at-0')
      .getByRole('button', { name: /Số hộ nghèo/ })
      .click();
    const origin = planner.getByRole('dialog');
    await expect(origin.getByText('Tính lại từ gốc: khớp từng chữ số')).toBeVisible();
    await expect(origin.getByText('đơn vị ký trong biểu này: 60')).toBeVisible();
    await expect(origin.getByText(`“${REASON}”`)).toBeVisible();
    await planner.keyboard.press('Escape');
  });

  await test.step('the form is frozen with what is missing answered for', async () => {
    await planner.goto('/tong-hop/bieu');
    await act(planner, 'Chốt biểu…', 'Chốt biểu', REMARK);
    await expect(planner.getByText('Quý IV/2024 đã chốt lần 1.')).toBeVisible();
    await expect(planner.getByText(`Nhận xét: “${REMARK}”`)).toBeVisible();
    await expectAccessible(planner);
  });

  await test.step('a commune hands in after the freeze: the figures move, and what was frozen stands beside them', async () => {
    const writer = await signIn(browser, 'tralinh.chuyenvien');
    const head = await signIn(browser, 'tralinh.lanhdao');
    await Promise.all([writer.goto('/'), head.goto('/')]);
    const { forms } = (await (await writer.request.get('/api/forms')).json()) as {
      forms: { id: number; code: string }[];
    };
    const formId = forms.find(({ code }) => code === 'BC.BHYT')?.id ?? 0;
    const { id } = await send(writer, `/api/forms/${formId}/periods/2024Q4/report`, {});
    const report = (await (await writer.request.get(`/api/reports/${id}`)).json()) as {
      version: number;
      lines: { quantity: { id: number } }[];
    };
    const lines = report.lines.map(({ quantity }) => ({
      quantityId: quantity.id,
      value: '10',
      standing: 'final',
      note: null,
      obstacle: null,
    }));
    const origin = new URL(writer.url()).origin;
    const saved = await writer.request.put(`/api/reports/${id}/draft`, {
      data: { version: report.version, lines },
      headers: { origin, 'idempotency-key': crypto.randomUUID() },
    });
    const { version } = (await saved.json()) as { version: number };
    const submitted = await send(writer, `/api/reports/${id}/submit`, { version });
    await send(head, `/api/reports/${id}/approve`, { version: submitted.version });
    await planner.reload();
    await expect(planner.getByText('2 số đã đổi sau khi chốt.')).toBeVisible();
    await expect(planner.getByText(/đổi sau khi chốt, đã chốt/).first()).toBeVisible();
    await expect(planner.getByRole('button', { name: 'Chốt lại…' })).toBeVisible();
  });
});

test('a district finds its own place on the route in the menu, and only that', async ({ browser }) => {
  const page = await signIn(browser, 'namtramy.chuyenvien');
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Tổng hợp' }).click();
  await expect(page.getByText(/^UBND huyện Nam Trà My: dựa trên/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mâu thuẫn nguồn' })).toHaveCount(0);
  await expectAccessible(page);
});
