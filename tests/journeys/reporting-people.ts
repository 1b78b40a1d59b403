import { type Browser, expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

const axeSource = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Opens a browser of one's own for a person of the demonstration. */
export async function signIn(browser: Browser, userName: string): Promise<Page> {
  const page = await browser.newPage();
  const answer = await page.request.post('/api/demonstration/sign-in', { data: { userName } });
  expect(answer.ok()).toBe(true);
  return page;
}

/** What axe finds on the page as it stands: nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main .grey')).toHaveCount(0);
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    // axe puts itself on the window when its source is run.
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
    const result = await axe.run();
    return result.violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
}

/** Nothing is to be scrolled sideways for, once the page has settled in its window. */
export async function expectFits(page: Page): Promise<void> {
  // A chart learns of a narrower window only after it has been laid out once more.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
}

/** The page as it stands, in the window of a desk and then in that of a phone. */
export async function expectGoodAtBothWidths(page: Page): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expectFits(page);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Pastes as a spreadsheet does: the block lies on the clipboard as text. */
export async function paste(page: Page, block: string): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, block);
}

/** Takes a step of the workflow: its button, then the dialog that says what will happen. */
export async function act(page: Page, button: string, confirm: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
}
