import { expect, type Page, test } from '@playwright/test';
import { makeCertificate } from '#formats/signature/make-certificate.ts';
import { expectGoodAtBothWidths, signIn } from './reporting-people.ts';

async function send(page: Page, method: 'POST' | 'PUT', path: string, data: object) {
  const headers = { origin: new URL(page.url()).origin, 'idempotency-key': crypto.randomUUID() };
  const answer = await page.request.fetch(path, { method, data, headers });
  expect(answer.ok(), `${path} ${answer.status()}`).toBe(true);
  return (await answer.json()) as { id: number; version: number };
}

interface Draft {
  readonly version: number;
  readonly lines: readonly { readonly quantity: { readonly id: number; readonly name: string } }[];
}

/** Fills a form of the commune and hands it to the head; a name without a figure is left to be computed. */
async function submit(clerk: Page, formId: number, figures: Readonly<Record<string, string>>): Promise<void> {
  const { id } = await send(clerk, 'POST', `/api/forms/${formId}/periods/2024Q4/report`, {});
  const draft = (await (await clerk.request.get(`/api/reports/${id}`)).json()) as Draft;
  const lines = draft.lines.flatMap(({ quantity }) => {
    const value = figures[quantity.name];
    return value === undefined
      ? []
      : [{ quantityId: quantity.id, value, standing: 'preliminary', note: null, obstacle: null }];
  });
  const saved = await send(clerk, 'PUT', `/api/reports/${id}/draft`, { version: draft.version, lines });
  await send(clerk, 'POST', `/api/reports/${id}/submit`, { version: saved.version });
}

test('a head approves two reports in one act by the keyboard and signs the one that asks for it', async ({
  browser,
}) => {
  const clerk = await signIn(browser, 'xa-20947.chuyenvien');
  await clerk.goto('/');
  const { forms } = (await (await clerk.request.get('/api/forms')).json()) as { forms: { id: number; code: string }[] };
  const idOf = (wanted: string) => forms.find(({ code }) => code === wanted)?.id ?? 0;
  await submit(clerk, idOf('BC.GN'), { 'Tổng số hộ dân cư': '588', 'Số hộ nghèo': '92', 'Hộ cận nghèo': '40' });
  await submit(clerk, idOf('BC.BHYT'), { 'Số hộ nghèo': '92', 'Thẻ bảo hiểm y tế cấp cho hộ nghèo': '368' });

  const head = await signIn(browser, 'xa-20947.lanhdao');
  await head.goto('/');
  await expectGoodAtBothWidths(head);
  await head
    .getByRole('checkbox', { name: /^Chọn .*Quý\sIV\/2024/ })
    .first()
    .focus();
  await head.keyboard.press('Control+a');
  await expect(head.getByText('Đã chọn 2 báo cáo')).toBeVisible();
  await head.keyboard.press('Enter');
  const dialog = head.getByRole('dialog', { name: 'Duyệt 2 báo cáo' });
  await expect(dialog.getByRole('checkbox', { name: 'Ký số và gửi luôn 1 báo cáo có ký số' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Duyệt, ký và gửi' }).click();
  await expect(dialog.getByText('Xong 2/2 báo cáo')).toBeVisible();
  await Promise.all([clerk.close(), head.close()]);
});

test('an authority is believed from a day on with its basis, and no longer after its last day', async ({ browser }) => {
  const administrator = await signIn(browser, 'quantri');
  await administrator.goto('/noi-cap-chung-thu');
  const { certificate } = makeCertificate({
    name: 'CA Thử nghiệm',
    organization: 'Trung tâm thử nghiệm',
    validFrom: '2024-01-01T00:00:00+07:00',
    validTo: '2030-01-01T00:00:00+07:00',
    issuer: null,
  });
  await administrator.getByRole('button', { name: 'Thêm nơi cấp' }).click();
  const dialog = administrator.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'ca.cer',
    mimeType: 'application/pkix-cert',
    buffer: Buffer.from(certificate),
  });
  await expect(dialog.getByText('Đã chọn: ca.cer')).toBeVisible();
  await dialog.getByLabel('Căn cứ (văn bản, quyết định)').fill('Công văn để thử');
  await dialog.getByRole('button', { name: 'Thêm nơi cấp' }).click();
  const authority = administrator.getByRole('listitem').filter({ hasText: 'CA Thử nghiệm' });
  await expect(authority.getByText('Tin cậy từ 16/12/2024')).toBeVisible();
  await expectGoodAtBothWidths(administrator);

  await authority.getByRole('button', { name: 'Thôi tin cậy…' }).click();
  await dialog.getByLabel('Lý do').fill('Hết thời gian thử.');
  await dialog.getByRole('button', { name: 'Thôi tin cậy', exact: true }).click();
  await expect(authority.getByText('Thôi tin cậy: Hết thời gian thử.')).toBeVisible();
  await administrator.close();
});

test('as it is now is asked once and kept in the address from the matrix to an agency’s page', async ({ browser }) => {
  const planner = await signIn(browser, 'skhdt.tonghop');
  await planner.goto('/bao-cao');
  const side = planner.getByRole('button', { name: 'Như hiện nay' });
  await side.click();
  await expect(planner).toHaveURL(/nhu=hien-nay/);
  await planner.getByRole('link', { name: 'Sở Tài chính' }).click();
  await expect(planner.getByRole('heading', { level: 1, name: 'Hồ sơ báo cáo của đơn vị' })).toBeVisible();
  await expect(planner).toHaveURL(/nhu=hien-nay/);
  await expect(side).toHaveAttribute('aria-pressed', 'true');
  await expectGoodAtBothWidths(planner);
  await planner.close();
});
