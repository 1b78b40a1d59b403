import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findSystemBrowser } from '../scripts/browser.mjs';
import { type Bench, line } from './measure.ts';
import { withProgram } from './running-program.ts';

const GOAL_KB = 250;

/** All that travels until the page is still, headers included, as the browser counts it. */
async function weightOf(page: Page, url: string): Promise<number> {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return bytes;
}

/** Weight of the first page that a new visitor's browser loads, compressed, with its fonts. */
export const bench: Bench = async () => {
  const executablePath = findSystemBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath }).catch(() => undefined);
  if (!browser) return [];
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-page-'));
  try {
    const bytes = await withProgram(folder, async ({ port }) =>
      weightOf(await browser.newPage(), `http://127.0.0.1:${port}/`),
    );
    const note = 'mọi thứ trình duyệt tải cho trang đầu, cả phông, đã nén; thước đo là mục tiêu';
    return [line('first-page', bytes / 1000, GOAL_KB, 'kB', note)];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
