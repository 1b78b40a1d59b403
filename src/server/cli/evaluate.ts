import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compileDecision } from '#domain/documents/compile-decision.ts';
import type { GoldAnnotation } from '#domain/documents/gold/gold-annotation.ts';
import { addDocumentScores, scoreIntake, type DocumentScore } from '#domain/documents/gold/score-intake.ts';
import { readDocument } from '#formats/documents/read-document.ts';
import { sentenceForUnreadable } from '../errors-text/unreadable-text.ts';
import { type Given, UsageError } from './command.ts';
import { evaluateForecast } from './evaluate-forecast.ts';
import { misses, table } from './evaluation-table.ts';
import { readGoldFiles } from './gold-files.ts';

const CANNOT_READ = 2;

interface Asked {
  readonly folder: string;
  readonly documents: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
}

function askedFor(args: readonly string[]): Asked {
  const [kind, folder, ...options] = args;
  if (kind !== 'intake' || folder === undefined)
    throw new UsageError('Lệnh evaluate cần “intake” và một thư mục, hoặc “forecast” và một tệp.');
  const documents = options.flatMap((option, at) => (option === '--documents' ? [options[at + 1]] : []));
  if (documents.includes(undefined)) throw new UsageError('Sau --documents cần tên một thư mục.');
  return {
    folder,
    documents: [folder, ...documents.filter((each) => each !== undefined)],
    json: options.includes('--json'),
    quiet: options.includes('--quiet'),
  };
}

async function find(file: string, folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    const found = await stat(join(folder, file)).catch(() => null);
    if (found?.isFile()) return join(folder, file);
  }
  return null;
}

async function scored(gold: GoldAnnotation, folders: readonly string[]): Promise<DocumentScore | string> {
  const path = await find(gold.file, folders);
  if (path === null) return `không có tệp “${gold.file}”: bỏ qua, không tính.`;
  const read = await readDocument(await readFile(path));
  if (!read.ok) return sentenceForUnreadable(read.code, read.found);
  return scoreIntake(gold, compileDecision(read.text), read.text);
}

/**
 * `evaluate intake DIR [--documents DIR]… [--quiet] [--json]`: the compiler beside the annotations of careful readers.
 * Exit 2 where the folder or an annotation cannot be read, or where no document could be scored.
 */
export async function evaluate(given: Given): Promise<number> {
  if (given.args[0] === 'forecast') return evaluateForecast(given);
  const { args, print, tell } = given;
  const { folder, documents, json, quiet } = askedFor(args);
  const files = await readGoldFiles(folder).catch(() => null);
  if (files === null) {
    tell(`Thư mục “${folder}”: không đọc được. Hãy kiểm tra lại đường dẫn.`);
    return CANNOT_READ;
  }
  const scores = new Map<string, DocumentScore>();
  let faulty = 0;
  for (const { name, gold } of files) {
    const score = typeof gold === 'string' ? gold : await scored(gold, documents);
    if (typeof score !== 'string') scores.set(name.replace('.gold.json', ''), score);
    else tell(`${name}: ${score}`);
    if (typeof gold === 'string') faulty += 1;
  }
  if (scores.size === 0) tell(`Thư mục “${folder}”: không có văn bản nào để chấm.`);
  else if (json) print(JSON.stringify(Object.fromEntries(scores)));
  else {
    if (!quiet) misses(scores).forEach(print);
    table(scores, addDocumentScores([...scores.values()])).forEach(print);
  }
  return scores.size === 0 || faulty > 0 ? CANNOT_READ : 0;
}
