import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderSentence, refuse } from './say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.tiendo-installed');

function lockMark() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** npm's own record of what it put into node_modules: true when that is what the lock file asks for. */
function installedByHand() {
  const record = readIfThere(join(modules, '.package-lock.json'));
  if (record === undefined) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(record).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
    if (path === '' || link) return true;
    if (found[path] === undefined) return optional === true || devOptional === true;
    return found[path].version === version;
  });
}

function keepMark(mark) {
  try {
    writeFileSync(stamp, mark);
  } catch {
    // Packages of another user: the comparison is simply made again at the next start.
  }
}

/** npm wants a place of its own for what it downloads, which users without a home do not have. */
function cacheArguments() {
  try {
    accessSync(homedir(), constants.W_OK);
    return { args: [], remove: () => undefined };
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'tiendo-npm-'));
    return { args: ['--cache', folder], remove: () => rmSync(folder, { recursive: true, force: true }) };
  }
}

function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
}

/** Installs the packages when they are missing or not those of the lock file. `say` takes lines for the person. */
export async function ensureInstalled(say) {
  const mark = lockMark();
  if (readIfThere(stamp) === mark) return;
  if (installedByHand()) return keepMark(mark);
  refuseClosedFolder();
  say('Đang cài các gói cần thiết (lần đầu mất khoảng một phút)…');
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const pulse = setInterval(() => say(`  … đang cài, đã ${seconds()} giây`), 15_000);
  const cache = cacheArguments();
  const output = await runNpm([...cache.args, 'ci', '--include=dev', '--include=optional']);
  clearInterval(pulse);
  cache.remove();
  if (output !== undefined) refuse(installFailure(output));
  keepMark(mark);
  say(`Đã cài xong sau ${seconds()} giây.`);
}

function refuseClosedFolder() {
  try {
    accessSync(existsSync(modules) ? modules : root, constants.W_OK);
  } catch (error) {
    refuse(folderSentence(error, root));
  }
}

/** Undefined when all went well, else what npm said. */
function runNpm(args) {
  const [file, first] = npmCommand();
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return new Promise((resolve) => {
    const child = spawn(file, [...first, ...args, ...quiet], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.resume();
    child.stderr.on('data', (part) => (output += part));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status) => resolve(status === 0 ? undefined : output));
  });
}

function installFailure(output) {
  if (/ENOSPC/.test(output)) return folderSentence({ code: 'ENOSPC' }, root);
  if (/EACCES|EPERM|EROFS/.test(output)) return folderSentence({ code: 'EACCES' }, root);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output)) {
    return 'Không tải được các gói cần thiết vì không kết nối được mạng: hãy kiểm tra mạng rồi chạy lại.';
  }
  const line = output.split('\n').find((text) => /error/i.test(text)) ?? 'không rõ lý do';
  return `Không cài được các gói cần thiết (${line.trim()}): hãy chạy "npm ci" để xem chi tiết.`;
}
