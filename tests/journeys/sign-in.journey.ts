import { createHmac } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';

const PASSWORD = 'mot-cau-de-nho-2024';

/** The six digits that an authenticator app shows for the key (RFC 6238: SHA-1, 30 seconds). */
function codeOf(key: string, atMs: number): string {
  const bits = [...key]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(atMs / 30_000)));
  const digest = createHmac('sha1', bytes).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function signIn(page: Page, userName: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(userName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** A user of one's own, made as an administrator makes one, so that journeys beside this one are not signed out. */
async function makeUser(page: Page, userName: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Nguyễn Thành Đạt' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/nguoi-dung');
  await page.getByRole('button', { name: 'Thêm người dùng' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Họ và tên').fill('Lê Thử Nghiệm');
  await form.getByLabel('Tên đăng nhập').fill('Lê.Thử');
  await form.getByRole('combobox', { name: 'Cơ quan' }).fill('so y te');
  await page.keyboard.press('Enter');
  await form.getByLabel('Chuyên viên', { exact: true }).check();
  await form.getByLabel('Mật khẩu ban đầu').fill(PASSWORD);
  await form.getByRole('button', { name: 'Thêm người dùng' }).click();
  await expect(form.getByText(/3–40 chữ thường không dấu/)).toBeVisible();
  await form.getByLabel('Tên đăng nhập').fill(userName);
  await form.getByRole('button', { name: 'Thêm người dùng' }).click();
  await expect(page.getByText('Đã thêm Lê Thử Nghiệm.')).toBeVisible();
}

test('a wrong password is told beside the field, and the address asked for is kept', async ({ page }) => {
  await page.goto('/van-ban');
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=/);
  await signIn(page, 'stc.chuyenvien', 'khong-phai-mat-khau');
  await expect(page.getByText(/Sai tên đăng nhập hoặc mật khẩu/)).toBeVisible();
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await signIn(page, 'stc.chuyenvien', 'TienDo-2024-minhhoa');
  await expect(page).toHaveURL(/\/van-ban$/);
});

test('the demonstration says that it is one', async ({ page }) => {
  await page.goto('/dang-nhap');
  await expect(page.getByText('Chế độ minh họa: số liệu và người dùng là giả định; ai cũng vào được')).toBeVisible();
});

test('the second step is switched on, asked for, and every session ended at once', async ({ page, browser }) => {
  const userName = `thu.nghiem.${Date.now() % 1_000_000}`;
  await makeUser(page, userName);
  const [office, home] = await Promise.all([browser.newContext(), browser.newContext()]);
  const [atOffice, atHome] = [await office.newPage(), await home.newPage()];
  await atOffice.goto('/dang-nhap?tiep=/tai-khoan');
  await signIn(atOffice, userName, PASSWORD);
  await expect(atOffice.getByRole('heading', { name: 'Tài khoản của tôi' })).toBeVisible();

  const section = atOffice
    .locator('section')
    .filter({ has: atOffice.getByRole('heading', { name: 'Xác thực bước hai' }) });
  await section.getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
  await section.getByRole('button', { name: 'Bật bước hai' }).click();
  const key = ((await section.locator('.secret code').textContent()) ?? '').replaceAll(' ', '');
  await section.getByLabel(/Mã sáu chữ số/).fill(codeOf(key, Date.now()));
  await section.getByRole('button', { name: 'Xác nhận mã' }).click();
  await expect(section.getByText('Đã bật bước hai.')).toBeVisible();

  await atHome.goto('/dang-nhap');
  await signIn(atHome, userName, PASSWORD);
  await atHome.getByLabel('Mã xác thực bước hai').fill('000000');
  await atHome.getByRole('button', { name: 'Xác thực' }).click();
  await expect(atHome.getByText(/Mã xác thực chưa đúng/)).toBeVisible();
  await atHome.getByLabel('Mã xác thực bước hai').fill(codeOf(key, Date.now()));
  await atHome.getByRole('button', { name: 'Xác thực' }).click();
  await expect(atHome).toHaveURL(/\/$/);

  await atOffice.getByRole('button', { name: 'Đăng xuất mọi nơi' }).click();
  await expect(atOffice).toHaveURL(/\/dang-nhap/);
  await atHome.goto('/bao-cao');
  await expect(atHome).toHaveURL(/\/dang-nhap/);
  await Promise.all([office.close(), home.close()]);
});
