import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './reporting-people.ts';

test('on a phone programme and period are chosen by keyboard, and the focus comes back to the bar', async ({
  browser,
}) => {
  const page = await signIn(browser, 'chutich');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/chi-tieu');
  await expectAccessible(page);
  const opener = page.getByRole('button', { name: /Chương trình và kỳ đang xem/ });
  for (const [number, roman] of [
    [1, 'I'],
    [3, 'III'],
  ] as const) {
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('group', { name: 'Chương trình' }).getByRole('radio')).not.toHaveCount(0);
    await dialog.getByRole('radio', { name: `Quý ${roman}/2024`, exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(new RegExp(`ky=2024Q${number}`));
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(opener).toContainText(`Quý ${roman}/2024`);
  }
  await page.close();
});

test('before sign-in the browser notes no error', async ({ browser }) => {
  const page = await browser.newPage();
  const noted: string[] = [];
  page.on('console', (message) => (message.type() === 'error' ? noted.push(message.text()) : undefined));
  await page.goto('/chi-tieu');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập');
  expect(noted).toEqual([]);
  await page.close();
});
