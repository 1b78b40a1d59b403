import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

// A different document from the demonstration's own, of an earlier year, so that the demonstration's programme stays the newest.
const decision = readFileSync('src/server/demonstration/decision-2024.txt', 'utf8')
  .replaceAll('2024', '2022')
  .concat(`\n\n<!-- ${Date.now()} -->\n`);

async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name }).click();
  await expect(page).toHaveURL(/\/$/);
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/van-ban');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

test.beforeEach(async ({ page }) => signInAs(page, 'Phan Thị Thu Hiền'));

test.describe('a file that is no decision is refused in words, and nothing is stored', () => {
  const bad: readonly (readonly [what: string, name: string, bytes: Buffer, says: RegExp])[] = [
    ['empty', 'trong.txt', Buffer.alloc(0), /trống|rỗng|không có chữ/],
    ['binary', 'anh.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255, 254, 0, 9]), /Không đọc được|không phải/],
    [
      'prose',
      'tho.txt',
      Buffer.from('Quê hương là chùm khế ngọt cho con trèo hái mỗi ngày.\n'.repeat(20)),
      /không giống/,
    ],
  ];
  for (const [what, name, bytes, says] of bad) {
    test(what, async ({ page }) => {
      await upload(page, name, bytes);
      const refusal = page.getByRole('alert');
      await expect(refusal).toContainText(says);
      await expect(refusal).toContainText(name);
      await expect(page).toHaveURL(/\/van-ban$/);
    });
  }
});

test('from the decision to a programme with a lead for a target and for a task', async ({ page }) => {
  await upload(page, 'quyet-dinh-2022.txt', Buffer.from(decision));
  await expect(page.getByRole('tab', { name: /Chỉ tiêu 17/ })).toBeVisible();

  await test.step('the same file again is told to be there already', async () => {
    const address = page.url();
    await upload(page, 'ban-sao.txt', Buffer.from(decision));
    await expect(page.getByRole('alert')).toContainText('quyet-dinh-2022.txt');
    await page.goto(address);
  });

  await test.step('pointing at a target lights its words in the text', async () => {
    await page.getByRole('button', { name: /^\(3\)/ }).click();
    await expect(page).toHaveURL(/muc=\d+/);
    await expect(page.locator('.doc .blk.on')).toContainText('23.600 tỷ đồng');
  });

  await test.step('one target is corrected, with a bad figure refused on the way', async () => {
    await page.keyboard.press('e');
    const figure = page.getByLabel('Mức', { exact: true });
    await figure.first().fill('hai mươi nghìn');
    await page.getByRole('button', { name: 'Lưu và xác nhận' }).click();
    await expect(page.getByText('Không phải số. Viết như 23.600 hoặc 7,5.')).toBeVisible();
    await figure.first().fill('23.650');
    await page.getByRole('button', { name: 'Lưu và xác nhận' }).click();
    const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^\(3\)/ }) });
    await expect(card).toContainText('23.650');
    await expect(card).toContainText('Đã xác nhận');
  });

  await test.step('one is rejected with a reason by keyboard', async () => {
    const name = page.getByRole('button', { name: /^\(17\)/ });
    await name.click();
    await name.press('x');
    await page.getByRole('button', { name: 'Loại mục này' }).click();
    await expect(page.getByText('Ghi lý do loại để người sau hiểu.')).toBeVisible();
    await page.getByLabel('Lý do loại').fill('Theo dõi ở chương trình khác');
    await page.getByRole('button', { name: 'Loại mục này' }).click();
    await expect(page.locator('.review-counts')).toContainText('1 đã loại');
  });

  await test.step('the rest is confirmed', async () => {
    await page.getByRole('button', { name: /Xác nhận hết 15 chỉ tiêu/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Xác nhận hết/ })
      .click();
    await expect(page.locator('.review-counts')).toContainText('16 đã xác nhận');
    await page.getByRole('tab', { name: /Nhiệm vụ/ }).click();
    await page.getByRole('button', { name: /Xác nhận hết \d+ nhiệm vụ/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Xác nhận hết/ })
      .click();
    await expect(page.locator('.review-counts')).not.toContainText('cần xem lại');
  });

  await test.step('gaps are listed first, and filled by keyboard', async () => {
    await page.getByRole('link', { name: 'Sang giao việc' }).click();
    await expect(page.getByText(/16 chỉ tiêu chưa có cơ quan chủ trì/).first()).toBeVisible();
    const first = page.getByRole('button', { name: /^Giao \S/ }).first();
    await first.focus();
    await first.press('Enter');
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByLabel('Cơ quan chủ trì')).toBeFocused();
    await page.keyboard.type('so tai chinh');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/15 chỉ tiêu chưa có cơ quan chủ trì/).first()).toBeAttached();
  });

  await test.step('a task gets its lead too', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Nhiệm vụ', exact: true }).click();
    const before = await page
      .getByText(/^\d+ nhiệm vụ, đề án chưa có cơ quan chủ trì/)
      .first()
      .textContent();
    await page
      .getByRole('button', { name: /^Giao \S/ })
      .first()
      .press('Enter');
    await page.getByRole('dialog').getByLabel('Cơ quan chủ trì').fill('noi vu');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(page.getByText(before ?? '', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('cell', { name: /Nội vụ/ }).first()).toBeVisible();
  });
});

test('somebody without the role reads the review and has no acts', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signInAs(page, 'Hoàng Thị Lệ Quyên');
  await page.goto('/van-ban/1');
  await expect(page.getByText('Trang này để đọc', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: /^\(1\)/ }).click();
  await expect(page.getByRole('button', { name: 'Mở lại' })).toHaveCount(0);
  await context.close();
});
