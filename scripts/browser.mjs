import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** The browser for the journeys: the system's, or else undefined for Playwright's own. */
export function findSystemBrowser() {
  const named = process.env.TIENDO_CHROMIUM;
  if (named) return named;
  return NAMES.map(onPath).find((file) => file !== undefined);
}

function succeeds(file, args, options = {}) {
  return spawnSync(file, args, { stdio: ['ignore', 'ignore', 'ignore'], ...options }).status === 0;
}

function installWithApt(say) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  say('Đang cài trình duyệt chromium bằng apt-get…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  return install() || (succeeds('apt-get', ['update'], { env }) && install());
}

async function findOwnBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Finds or installs a browser; says whether there is one now. */
export async function ensureBrowser(root, say) {
  if (findSystemBrowser() || (await findOwnBrowser())) return true;
  if (installWithApt(say) && findSystemBrowser()) return true;
  say('Đang tải trình duyệt của Playwright…');
  const command = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return succeeds(process.execPath, [command, 'install', 'chromium'], { cwd: root, timeout: 300_000 });
}
