import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './reporting-people.ts';

const WORDS = 'Chưa có hướng dẫn về giá gói thầu thuốc';

test('an agency tells what holds its task up, the office answers, and the agency says that it is out of the way', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const specialist = await signIn(browser, 'syt.chuyenvien');
  await specialist.goto('/nhiem-vu?tim=bao dam thuoc');
  await specialist.locator('table.tasks .task-link').first().click();
  const address = new URL(specialist.url()).pathname;
  await specialist.getByRole('button', { name: 'Báo vướng mắc…' }).click();
  const dialog = specialist.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gửi vướng mắc' }).click();
  await expect(dialog.getByText('Cần ghi nội dung này.')).toBeVisible();
  await dialog.getByLabel('Vướng mắc', { exact: true }).fill(WORDS);
  await dialog.getByRole('button', { name: 'Gửi vướng mắc' }).click();
  await expect(specialist.locator('#vuong-mac')).toContainText('Chờ trả lời');
  await expectAccessible(specialist);

  const officer = await signIn(browser, 'vp.chuyenvien');
  await officer.goto('/vuong-mac?phia=to-answer');
  const item = officer.locator('.blockers > li', { hasText: WORDS });
  await expect(item).toContainText('còn 5 ngày làm việc');
  await expectAccessible(officer);
  await item.getByRole('button', { name: 'Trả lời…' }).click();
  await officer.getByRole('dialog').getByLabel('Nội dung').fill('Theo Thông tư 07/2024/TT-BYT');
  await officer.getByRole('dialog').getByRole('button', { name: 'Trả lời' }).click();
  await expect(item).toContainText('Đã trả lời');
  await officer.close();

  await specialist.goto(address);
  await specialist.getByRole('button', { name: 'Đã gỡ xong' }).click();
  await specialist.getByRole('dialog').getByRole('button', { name: 'Đã gỡ xong' }).click();
  await expect(specialist.locator('#vuong-mac')).toContainText('Đã gỡ');
  await specialist.close();
});
