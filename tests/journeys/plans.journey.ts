import { expect, test } from '@playwright/test';
import { act, expectAccessible, signIn } from './reporting-people.ts';

test('an agency writes its plan inside the province’s days, its head issues it, and the office accepts it', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const officer = await signIn(browser, 'vp.chuyenvien');
  await officer.goto('/ke-hoach');
  await officer.getByRole('button', { name: 'Đặt hạn ban hành…' }).click();
  const day = officer.getByRole('dialog');
  await day.getByLabel('Ngày cuối còn đúng hạn').fill('2024-12-20');
  await day.getByLabel('Căn cứ').fill('Điều 2, khoản 1 Quyết định');
  await day.getByRole('button', { name: 'Lưu hạn' }).click();
  await expect(officer.getByText('Ban hành chậm nhất 20/12/2024')).toBeVisible();
  await expectAccessible(officer);

  const specialist = await signIn(browser, 'sgtvt.chuyenvien');
  await specialist.goto('/ke-hoach');
  await specialist.getByRole('button', { name: 'Lập kế hoạch của cơ quan tôi' }).click();
  await expect(specialist.getByRole('heading', { level: 1, name: 'Kế hoạch của Sở Giao thông vận tải' })).toBeVisible();
  await expect(specialist.getByText(/điểm phải sửa trước khi ban hành/)).toBeVisible();
  await specialist.getByRole('button', { name: 'Sửa kế hoạch' }).click();
  for (const field of await specialist.getByLabel('Người phụ trách').all()) await field.fill('Trưởng phòng Kế hoạch');
  const first = specialist.locator('.plan-line').first();
  await first.getByText('Giao xuống đơn vị').click();
  await first.getByRole('button', { name: /^Thêm cả \d+ đơn vị/ }).click();
  await expect(first.locator('.share-rows > li')).not.toHaveCount(0);
  await expectAccessible(specialist);
  await specialist.getByRole('button', { name: 'Lưu kế hoạch' }).click();
  await expect(specialist.getByText(/chưa ghi mức giao cho|điểm phải sửa/).first()).toBeVisible();
  await specialist.getByRole('button', { name: 'Sửa kế hoạch' }).click();
  const shares = first.locator('.share-rows > li');
  for (let left = await shares.count(); left > 0; left -= 1) await shares.first().getByRole('button').click();
  await expect(shares).toHaveCount(0);
  await specialist.getByRole('button', { name: 'Lưu kế hoạch' }).click();
  const address = new URL(specialist.url()).pathname;
  await expect(specialist.getByRole('button', { name: 'Sửa kế hoạch' })).toBeVisible();
  await expectAccessible(specialist);
  await specialist.close();

  const head = await signIn(browser, 'sgtvt.lanhdao');
  await head.goto(address);
  await head.getByRole('button', { name: 'Ban hành…' }).click();
  const issue = head.getByRole('dialog');
  await issue.getByLabel('Số, ký hiệu kế hoạch').fill('12/KH-SGTVT');
  await issue.getByRole('button', { name: 'Ban hành' }).click();
  await expect(head.getByText('Đã ban hành, chờ tiếp nhận')).toBeVisible();
  await head.close();

  await officer.goto('/ke-hoach?nhom=done-in-time');
  await officer.getByRole('link', { name: 'Sở Giao thông vận tải' }).click();
  await act(officer, 'Tiếp nhận kế hoạch', 'Tiếp nhận kế hoạch');
  await expect(officer.getByText('Đã tiếp nhận').first()).toBeVisible();
  await officer.close();
});
