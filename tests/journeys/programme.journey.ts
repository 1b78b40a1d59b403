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
  test.setTimeout(120_000);
  // The first reading starts its thread.
  await expect(page.getByRole('tab', { name: /Chỉ tiêu 17/ })).toBeVisible({ timeout: 20_000 });

  await test.step('the same file again is told to be there already', async () => {
    const address = page.url();
    await upload(page, 'ban-sao.txt', Buffer.from(decision));
    await expect(page.getByRole('alert')).toContainText('quyet-dinh-2022.txt');
    await page.getByRole('link', { name: 'Mở văn bản đã có' }).click();
    await expect(page).toHaveURL(address);
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
    await expect(card).toContainText('Khác nguyên văn: con số');
    await expect(card).toContainText('Đã xác nhận');
  });

  await test.step('the written sentence stands beside the signed words, what differs is marked in both', async () => {
    await page.getByRole('button', { name: /^\(3\)/ }).click();
    const trip = page.getByRole('region', { name: 'Đối chiếu với nguyên văn' });
    await expect(trip.locator('mark')).toHaveText(['23.650', 'đạt 23.600 tỷ đồng']);
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

  await test.step('what was missed is added by keys alone, with the figure read out of the sentence', async () => {
    await page.locator('.doc').focus();
    await page.keyboard.press('j');
    await expect(page.locator('.doc .blk:focus')).toHaveCount(1);
    await page
      .locator('.doc .blk')
      .filter({ hasText: /che phủ rừng/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('group', { name: 'Thêm từ đoạn đang chọn' })).toBeVisible();
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('Mức', { exact: true })).toHaveValue('58,92');
    await dialog.getByLabel('Tên chỉ tiêu').fill('Che phủ rừng tự nhiên');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Thêm chỉ tiêu' }).press('Enter');
    const added = page.getByRole('listitem').filter({ hasText: 'Che phủ rừng tự nhiên' });
    await expect(added).toContainText('Người thêm');
    await added.getByRole('button', { name: 'Loại' }).click();
    await page.getByLabel('Lý do loại').fill('Trùng với chỉ tiêu 14');
    await page.getByRole('button', { name: 'Loại mục này' }).click();
    await expect(page.locator('.review-counts')).toContainText('2 đã loại');
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

const withTwins = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG NAM

Số: ${Date.now() % 9000}/KH-UBND

KẾ HOẠCH
Triển khai công tác năm 2021

I. NHIỆM VỤ
1. Sở Xây dựng xây dựng Đề án phát triển nhà ở xã hội cho công nhân khu công nghiệp.
2. Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng Đề án khám chữa bệnh từ xa trước ngày 30/6/2021.

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |
| --- | --- | --- | --- | --- |
| 1 | Xây dựng Đề án phát triển nhà ở xã hội cho công nhân khu công nghiệp | Sở Xây dựng | Sở Tài chính | Quý III/2021 |
| 2 | Ban hành quy chế phối hợp quản lý đô thị | Sở Nội vụ | Sở Xây dựng | Quý IV/2021 |
`;

test('a task that stands in the text and in a table is merged, and its row is lit', async ({ page }) => {
  await upload(page, 'ke-hoach-2021.md', Buffer.from(withTwins));
  await page.getByRole('tab', { name: /Đề án/ }).click();
  const twins = page.getByRole('listitem').filter({ hasText: 'nhà ở xã hội' });
  await twins.first().getByRole('button').first().click();
  const offer = page.getByRole('region', { name: /Có thể trùng với/ });
  await expect(offer).toContainText('Sau khi gộp: Sở Xây dựng chủ trì, phối hợp với Sở Tài chính');
  await offer.getByRole('button', { name: 'Gộp' }).click();
  await expect(page.locator('.review-counts')).toContainText('1 đã loại');
  await expect(page.getByText('Gộp vào “', { exact: false }).first()).toBeVisible();
  await page.getByRole('tab', { name: /Nhiệm vụ/ }).click();
  await page.getByRole('button', { name: /quy chế phối hợp quản lý đô thị/ }).click();
  await expect(page.locator('.doc tr.on')).toContainText('Sở Nội vụ');
  await expect(page.locator('.doc')).not.toContainText('|');
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
