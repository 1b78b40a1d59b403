import { pattern } from '#domain/vietnamese-pattern.ts';
import { AUTHORITY, POSITION } from './document-offices.ts';
import type { Line } from './paragraph-text.ts';
import type { TableCell, TableRow } from './table-lines.ts';

interface Columns {
  /** The first line behind the two columns. */
  readonly end: number;
  readonly rows: readonly TableRow[];
}

/** A letterhead's or a signature's two columns are set apart by blanks where a page was turned to text as it looks. */
const APART = /\S(\s{4,})\S/u;
const NATION = /(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/u;
const RECIPIENTS = /^Nơi (?:nhận|gửi)\s*:?/iu;
const LONGEST_HEAD = 12;
const LONGEST_TAIL = 32;
const ENDS_HEAD = pattern.u`^(?:Kính gửi|KẾ HOẠCH|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG BÁO|NGHỊ QUYẾT|CÔNG ĐIỆN|CHƯƠNG TRÌNH|BÁO CÁO|HƯỚNG DẪN|KẾT LUẬN|TỜ TRÌNH|Căn cứ|Thực hiện)`;
const ENDS_TAIL = /^(?:PHỤ LỤC|KẾ HOẠCH|CHƯƠNG TRÌNH|QUY CHẾ|QUY ĐỊNH|#|\||\d+\.\s)/u;
/** A piece so much to the left of the right column's first still belongs to it: its lines are centred. */
const CENTRED = 18;

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/** "Số:   4390     /UBND-NLN": blanks left for a number set nothing apart. */
const PIECE = /\S+(?:(?:\s{1,3}|(?<=\d)\s+(?=[/-]))\S+)*/gu;

/** The pieces of a line that wide blanks set apart, each with the column it begins in. */
function piecesOf({ raw, start }: Line): Piece[] {
  return [...raw.matchAll(PIECE)].map((found) => ({
    text: found[0].trim(),
    from: start + found.index,
    to: start + found.index + found[0].trimEnd().length,
    column: found.index,
  }));
}

function cellOf(pieces: readonly Piece[], at: number): TableCell {
  const text = pieces.map((piece) => piece.text.replace(/\*+/gu, '')).join('\n');
  return { text, bold: false, span: [pieces[0]?.from ?? at, pieces.at(-1)?.to ?? at] };
}

/** The lines [start, end) as one row of two cells; a piece stands at the right where the right column is nearer to it. */
function rowOf(lines: readonly Line[], start: number, end: number, right: number): TableRow {
  const pieces = lines.slice(start, end).flatMap((line) => {
    const [first, ...others] = piecesOf(line);
    return first
      ? [{ ...first, isRight: first.column >= right - CENTRED }, ...others.map((each) => ({ ...each, isRight: true }))]
      : [];
  });
  const at = lines[start]?.start ?? 0;
  return [
    cellOf(
      pieces.filter((piece) => !piece.isRight),
      at,
    ),
    cellOf(
      pieces.filter((piece) => piece.isRight),
      at,
    ),
  ];
}

const rightOf = (line: Line): number | null => {
  const [, second] = piecesOf(line);
  return second?.column ?? null;
};

/** Where the lines end that go on from `start`, at most so many, as far as none of them ends the part. */
function endOf(lines: readonly Line[], start: number, most: number, ends: RegExp): number {
  let end = start + 1;
  while (end < lines.length && end < start + most && !ends.test(lines[end]?.text ?? '')) end += 1;
  while (end > start + 1 && lines[end - 1]?.text === '') end -= 1;
  return end;
}

function headAt(lines: readonly Line[], start: number, line: Line): Columns | null {
  if (start > LONGEST_HEAD || !NATION.test(line.raw) || !APART.test(line.raw) || line.text.startsWith('|')) return null;
  const right = rightOf(line);
  if (right === null) return null;
  const end = endOf(lines, start, LONGEST_HEAD, ENDS_HEAD);
  return { end, rows: [rowOf(lines, start, end, right)] };
}

const isOffice = ({ text }: Piece) => text === text.toUpperCase() && (AUTHORITY.test(text) || POSITION.test(text));

function tailAt(lines: readonly Line[], start: number, line: Line): Columns | null {
  if (!RECIPIENTS.test(line.text)) return null;
  const end = endOf(lines, start, LONGEST_TAIL, ENDS_TAIL);
  const offices = lines.slice(start, end).flatMap((each) => piecesOf(each).slice(1).filter(isOffice));
  const right = Math.min(...offices.map(({ column }) => column));
  return offices.length === 0 ? null : { end, rows: [rowOf(lines, start, end, right)] };
}

/** The letterhead, or the recipients beside the signature, whose columns stand side by side in the lines; null for others. */
export function readColumns(lines: readonly Line[], start: number): Columns | null {
  const line = lines[start];
  return line ? (headAt(lines, start, line) ?? tailAt(lines, start, line)) : null;
}
