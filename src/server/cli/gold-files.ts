import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { GoldAnnotation } from '#domain/documents/gold/gold-annotation.ts';

const lines = z.tuple([z.number().int().positive(), z.number().int().positive()]);
const optional = z.boolean().default(false);
const words = z.string().nullable().default(null);
const due = z.object({
  kind: z.enum(['date', 'month', 'quarter', 'half', 'year', 'recurring', 'continuous', 'event', 'none']),
  value: words,
  strictBefore: z.boolean().default(false),
  every: z.enum(['day', 'week', 'month', 'quarter', 'half', 'year']).nullable().default(null),
});
const target = z.object({
  lines,
  name: z.string(),
  comparator: z.enum(['ge', 'gt', 'le', 'lt', 'range', 'eq', 'approx', 'increase_by', 'decrease_by', 'complete']),
  value: words,
  valueMax: words,
  unit: words,
  year: z.number().nullable().default(null),
  optional,
});
const task = z.object({
  lines,
  title: z.string(),
  leads: z.array(z.string()).default([]),
  cooperating: z.array(z.string()).default([]),
  due: due.prefault({ kind: 'none' }),
  optional,
});
const signer = z.object({ name: words, position: words, authority: words });
const facts = z.object({
  type: words,
  number: words,
  date: words,
  issuer: words,
  title: words,
  signer: signer.nullable().default(null),
});

const goldFile = z.object({
  file: z.string(),
  keptAside: z.boolean().default(false),
  document: facts.prefault({}),
  structure: z.array(z.object({ line: z.number(), label: z.string(), parent: z.number().nullable() })).default([]),
  targets: z.array(target).default([]),
  tasks: z.array(task).default([]),
  citations: z
    .array(z.object({ line: z.number(), type: words, number: words, title: words, date: words, optional }))
    .default([]),
  deadlines: z.array(z.object({ lines, kind: due.shape.kind, value: words, optional })).default([]),
  distractors: z.array(z.object({ line: z.number(), words: z.string() })).default([]),
});

interface GoldFile {
  readonly name: string;
  /** What is wrong with the file, in words; else the annotation. */
  readonly gold: GoldAnnotation | string;
}

function parsed(text: string): GoldAnnotation | string {
  try {
    const read = goldFile.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  } catch {
    return 'không phải JSON hợp lệ';
  }
}

/** Every annotation of a folder, in the order of the names. */
export async function readGoldFiles(folder: string): Promise<GoldFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.gold.json')).toSorted();
  return Promise.all(names.map(async (name) => ({ name, gold: parsed(await readFile(join(folder, name), 'utf8')) })));
}
