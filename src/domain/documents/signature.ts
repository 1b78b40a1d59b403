import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Block } from './blocks.ts';
import type { DocumentFacts } from './compiled-decision.ts';
import type { Frame } from './front-matter.ts';

const AUTHORITY = pattern.u`^(?:TM|T/M|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}`;
const NAME = pattern.u`^(?:(?:GS|PGS|TS|ThS|BS)\.?\s*)*\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$`;
const OF_RECIPIENTS = /^(?:[-+•]|Nơi nhận|Lưu|Như)/u;

const clean = (line: string) =>
  line
    .replace(/[*_|]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The lines of the first signature block, cells of a table as lines of their own. */
function tailLines(blocks: readonly Block[], frame: Frame, text: string): string[] {
  const [from, to] = frame.tails[0] ?? [0, 0];
  const tail = blocks.slice(from, to);
  const first = tail[0];
  const last = tail.at(-1);
  if (!first || !last) return [];
  return text
    .slice(first.span[0], last.span[1])
    .split('\n')
    .map(clean)
    .filter((line) => line !== '');
}

/** A capital line that a fixed width has cut ("TM. ỦY BAN NHÂN" / "DÂN") becomes one again. */
function joinCapitals(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const isRest = /^(?:DÂN|PHỦ|HỘI|TỊCH|ƯƠNG|ĐẢNG|TRỊ|VỤ|PHÒNG|TỈNH|THÀNH PHỐ)$/u.test(line);
    if (before !== undefined && isRest && before === before.toUpperCase())
      joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Who signed, in what position, and for whom ("TM. …", "KT. …"); null where no signature stands in the text. */
export function readSigner(blocks: readonly Block[], frame: Frame, text: string): DocumentFacts['signer'] {
  const lines = joinCapitals(tailLines(blocks, frame, text)).filter((line) => !OF_RECIPIENTS.test(line));
  const authorities = lines.filter((line) => AUTHORITY.test(line));
  const from = lines.findIndex((line) => AUTHORITY.test(line));
  const signed = from === -1 ? lines : lines.slice(from);
  const capitals = signed.filter((line) => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line) && line.length < 60);
  const position = capitals.find((line) => !AUTHORITY.test(line)) ?? null;
  const name = signed.findLast((line) => NAME.test(line)) ?? null;
  if (authorities.length === 0 && (position === null || name === null)) return null;
  return { name, position, authority: authorities.length > 0 ? authorities.join(', ') : null };
}

/** The list under "Nơi nhận". */
export function readRecipients(blocks: readonly Block[], frame: Frame, text: string): string[] {
  const lines = tailLines(blocks, frame, text);
  const from = lines.findIndex((line) => /^Nơi nhận/iu.test(line));
  if (from === -1) return [];
  const listed: string[] = [];
  for (const line of lines.slice(from + 1)) {
    if (AUTHORITY.test(line) || (line === line.toUpperCase() && /\p{Lu}{3}/u.test(line))) break;
    if (/^[-+•]/u.test(line)) listed.push(line.replace(/^[-+•]\s*/u, '').replace(/[;.]$/u, ''));
  }
  return listed;
}
