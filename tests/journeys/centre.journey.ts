import { expect, test } from '@playwright/test';
import { expectAccessible, expectGoodAtBothWidths, signIn } from './reporting-people.ts';

test('a leader reads where a target ends its year, how sure that is, and what changed it', async ({ browser }) => {
  const leader = await signIn(browser, 'chutich');
  await leader.goto('/chi-tieu?ky=2024Q3');
  await leader
    .getByRole('link', { name: /Thu ngân sách trên địa bàn/ })
    .first()
    .click();
  const forecast = leader.locator('#du-bao');
  await expect(forecast).toContainText('Dự kiến vượt');
  await expect(forecast).toContainText(/Khả năng đạt chỉ tiêu theo đúng quy tắc của chỉ tiêu: > 99%/);
  await expect(forecast).toContainText(/Quý III\/2024 có số 18\.650.*trước đó dự báo/);
  await expect(forecast.getByRole('table')).toContainText('2023');
  await expectGoodAtBothWidths(leader);

  await leader.goto('/chi-tieu?ky=2024Q3');
  await leader
    .getByRole('link', { name: /Số giường bệnh/ })
    .first()
    .click();
  await expect(leader.locator('#du-bao')).toContainText('mới có 3 kỳ dùng được, cần ít nhất 4');
  await expect(leader.locator('#du-bao')).toContainText('Không có dự báo không có nghĩa là sẽ không đạt');
  await expectAccessible(leader);
  await leader.close();
});

test('a warning is taken note of by its owner, read by the leader, and ended with a reason', async ({ browser }) => {
  const owner = await signIn(browser, 'sldtbxh.lanhdao');
  await owner.goto('/canh-bao');
  const own = owner.getByRole('listitem').filter({ hasText: 'Tỷ lệ lao động qua đào tạo có bằng cấp' });
  await own.getByRole('button', { name: 'Tiếp nhận…' }).click();
  const dialog = owner.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tiếp nhận' }).click();
  await expect(dialog).toContainText(/lý do|nội dung/i);
  await dialog.getByLabel('Việc sẽ làm').fill('Mở thêm 12 lớp trong tháng 12');
  await dialog.getByRole('button', { name: 'Tiếp nhận' }).click();
  await expect(own).toContainText('“Mở thêm 12 lớp trong tháng 12”');
  await expectGoodAtBothWidths(owner);
  await owner.close();

  const leader = await signIn(browser, 'chutich');
  await leader.goto('/lanh-dao');
  await leader.getByRole('link', { name: 'Xem mọi cảnh báo' }).click();
  const seen = leader.getByRole('listitem').filter({ hasText: 'Mở thêm 12 lớp' });
  await seen.getByRole('button', { name: 'Kết thúc…' }).click();
  await leader.getByRole('dialog').getByLabel('Lý do').fill('Đã giao Sở báo cáo tại phiên họp');
  await leader.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
  await expect(seen).toHaveCount(0);
  await leader.getByRole('button', { name: 'Đã kết thúc' }).click();
  await expect(leader.getByRole('listitem').filter({ hasText: 'Đã giao Sở báo cáo' })).toBeVisible();
  await leader.close();
});

test('the map is read by keyboard: the slider goes through the years, arrows through the places', async ({
  browser,
}) => {
  const leader = await signIn(browser, 'chutich');
  await leader.goto('/ban-do');
  const slider = leader.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Năm 2023');
  await slider.focus();
  await leader.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', 'Năm 2022');
  await leader.getByRole('group', { name: /Phím mũi tên/ }).focus();
  await leader.keyboard.press('ArrowDown');
  await expect(leader.locator('main').getByRole('status')).toContainText('Nam Trà My: 46,9%');
  await leader.getByRole('button', { name: 'Hội An' }).click();
  await expect(leader.locator('main').getByRole('status')).toContainText('Hội An: 0,5%');
  await expectGoodAtBothWidths(leader);
  await leader.close();

  const specialist = await signIn(browser, 'syt.chuyenvien');
  await specialist.goto('/ban-do');
  await expect(specialist.locator('main')).toContainText(/quyền|vai trò/i);
  await specialist.close();
});
