import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './reporting-people.ts';

const notice = readFileSync(new URL('../samples/documents/conclusion-notice.txt', import.meta.url));
const SAID = 'Giao Sở Y tế rà soát thiết bị còn thiếu của các trạm y tế, báo cáo trước ngày 31/12/2024';

test('an instruction of a leader beside a task becomes a task of its agency by the hand of an officer', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const leader = await signIn(browser, 'chutich');
  await leader.goto('/nhiem-vu?tim=bao dam thuoc');
  await leader.locator('table.tasks .task-link').first().click();
  await leader.getByRole('button', { name: 'Chỉ đạo việc này' }).click();
  const dialog = leader.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ghi chỉ đạo' }).click();
  await expect(dialog.getByText('Cần ghi lời chỉ đạo.')).toBeVisible();
  await dialog.getByLabel('Lời chỉ đạo').fill(SAID);
  await dialog.getByRole('button', { name: 'Ghi chỉ đạo' }).click();
  await expect(dialog).toBeHidden();
  await expect(leader.locator('#chi-dao')).toContainText('Chờ giao');
  await expectAccessible(leader);
  await leader.close();

  const officer = await signIn(browser, 'vp.chuyenvien');
  await officer.goto('/chi-dao');
  await expect(officer.getByText('đọc được cơ quan: Sở Y tế · đọc được hạn: 30/12/2024')).toBeVisible();
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'Giao thành nhiệm vụ…' }).first().click();
  const form = officer.getByRole('dialog');
  await expect(form.getByLabel('Tên việc')).toHaveValue(/^Rà soát thiết bị còn thiếu/);
  await expect(form.getByLabel('Cơ quan chủ trì')).toHaveValue('Sở Y tế');
  await expect(form.getByLabel('Hạn hoàn thành')).toHaveValue('2024-12-30');
  await form.getByLabel('Sản phẩm').fill('Báo cáo');
  await form.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
  await officer.getByRole('link', { name: /^Rà soát thiết bị còn thiếu/ }).click();
  await expect(officer.getByRole('heading', { level: 1 })).toContainText('Rà soát thiết bị');
  await expect(officer.locator('.as-written').first()).toContainText(SAID);
  await officer.close();
});

test('a conclusion notice that is brought in becomes tasks, one by one, and no programme', async ({ browser }) => {
  test.setTimeout(120_000);
  const officer = await signIn(browser, 'vp.chuyenvien');
  await officer.goto('/van-ban');
  await officer
    .locator('input[type=file]')
    .setInputFiles({ name: 'thong-bao-ket-luan.txt', mimeType: 'text/plain', buffer: notice });
  await expect(officer.getByLabel('Văn bản này dùng để')).toHaveValue('directives', { timeout: 60_000 });
  await expectAccessible(officer);
  await officer.getByRole('button', { name: /^Xác nhận \d+ mục tin cậy cao/ }).click();
  await officer
    .getByRole('dialog')
    .getByRole('button', { name: /^Xác nhận \d+ mục/ })
    .click();
  await expect(officer.getByRole('dialog')).toBeHidden();
  await officer.getByRole('link', { name: 'Xem các việc từ ý kiến chỉ đạo' }).click();
  await expect(officer.getByRole('link', { name: /danh mục thuốc đấu thầu/ })).toBeVisible();
  await officer.close();
});

test('a meeting goes from what asks for a decision to its minutes', async ({ browser }) => {
  test.setTimeout(120_000);
  const officer = await signIn(browser, 'vp.chuyenvien');
  await officer.goto('/hop');
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'Lập phiên họp' }).click();
  const plan = officer.getByRole('dialog');
  await plan.getByLabel('Tên phiên họp').fill('Phiên họp thường kỳ tháng 12 năm 2024');
  await plan.getByRole('button', { name: 'Lập phiên họp' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Phiên họp thường kỳ tháng 12 năm 2024' })).toBeVisible();

  await officer.getByRole('button', { name: 'Sửa chương trình họp' }).click();
  const agenda = officer.getByRole('dialog');
  await agenda
    .getByRole('button', { name: /^Đưa vào chương trình/ })
    .first()
    .click();
  await agenda.getByRole('button', { name: 'Thêm nội dung khác' }).click();
  await agenda.getByLabel('Nội dung', { exact: true }).nth(1).fill('Tình hình kinh tế - xã hội tháng 12');
  await agenda.getByRole('button', { name: 'Lưu chương trình họp' }).click();
  await expect(agenda).toBeHidden();
  await expect(officer.locator('.agenda > li')).toHaveCount(2);
  await expectAccessible(officer);

  await officer.getByRole('button', { name: 'Khai mạc' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Khai mạc' }).click();
  await expect(officer.getByText('Đang họp')).toBeVisible();
  const [first, second] = [officer.locator('.agenda > li').nth(0), officer.locator('.agenda > li').nth(1)];
  await first.getByRole('button', { name: /^Ghi chỉ đạo/ }).click();
  const said = officer.getByRole('dialog');
  await said.getByLabel('Lời chỉ đạo').fill('Sở Tài chính báo cáo tiến độ trước ngày 27/12/2024');
  await said.getByRole('button', { name: 'Ghi chỉ đạo' }).click();
  await expect(first).toContainText('đọc được cơ quan: Sở Tài chính');
  await first.getByLabel('Lời kết luận').fill('Thống nhất phương án của cơ quan chủ trì');
  await first.getByRole('button', { name: /^Ghi kết quả/ }).click();
  await expect(first.locator('.outcome').first()).toContainText('Có kết luận');
  await second.getByRole('button', { name: /^Ghi kết quả/ }).click();
  await expect(second.locator('.outcome')).toContainText('Ghi nhận');
  await expectAccessible(officer);

  await officer.getByRole('button', { name: 'Kết thúc phiên họp' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Kết thúc phiên họp' }).click();
  await expect(officer.getByText('Đã kết luận')).toBeVisible();
  const download = officer.waitForEvent('download');
  await officer.getByRole('link', { name: 'Biên bản (Word)' }).click();
  expect((await download).suggestedFilename()).toContain('.docx');
  await officer.close();
});
