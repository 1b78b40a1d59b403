import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './reporting-people.ts';

test('a regime is declared with its due days in sight, its periods opened, and a day off moves them', async ({
  browser,
}) => {
  const officer = await signIn(browser, 'vp.chuyenvien');

  await test.step('the due days of every level stand beside the form before anything is saved', async () => {
    await officer.goto('/che-do-bao-cao');
    await officer.getByRole('link', { name: 'Lập chế độ mới' }).click();
    await officer.getByLabel('Mã chế độ').fill('pccc-quy');
    await officer.getByLabel('Tên chế độ').fill('Báo cáo quý về phòng cháy, chữa cháy');
    await officer.getByLabel('Tần suất').selectOption('quarter');
    await officer.getByLabel('Giờ đóng của ngày đến hạn').fill('16:30');
    await officer.getByLabel('Hiệu lực từ ngày').fill('2025-01-01');
    const first = officer.getByRole('row', { name: /Quý I\/2025/ });
    await expect(first).toContainText('15/12/2024 – 14/03/2025');
    await expect(first).toContainText('18/03/2025');
    await expectAccessible(officer);
  });

  await test.step('what is missing is said at its field, and nothing typed is lost', async () => {
    await officer.getByRole('button', { name: 'Lưu chế độ' }).click();
    await expect(officer.getByRole('alert')).toContainText('Còn ô chưa điền đúng');
    await officer.getByLabel('Căn cứ', { exact: true }).fill('Để thử');
    await officer.getByLabel('Lý do', { exact: true }).fill('Chế độ mới');
    await officer.getByRole('button', { name: 'Lưu chế độ' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: /phòng cháy/ })).toBeVisible();
  });

  await test.step('its periods of 2025 are opened once', async () => {
    await officer.getByRole('button', { name: 'Năm sau (2025)' }).click();
    await officer.getByRole('button', { name: 'Mở 4 kỳ năm 2025' }).click();
    await officer.getByRole('button', { name: 'Mở kỳ', exact: true }).click();
    await expect(officer.getByRole('alert')).toHaveText('Đã mở 4 kỳ.');
    await expect(officer.getByRole('button', { name: /Mở 4 kỳ/ })).toHaveCount(0);
  });

  const administrator = await signIn(browser, 'quantri');
  await test.step('a day off shows which due days it moves before it is saved', async () => {
    await administrator.goto('/lich-lam-viec?nam=2025');
    await administrator.getByRole('button', { name: 'Thêm ngày' }).click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByLabel('Ngày', { exact: true }).fill('2025-03-17');
    await expect(dialog.getByText('Cơ quan báo cáo: 18/03/2025 → 19/03/2025')).toBeVisible();
    await dialog.getByLabel('Tên ngày').fill('Nghỉ do bão');
    await dialog.getByLabel('Căn cứ').fill('Công điện để thử');
    await dialog.getByLabel('Lý do thay đổi').fill('Bão');
    await dialog.getByRole('button', { name: 'Lưu ngày này' }).click();
    await expect(administrator.getByRole('alert')).toContainText('2 hạn nộp đã đổi theo');
    await officer.reload();
    await expect(officer.getByRole('row', { name: /Quý I\/2025/ })).toContainText('19/03/2025');
  });

  await test.step('taken back, they stand where they stood', async () => {
    await administrator.getByRole('button', { name: 'Bỏ ngày 17/03/2025' }).click();
    const dialog = administrator.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Bão tan');
    await dialog.getByRole('button', { name: 'Bỏ khỏi lịch' }).click();
    await officer.reload();
    await expect(officer.getByRole('row', { name: /Quý I\/2025/ })).toContainText('18/03/2025');
  });
  await officer.close();
  await administrator.close();
});
