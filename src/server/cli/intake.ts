import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { compileDecision } from '#domain/documents/compile-decision.ts';
import { readDocument } from '#formats/documents/read-document.ts';
import { sentenceForUnreadable } from '../errors-text/unreadable-text.ts';
import { type Given, UsageError } from './command.ts';

const CANNOT_READ = 2;
const MOST_BYTES = 10 * 1024 * 1024;

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'không có tệp này. Hãy kiểm tra lại đường dẫn.';
  if (code === 'EACCES' || code === 'EPERM') return 'không có quyền đọc tệp này.';
  if (code === 'EISDIR') return 'đây là thư mục, không phải tệp văn bản.';
  return `không đọc được (${error instanceof Error ? error.message : String(error)}).`;
}

async function bytesOf(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    return size > MOST_BYTES ? sentenceForUnreadable('too-large', null) : await readFile(path);
  } catch (error) {
    return reasonOf(error);
  }
}

/** `intake FILE`: prints the compiled programme as JSON; exit 2 with one sentence where the file cannot be read. */
export async function intake({ args, print, tell }: Given): Promise<number> {
  const [path, ...others] = args;
  if (path === undefined || others.length > 0) throw new UsageError('Lệnh intake cần đúng một tệp.');
  const refuse = (reason: string) => {
    tell(`Tệp “${basename(path)}”: ${reason}`);
    return CANNOT_READ;
  };
  const bytes = await bytesOf(path);
  if (typeof bytes === 'string') return refuse(bytes);
  const read = await readDocument(bytes);
  if (!read.ok) return refuse(sentenceForUnreadable(read.code, read.found));
  for (const note of read.notes) tell(`Tệp “${basename(path)}”: ${note.message}`);
  print(JSON.stringify(compileDecision(read.text), null, 2));
  return 0;
}
