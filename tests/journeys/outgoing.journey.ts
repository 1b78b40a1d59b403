import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './reporting-people.ts';

test('a report is written of the record, signed by two in their order, numbered, sent, and opened by who received it', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const officer = await signIn(browser, 'vp.chuyenvien');
  await officer.goto('/van-ban-di');
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'Soạn văn bản…' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByLabel('Kỳ số liệu').selectOption('2024Q3');
  await dialog.getByRole('button', { name: 'Soạn dự thảo' }).click();
  await officer.getByLabel('Kiến nghị, đề xuất').fill('Đề nghị <b>bổ sung</b> kinh phí.');
  await officer.getByRole('button', { name: 'Lưu phần viết' }).click();
  const text = officer.locator('.laid-document');
  await expect(text).toContainText('Đề nghị <b>bổ sung</b> kinh phí.');
  await expectAccessible(officer);

  await officer.getByRole('button', { name: 'Trình ký…' }).click();
  await dialog.getByLabel('Người ký thứ 1').selectOption({ label: 'Chánh Văn phòng Đặng Quốc Bảo' });
  await dialog.getByLabel('Người ký thứ 2').selectOption({ label: 'Chủ tịch UBND tỉnh Nguyễn Đăng Khôi' });
  await dialog.getByRole('button', { name: 'Trình ký' }).click();
  await expect(officer.getByText('chưa ký')).toHaveCount(2);
  const address = new URL(officer.url()).pathname;
  for (const who of ['vp.chanhvanphong', 'chutich']) {
    const signer = await signIn(browser, who);
    await signer.goto(address);
    await signer.getByRole('button', { name: 'Ký…' }).click();
    await signer.getByRole('dialog').getByRole('button', { name: 'Ký', exact: true }).click();
    await expect(signer.getByText(/ký lúc/).first()).toBeVisible();
    await signer.close();
  }

  await officer.reload();
  await officer.getByRole('button', { name: 'Cấp số, ban hành…' }).click();
  await dialog.getByRole('button', { name: 'Chọn mọi cơ quan cấp tỉnh' }).click();
  await dialog.getByRole('button', { name: 'Cấp số, ban hành' }).click();
  await expect(text.locator('.as-number')).toHaveText(/^Số: \d{2}\/BC-VP$/);
  const receiver = await signIn(browser, 'stc.chuyenvien');
  await receiver.goto('/van-ban-di?so=in');
  await receiver
    .getByRole('link', { name: /Tổng hợp kết quả/ })
    .first()
    .click();
  await expect(receiver.locator('.laid-document')).toContainText('Đề nghị <b>bổ sung</b> kinh phí.');
  await receiver.close();
  await officer.close();
});
