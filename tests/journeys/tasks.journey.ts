import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './reporting-people.ts';

const GROUND = 'Thông báo kết luận số 450/TB-UBND ngày 13/12/2024';
const TITLE = 'Kiểm tra công tác phòng cháy, chữa cháy tại các bệnh viện';

test('a task goes from a conclusion notice to a confirmed result, and its page tells every step', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const officer = await signIn(browser, 'vp.chuyenvien');

  await test.step('what is missing is said at its field, and a day off is refused with the next working day', async () => {
    await officer.goto('/nhiem-vu');
    await officer.getByRole('link', { name: 'Thêm nhiệm vụ' }).click();
    await officer.getByRole('button', { name: 'Thêm và giao việc' }).click();
    await expect(officer.getByText('Cần chọn một cơ quan chủ trì.')).toBeVisible();
    await officer.getByLabel('Căn cứ giao việc').fill(GROUND);
    await officer.getByLabel('Tên việc').fill(TITLE);
    await officer.getByLabel('Cơ quan chủ trì').fill('so y te');
    await officer.getByRole('option', { name: 'Sở Y tế', exact: true }).click();
    await officer.getByLabel('Hạn hoàn thành').fill('2024-12-28');
    await officer.getByRole('button', { name: 'Thêm và giao việc' }).click();
    await expect(officer.getByRole('alert')).toContainText('30/12/2024');
    await expectAccessible(officer);
    await officer.getByLabel('Hạn hoàn thành').fill('2024-12-30');
    await officer.getByRole('button', { name: 'Thêm và giao việc' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expectAccessible(officer);
  });

  const address = new URL(officer.url()).pathname;
  const specialist = await signIn(browser, 'syt.chuyenvien');
  await test.step('the lead agency takes it up and hands in the result with its document', async () => {
    await specialist.goto(address);
    await specialist.getByRole('button', { name: 'Tiếp nhận' }).click();
    await specialist.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
    await expect(specialist.getByText('Đã tiếp nhận')).toBeVisible();
    await specialist.getByRole('button', { name: 'Gửi kết quả…' }).click();
    const dialog = specialist.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Gửi kết quả' }).click();
    await expect(dialog.getByText('Cần ghi nội dung này.')).toHaveCount(2);
    await dialog.getByLabel('Số, ký hiệu văn bản').fill('512/BC-SYT');
    await dialog.getByLabel('Ngày văn bản').fill('2024-12-16');
    await dialog.getByLabel('Trích yếu').fill('Báo cáo kết quả kiểm tra');
    await dialog.getByLabel('Tệp văn bản').setInputFiles({
      name: 'bao-cao.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await dialog.getByRole('button', { name: 'Gửi kết quả' }).click();
    await expect(specialist.getByText('Chờ xác nhận kết quả')).toBeVisible();
    await expect(specialist.getByText('có tệp lưu').first()).toBeVisible();
  });

  await test.step('who looks at an older version is told politely, and then confirms', async () => {
    await officer.getByRole('button', { name: 'Tạm dừng…' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Chờ kế hoạch mới');
    await dialog.getByRole('button', { name: 'Tạm dừng' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Nội dung bạn nhập còn nguyên');
    await expect(dialog.getByLabel('Lý do')).toHaveValue('Chờ kế hoạch mới');
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await officer.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await expect(officer.getByText('Xong đúng hạn').first()).toBeVisible();
    const told = officer.locator('.track > li');
    await expect(told).toHaveCount(4);
    await expect(told.first()).toContainText('xác nhận hoàn thành');
  });
  await officer.close();
  await specialist.close();
});

test('the list is narrowed by its counts and its address, and walked by keys', async ({ browser }) => {
  const page = await signIn(browser, 'chutich');
  await page.goto('/nhiem-vu');
  await page.getByRole('button', { name: /^Quá hạn/ }).click();
  await expect(page).toHaveURL(/thoi=overdue/);
  const rows = page.locator('table.tasks tbody tr');
  const chip = await page.getByRole('button', { name: /^Quá hạn/ }).innerText();
  await expect(rows).toHaveCount(Number(/\d+/.exec(chip)?.[0]));
  await page.reload();
  await expect(page.getByRole('button', { name: /^Quá hạn/ })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(rows.nth(1).locator('.task-link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/nhiem-vu\/\d+/);
  await page.goto('/nhiem-vu?xep=co-quan');
  await expect(page.getByRole('rowheader', { name: /Sở Giao thông vận tải/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/nhiem-vu?tim=khong-co-viec-nay');
  await expect(page.getByText('Không có việc nào khớp')).toBeVisible();
  await page.close();
});

test('a later due day that an agency asks for is answered by a leader', async ({ browser }) => {
  const leader = await signIn(browser, 'chutich');
  await leader.goto('/nhiem-vu?tim=bao dam thuoc');
  await leader.getByRole('link', { name: /^Trả lời lùi hạn/ }).click();
  await expect(leader.getByText('xin lùi hạn từ 20/12/2024 đến 17/01/2025').first()).toBeVisible();
  await leader.getByRole('button', { name: 'Đồng ý…', exact: true }).click();
  await leader.getByRole('dialog').getByRole('button', { name: 'Đồng ý' }).click();
  await expect(leader.getByText('hạn đầu 20/12/2024, đã lùi hạn 1 lần')).toBeVisible();
  await leader.close();
});
