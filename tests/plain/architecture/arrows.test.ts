import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breaches, circleHalf, lintBreaches, neighbours } from './planted-breaches.ts';

const project = resolve(import.meta.dirname, '../../..');
const planted = mkdtempSync(join(tmpdir(), 'tien-do-breaches-'));

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

function plant(path: string, content: string): void {
  mkdirSync(dirname(join(planted, path)), { recursive: true });
  writeFileSync(join(planted, path), content);
}

function run(tool: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, [join(project, 'node_modules', tool), ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    // Both tools answer with a status above zero when they find something; their findings are on standard output.
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  }
}

function cruise(cwd: string): Cruise {
  const args = ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  return JSON.parse(run('dependency-cruiser/bin/dependency-cruise.mjs', args, cwd));
}

beforeAll(() => {
  for (const file of [
    'package.json',
    'tsconfig.json',
    'tsconfig.base.json',
    '.dependency-cruiser.cjs',
    '.oxlintrc.json',
  ]) {
    cpSync(join(project, file), join(planted, file));
  }
  symlinkSync(join(project, 'node_modules'), join(planted, 'node_modules'));
  for (const [path, content] of Object.entries(neighbours)) plant(path, content);
  for (const { path, content } of [circleHalf, ...breaches, ...lintBreaches]) plant(path, content);
});

afterAll(() => rmSync(planted, { recursive: true, force: true }));

describe('arrows between the rooms', () => {
  test('every breach planted on purpose is caught by its rule', () => {
    const caught = cruise(planted).summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
    for (const { rule, path } of breaches) {
      if (rule === 'no-circles') expect(caught.join('\n')).toMatch(/no-circles: .*circle-(one|two)/);
      else expect(caught).toContain(`${rule}: ${path}`);
    }
  }, 60_000);

  test('the project itself breaks none, and the tool did see the project', () => {
    const { summary } = cruise(project);
    expect(summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(100);
  }, 60_000);
});

test('the linter catches every breach of the habits planted on purpose', () => {
  const found = run('oxlint/bin/oxlint', ['--format', 'unix', 'src'], planted);
  for (const { rule, path } of lintBreaches) {
    const lines = found.split('\n').filter((line) => line.includes(path));
    expect(lines.join('\n'), path).toContain(rule);
  }
}, 60_000);
