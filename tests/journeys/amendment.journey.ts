import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectFits } from './reporting-people.ts';

// Our own words about the demonstration's programme: a figure that nobody reports before December, a due day, a task out, a task in.
const decision = readFileSync('tests/samples/decisions/amending-demonstration.txt');

async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name }).click();
  await expect(page).toHaveURL(/\/$/);
}

const card = (page: Page, name: RegExp) =>
  page
    .getByRole('list', { name: 'Các thay đổi' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name }) });

test('a later decision is confirmed change by change, and the programme keeps its history', async ({ page }) => {
  await signInAs(page, 'Phan Thị Thu Hiền');
  await page.goto('/van-ban');
  const file = { name: 'quyet-dinh-dieu-chinh.txt', mimeType: 'text/plain', buffer: decision };
  await page.locator('input[type=file]').setInputFiles(file);

  await test.step('the document opens on what it changes', async () => {
    await expect(page.getByRole('tab', { name: 'Điều chỉnh 5' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByText('Chương trình công tác trọng tâm năm 2024', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('5 chờ xem · 0 đã xác nhận')).toBeVisible();
  });

  await test.step('a figure is confirmed by keyboard, its clause lit in the text', async () => {
    const figure = page.getByRole('button', { name: /^Điều chỉnh: chỉ tiêu \(14\)/ });
    await expect(card(page, /chỉ tiêu \(14\)/).locator('.diff')).toContainText(/58,92.*59/);
    await figure.click();
    await expect(page).toHaveURL(/clause=/);
    await figure.press('Enter');
    await expect(page.getByText('4 chờ xem · 1 đã xác nhận')).toBeVisible();
  });

  await test.step('the next is in hand: a due day, then a task out, then a task in', async () => {
    const due = page.getByRole('button', { name: /Điều chỉnh: nhiệm vụ Xem lại quy định/ });
    await expect(due).toBeFocused();
    await due.press('Enter');
    const out = page.getByRole('button', { name: /^Đưa ra khỏi chương trình: nhiệm vụ Trả lời báo chí/ });
    await expect(out).toBeFocused();
    await out.press('Enter');
    const added = page.getByRole('button', { name: /^Bổ sung: nhiệm vụ Lập bản đồ số/ });
    await expect(added).toBeFocused();
    await added.press('Enter');
    await expect(page.getByText('1 chờ xem · 4 đã xác nhận')).toBeVisible();
  });

  await test.step('an old figure that the programme never held is said, and the change rejected with a reason', async () => {
    const water = card(page, /chỉ tiêu \(12\)/);
    await expect(water).toContainText('Quyết định ghi mức cũ là “80%”');
    const name = water.getByRole('button', { name: /chỉ tiêu \(12\)/ });
    await name.press('Enter');
    await expect(page.getByLabel('Vì sao vẫn xác nhận')).toBeFocused();
    await page.keyboard.press('Escape');
    await name.press('x');
    await page.getByLabel('Lý do loại').fill('Số cũ sai, chờ đính chính');
    await page.getByRole('button', { name: 'Loại thay đổi này' }).click();
    await expect(water).toContainText('Đã loại');
  });

  await test.step('the target tells by which decision it changed, from what', async () => {
    await page.goto('/chi-tieu');
    await page
      .getByRole('link', { name: /che phủ rừng/ })
      .first()
      .click();
    const note = page.getByRole('link', { name: /điều chỉnh theo Quyết định 2105\/QĐ-UBND/ });
    await expect(note).toContainText(/58,92/);
    await note.click();
    await expect(page).toHaveURL(/van-ban\/\d+.*clause=/);
  });

  await test.step('the programme’s history tells who, when, by which clause', async () => {
    await page.goto('/chuong-trinh');
    const history = page.locator('#lich-su');
    await expect(history.getByRole('listitem')).toHaveCount(4);
    await expect(history).toContainText('Phan Thị Thu Hiền xác nhận');
    await expect(history).toContainText('ra khỏi chương trình');
    await expect(page.getByText('hạn ban đầu 30/09/2024').first()).toBeVisible();
    await expect(page.locator('table.assign').getByText('Trả lời báo chí và người dân trung thực')).toHaveCount(0);
    await expect(page.locator('table.assign').getByText('Lập bản đồ số các điểm ngập úng').first()).toBeVisible();
  });

  await test.step('all of it fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/chuong-trinh');
    await expect(page.locator('#lich-su').getByRole('listitem')).toHaveCount(4);
    await expectFits(page);
  });
});
