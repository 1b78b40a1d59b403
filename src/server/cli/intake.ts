import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type DocumentRead, ReadingThreads } from '../documents/index.ts';
import { Refused } from '../errors.ts';
import { problemBody } from '../errors-text/index.ts';
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

/** The same bounds in time and memory as on the server; a file that breaks them is refused in one sentence. */
async function readBounded(bytes: Uint8Array): Promise<DocumentRead | string> {
  const threads = new ReadingThreads(() => undefined);
  try {
    const read = await threads.read(bytes);
    return read.ok ? read : sentenceForUnreadable(read.code, read.found);
  } catch (error) {
    if (error instanceof Refused) return problemBody(error.code).detail;
    throw error;
  } finally {
    await threads.close();
  }
}

/** `intake FILE`: prints the compiled programme as JSON; exit 2 with one sentence where the file cannot be read. */
export async function intake({ args, print, tell }: Given): Promise<number> {
  const [path, ...others] = args;
  if (path === undefined || others.length > 0) throw new UsageError('Lệnh intake cần đúng một tệp.');
  const bytes = await bytesOf(path);
  const read = typeof bytes === 'string' ? bytes : await readBounded(bytes);
  const about = (sentence: string) => tell(`Tệp “${basename(path)}”: ${sentence}`);
  if (typeof read === 'string') {
    about(read);
    return CANNOT_READ;
  }
  for (const { message } of read.received.notes) about(message);
  print(JSON.stringify(read.compiled, null, 2));
  return 0;
}
