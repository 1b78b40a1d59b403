import type { Block } from './blocks.ts';
import type { ReadingNote } from './compiled-decision.ts';
import type { LinesOf } from './original-lines.ts';
import { countJoinedWords } from './word-joins.ts';

const FIRST_PLACES = 5;

function lineJoins(blocks: readonly Block[], linesOf: LinesOf): ReadingNote[] {
  const joined = blocks.filter((block) => block.joins > 0);
  const count = joined.reduce((sum, block) => sum + block.joins, 0);
  if (count === 0) return [];
  const lines = joined.slice(0, FIRST_PLACES).map((block) => linesOf(block.span)[0]);
  const message = `Đã nối ${count} chỗ xuống dòng giữa đoạn, ở ${joined.length} đoạn; văn bản nhận được giữ nguyên.`;
  return [{ code: 'line-join', count, lines, message }];
}

function wordJoins(text: string): ReadingNote[] {
  const count = countJoinedWords(text);
  if (count === 0) return [];
  const lines = text.split('\n').flatMap((line, index) => (/\p{L}_\p{L}/u.test(line) ? [index + 1] : []));
  const message = `Đã đọc ${count} dấu “_” nối âm tiết như dấu cách; văn bản nhận được giữ nguyên.`;
  return [{ code: 'word-join', count, lines: lines.slice(0, FIRST_PLACES), message }];
}

/** What was joined all over the text, as a few notes instead of thousands of repairs. */
export function findNotes(text: string, blocks: readonly Block[], linesOf: LinesOf): ReadingNote[] {
  return [...wordJoins(text), ...lineJoins(blocks, linesOf)];
}
