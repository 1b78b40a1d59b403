import type { Block } from './blocks.ts';
import type { DocumentFacts } from './compiled-decision.ts';
import { AUTHORITY, PERSON, POSITION } from './document-offices.ts';
import type { Frame } from './front-matter.ts';

const OF_RECIPIENTS = /^(?:[-–+•]|Nơi nhận|Nơi gửi|Lưu|Như)/iu;
const RECIPIENTS = /^Nơi (?:nhận|gửi)\s*:?\s*/iu;

const clean = (line: string) =>
  line
    .replace(/\\(?=[^\p{L}\p{N}\s]|$)|[*_|]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** "KT. BỘ TRƯỞNG THỨ TRƯỞNG     Nguyễn Văn A": a cell whose line ends were lost on the way. */
const LOST_ENDS = /\s{2,}|\s+(?=(?:PHÓ|THỨ)\s+(?:CHỦ|TRƯỞNG|GIÁM|THỦ|CỤC|VỤ|BÍ|VIỆN|HIỆU|TỔNG)(?!\p{L}))/u;

const linesOfCell = (text: string) =>
  AUTHORITY.test(text) || POSITION.test(text)
    ? text.split('\n').flatMap((line) => line.split(LOST_ENDS))
    : text.split('\n');

/** The lines of the first signature block; each cell of a table is a part of its own. */
function tailParts(blocks: readonly Block[], frame: Frame, text: string): string[][] {
  const [from, to] = frame.tails[0] ?? [0, 0];
  const parts: string[][] = [[]];
  for (const block of blocks.slice(from, to)) {
    if (block.kind === 'paragraph') {
      const [start, end] = block.span;
      // A letterhead that a copy has flattened keeps a bar between its two columns.
      parts.at(-1)?.push(...text.slice(start, end).split(/\n|\s\|\s/u));
    } else {
      for (const cell of block.rows.flat()) parts.push(linesOfCell(cell.text));
      parts.push([]);
    }
  }
  return parts.map((lines) => lines.map(clean).filter((line) => line !== '')).filter((lines) => lines.length > 0);
}

const isCapital = (line: string) => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line) && line.length < 80;

/** A capital line that a fixed width has cut ("TM. ỦY BAN NHÂN" / "DÂN", "PHÓ CHỦ" / "TỊCH") becomes one again. */
function joinCapitals(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const isRest = before !== undefined && isCapital(before) && isCapital(line) && !AUTHORITY.test(line);
    if (isRest && (/[,-]$/u.test(before) || !POSITION.test(line))) joined[joined.length - 1] = `${before} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Who signed, in what position, and for whom ("TM. …", "KT. …"); null where no signature stands in the text. */
export function readSigner(blocks: readonly Block[], frame: Frame, text: string): DocumentFacts['signer'] {
  const lines = tailParts(blocks, frame, text).flat();
  const all = joinCapitals(lines.filter((line) => !OF_RECIPIENTS.test(line)));
  const from = all.findIndex((line) => AUTHORITY.test(line));
  const signed = from === -1 ? all : all.slice(from);
  const end = signed.findIndex((line) => PERSON.test(line) && !isCapital(line));
  const name = end === -1 ? null : (signed[end] ?? null);
  const titles = (end === -1 ? signed : signed.slice(0, end)).filter(isCapital);
  const authority = from === -1 ? null : (signed[0] ?? null);
  const position = titles.findLast((line) => !AUTHORITY.test(line)) ?? null;
  if (authority === null && (position === null || name === null)) return null;
  return { name, position, authority };
}

const isNewRecipient = (line: string) => /^[-–+•]\s*\S/u.test(line);

/** The words below "Nơi nhận" up to the signature, one recipient each. */
function recipientsIn(lines: readonly string[]): string[] {
  const listed: string[] = [];
  const dashed = lines.some(isNewRecipient);
  for (const line of lines) {
    if (
      AUTHORITY.test(line) ||
      (isCapital(line) && !isNewRecipient(line) && /\p{Lu}{3}/u.test(line) && POSITION.test(line))
    )
      break;
    const last = listed.at(-1);
    const opens = dashed ? isNewRecipient(line) : last === undefined || /[;.]$/u.test(last);
    if (opens) listed.push(line);
    else if (last !== undefined) listed[listed.length - 1] = `${last} ${line}`;
  }
  return listed.map((line) => line.replace(/^[-–+•]\s*/u, '').replace(/[;.,]+$/u, '')).filter((line) => line !== '');
}

/** The list under "Nơi nhận". */
export function readRecipients(blocks: readonly Block[], frame: Frame, text: string): string[] {
  const part = tailParts(blocks, frame, text).find((lines) => lines.some((line) => RECIPIENTS.test(line)));
  if (!part) return [];
  const from = part.findIndex((line) => RECIPIENTS.test(line));
  const rest = (part[from] ?? '').replace(RECIPIENTS, '');
  return recipientsIn(rest === '' ? part.slice(from + 1) : [rest, ...part.slice(from + 1)]);
}
