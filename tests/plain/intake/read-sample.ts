import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileDecision } from '#domain/documents/compile-decision.ts';
import type { CompiledDecision } from '#domain/documents/compiled-decision.ts';
import { readText } from '#formats/text/read-text.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The shared material beside the project, where the machine has it. */
export const sharedFolder = join(root, '..', 'shared');

export function textOf(path: string): string {
  const read = readText(readFileSync(path));
  if (!read.ok) throw new Error(`${path}: ${read.code}`);
  return read.text;
}

/** Files of a shared folder with one of the endings; none where the folder is not there. */
export function sharedFiles(folder: string, endings: readonly string[]): string[] {
  const path = join(sharedFolder, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .toSorted()
    .map((name) => join(path, name));
}

export const demonstrationDecision = join(root, 'src/server/demonstration/decision-2024.txt');

export function compiled(path: string): CompiledDecision {
  return compileDecision(textOf(path));
}
