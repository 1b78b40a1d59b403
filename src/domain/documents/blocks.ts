import { pattern } from '#domain/vietnamese-pattern.ts';
import { isLoneHead, opensBareTable, readBareTable } from './bare-tables.ts';
import { readLabel } from './clause-labels.ts';
import type { Span } from './compiled-decision.ts';
import { readColumns } from './column-layout.ts';
import { joinCutTables } from './cut-tables.ts';
import { opensDrawnTable, readDrawnTable } from './drawn-tables.ts';
import { readOpenTable } from './open-tables.ts';
import { joinLines, type Line, type Places } from './paragraph-text.ts';
import { readTableAt, type TableRow } from './table-lines.ts';

/** A paragraph or a table with its place in the repaired text. Paragraph text is free of markup and of line ends. */
export interface Block {
  readonly kind: 'paragraph' | 'table';
  readonly text: string;
  readonly span: Span;
  readonly places: Places;
  readonly bold: boolean;
  /** How deep a heading by its marks stands ("## Sở Y tế" is 2), null for what is no heading by its marks. */
  readonly level: number | null;
  readonly rows: readonly TableRow[];
  /** How many line ends were joined inside of a paragraph. */
  readonly joins: number;
}

const LIST_ITEM = pattern.u`^(?:[*_]{0,3})\s?(?:[-+•*]\s|\(\d+\)\s|\[\d{1,3}\]\s|\(?[a-zđ]\)[*_]{0,3}\s|\d{1,2}(?:\.\d{1,2})*[.)][*_]{0,3}\s|[IVXLC]{1,6}\.[*_]{0,3}\s|(?:Điều|ĐIỀU)\s+\d)`;
const ENDS_ITEM = /[.;:,!?…]["”]?[*_)]*$|[*_]$/u;
const NOT_CONTENT = /^(?:<!--.*-->|[*_\s]*|[-–—_=*]{3,}|# source:.*)$/u;
const HEADING = /^(#{1,6})\s/u;
/** "I.", "2.", "a)", "-" alone on its line: the words below it are its own. */
const LABEL_ALONE =
  /^[*_]{0,3}(?:[-–+•]|(?:[A-HKMNĐ]|[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s?[.)]\s*[*_]{0,3})$/u;
const ESCAPES = /\\(?=[^\p{L}\p{N}\s]|$)/gu;
const GOES_ON = pattern.u`^\p{Ll}`;
const GOES_ON_UNLABELLED = pattern.u`^\p{Ll}(?![.)])`;

function lineOf(raw: string, start: number): Line {
  const text = raw.trim();
  return { raw, start, text: text.includes('\\') ? text.replace(ESCAPES, '') : text };
}

/** A line that was wrapped, not ended. */
const FULL_LINE = 60;
// So long a line holds clauses whose line ends were lost on the way.
const LOST_ENDS = 1500;
const CLAUSE_INSIDE = pattern.gu`[.;:/]\s+(?=(?:Điều\s+\d+[a-zđ]?\s*[.:]|[IVX]{1,5}[.)]\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|[a-zđ]\)\s|[-+]\s)\s*[\p{Lu}“"])`;

/** The line, or its parts where clauses begin inside of it. */
function partsOf(raw: string, start: number): Line[] {
  if (raw.length < LOST_ENDS || raw.trimStart().startsWith('|')) return [lineOf(raw, start)];
  const cuts = [0, ...[...raw.matchAll(CLAUSE_INSIDE)].map((found) => found.index + found[0].length), raw.length];
  return cuts.slice(1).map((end, index) => {
    const from = cuts[index] ?? 0;
    return lineOf(raw.slice(from, end), start + from);
  });
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').flatMap((raw) => {
    const lines = partsOf(raw, start);
    start += raw.length + 1;
    return lines;
  });
}

/** Whether the text was wrapped at a fixed width: then a line end is no end of a paragraph. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const joins = (line: Line | undefined) => line !== undefined && line.text !== '' && !line.text.startsWith('|');
  const adjacent = lines.filter((line, i) => joins(line) && joins(lines[i - 1]));
  const continued = adjacent.filter((line) => GOES_ON_UNLABELLED.test(line.text)).length;
  return continued >= 8 && continued > adjacent.length * 0.15;
}

/** A dash opens an item, unless a full line before it goes on: "Công nghiệp / - Viễn thông Quân đội", "kinh tế / - xã hội". */
function opensDash(previous: Line, line: Line): boolean {
  return /^[-+](?:\s|$)/u.test(line.text) && previous.text.length < FULL_LINE;
}

/** How a text's lines make paragraphs. */
interface Flow {
  /** Lines were wrapped at a fixed width: their ends are no ends of paragraphs. */
  readonly wrapped: boolean;
  /** The width at which they were wrapped, where no blank line tells paragraphs apart; otherwise null. */
  readonly width: number | null;
}

/** Some sources keep no blank line at all. */
function flowOf(lines: readonly Line[]): Flow {
  const wrapped = isHardWrapped(lines);
  const written = lines.filter(({ text }) => text !== '');
  const isDense = written.length > 20 && lines.length - written.length < lines.length * 0.02 + 2;
  const lengths = written.map(({ text }) => text.length).sort((one, other) => one - other);
  return { wrapped, width: wrapped && isDense ? (lengths[Math.floor(lengths.length * 0.9)] ?? null) : null };
}

const ENDS_SENTENCE = /[.:;!?…]["”]?[*_)]*$/u;

/** A sentence that ends while the next word still had room on its line ended its paragraph as well. */
function endsBeforeWidth(previous: Line, line: Line, width: number): boolean {
  const next = /^\S+/u.exec(line.text)?.[0] ?? '';
  return (
    ENDS_SENTENCE.test(previous.text) && previous.text.length + 1 + next.length < width && /^[^\p{Ll}]/u.test(next)
  );
}

/** "giai đoạn 2026 ⏎ - 2030": a line end inside a period. */
const cutsPeriod = (previous: Line, line: Line) =>
  /(?:giai đoạn|thời kỳ|nhiệm kỳ|năm|các năm)\s+(?:19|20)\d\d$/iu.test(previous.text) &&
  /^[-–]\s*20\d\d(?!\d)/u.test(line.text);

function opensItem(previous: Line, line: Line, wrapped: boolean): boolean {
  if (cutsPeriod(previous, line) || (wrapped && COUNTS_ON.test(line.text))) return false;
  const item =
    LIST_ITEM.test(line.text) ||
    LABEL_ALONE.test(line.text) ||
    (!wrapped && readLabel(line.text.replace(/^[*_]+/u, '')) !== null);
  return item && (!wrapped || ENDS_ITEM.test(previous.text) || opensDash(previous, line));
}

/** "THỦ TƯỚNG CHÍNH PHỦ điện:" opens what a telegram says. */
const WIRES = pattern.u`^\**[\p{Lu}\s,]{6,60}\sđiện\s*:\**$`;
/** "(1) …; (2) …": a line that goes on counting is part of a sentence. */
const COUNTS_ON = /^\(1\)\s[^()]*[;,]\s+(?:và\s+)?\(2\)\s/u;

/** "**I. ĐÁNH GIÁ CHUNG**" and then a sentence: a numbered heading in bold capitals ends with its line. */
const closesBoldHeading = (previous: Line, line: Line) =>
  /^\*\*[IVX]+\.\s[^\p{Ll}]{4,}\*\*$/u.test(previous.text) && /^\p{Lu}?\p{Ll}/u.test(line.text);

/** A title in capitals ends before a sentence, where no blank line tells. */
const endsTitle = (previous: Line, line: Line) =>
  /^(?!\**\d)[^\p{Ll}]{4,}$/u.test(previous.text) &&
  /\p{Lu}{2}/u.test(previous.text) &&
  /^\p{Lu}?\p{Ll}+\s/u.test(line.text);

/** "**PHỤ LỤC II**" alone on its line, its title below it. */
const ANNEX_NUMBER = /^\*{0,3}PHỤ LỤC(?:\s+(?:SỐ\s+)?(?:[IVXLC]+|\d{1,2}))?\s*[.:]?\*{0,3}$/u;

/** "(Kèm theo Quyết định số …)" below the title of an annex. */
const ISSUED_WITH =
  /^[*_]{0,3}\((?:Ban hành\s+)?[Kk]èm theo\s+(?:Quyết định|Kế hoạch|Nghị quyết|Công văn|Chương trình|Chỉ thị|Thông báo|Tờ trình)/u;

/** A heading by marks, in bold capitals, or a title: what follows is a paragraph of its own. */
function standsAlone(previous: Line, line: Line, width: number | null): boolean {
  if (ANNEX_NUMBER.test(previous.text) || ISSUED_WITH.test(line.text)) return true;
  if (HEADING.test(line.text) || HEADING.test(previous.text) || WIRES.test(line.text)) return true;
  return closesBoldHeading(previous, line) || (width !== null && endsTitle(previous, line));
}

/** "*2.5. Sở ⏎ Y tế*" and then "Chủ trì …": a whole paragraph in italics or bold ends where they end. */
const EMPHASISED = /^(\*{1,3})[^*]{3,160}\1[.:]?$/u;
const OPENS_ANEW = pattern.u`^(?:[-–+•(“"]\s?|\*+|\d|[a-zđ]\)\s)?\p{Lu}`;

function closesEmphasis(open: readonly Line[], line: Line): boolean {
  if (!open.at(-1)?.text.match(/\*[.:]?$/u) || open.length > 4 || !OPENS_ANEW.test(line.text)) return false;
  if (line.text === line.text.toUpperCase()) return false;
  return EMPHASISED.test(open.map(({ text }) => text).join(' '));
}

/** "1. Các bộ, cơ quan, địa phương ⏎ a) Trong bối cảnh …": a heading without a mark at its end, then its first item. */
const FIRST_ITEM = pattern.u`^\**(?:a\)|1\.|\d{1,2}\.1\.?|[-+])\**\s+\**["“]?\p{Lu}`;
const LABELLED = pattern.u`^\**(?:[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2}){0,3}\.|[a-zđ]\))\**\s+\**\p{Lu}`;
const UNFINISHED = /(?:,|(?<!\p{L})(?:và|của|các|với|tại|số|khoản|điểm|Điều|theo|về|cho|do|ở|trong|hoặc))\**$/u;

const opensFirstItem = (open: readonly Line[], previous: Line, line: Line) =>
  open.length <= 3 &&
  FIRST_ITEM.test(line.text) &&
  LABELLED.test(open[0]?.text ?? '') &&
  !UNFINISHED.test(previous.text);

/** "1. Bộ trưởng các Bộ, Thủ trưởng cơ quan ngang bộ ⏎ Tập trung chỉ đạo …": whom a number charges, then the order. */
const CHARGED_HEADING = pattern.u`^\**(?:[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2})?\.)\s+\**(?:Bộ trưởng|Thủ trưởng|Chủ tịch|Giám đốc|Thống đốc|Bí thư|UBND|[UỦ][ỷy] ban|Các\s+(?:[Ss]ở|[Bb]ộ|cơ quan|đơn vị|địa phương)|Sở|Bộ|Công an|Ban|Văn phòng)\s[^.;:]*$`;
const OPENS_IN_CAPITAL =
  /^(?:Tập trung|Khẩn trương|Rà soát|Tổ chức|Triển khai|Tăng cường|Tiếp tục|Hoàn thành|Chỉ đạo|Đẩy mạnh|Chủ trì|Chủ động|Phối hợp|Xây dựng|Thực hiện|Nghiên cứu|Tham mưu|Căn cứ|Theo dõi|Hướng dẫn)\s/u;

const opensOrderBelow = (open: readonly Line[], previous: Line, line: Line) =>
  open.length <= 3 &&
  OPENS_IN_CAPITAL.test(line.text) &&
  !UNFINISHED.test(previous.text) &&
  CHARGED_HEADING.test(open.map(({ text }) => text).join(' '));

/** Where no blank line tells paragraphs apart, a heading's own look does. */
const closesHeading = (open: readonly Line[], previous: Line, line: Line) =>
  closesEmphasis(open, line) || opensFirstItem(open, previous, line) || opensOrderBelow(open, previous, line);

const OPENS_SET_IN = pattern.u`^[\p{Lu}“"\d(-]`;
const indentOf = ({ raw }: Line) => raw.length - raw.trimStart().length;

/** A sentence ended, and the next line is set in: so opens a paragraph where a page was turned to text as it looks. */
const setsIn = (previous: Line, line: Line) =>
  indentOf(line) >= indentOf(previous) + (ENDS_SENTENCE.test(previous.text) ? 3 : 6) &&
  OPENS_SET_IN.test(line.text) &&
  line.text !== line.text.toUpperCase();

function continues(open: readonly Line[], previous: Line, line: Line, { wrapped, width }: Flow): boolean {
  if (standsAlone(previous, line, width) || setsIn(previous, line)) return false;
  if (width !== null && closesHeading(open, previous, line)) return false;
  if (LABEL_ALONE.test(previous.text)) return readLabel(line.text) === null;
  if (opensItem(previous, line, wrapped)) return false;
  if (width !== null && endsBeforeWidth(previous, line, width)) return false;
  return wrapped || cutsPeriod(previous, line) || (GOES_ON.test(line.text) && !/[.;:]$/u.test(previous.text));
}

function spanOf(lines: readonly Line[]): Span {
  const last = lines.at(-1);
  return [lines[0]?.start ?? 0, last ? last.start + last.raw.trimEnd().length : 0];
}

function paragraph(lines: readonly Line[]): Block {
  const bold = (lines[0]?.text.startsWith('**') ?? false) && /\*\*[.:]?$/u.test(lines.at(-1)?.text ?? '');
  const level = HEADING.exec(lines[0]?.text ?? '')?.[1]?.length ?? null;
  return {
    kind: 'paragraph',
    ...joinLines(lines),
    span: spanOf(lines),
    bold,
    level,
    rows: [],
    joins: lines.length - 1,
  };
}

function tableAt(lines: readonly Line[], at: number, { width }: Flow) {
  const line = lines[at];
  const text = line?.text ?? '';
  if (text.startsWith('|')) {
    const table = readTableAt(lines, at, width !== null);
    return (isLoneHead(table.rows) ? readBareTable(lines, table.end, table.rows[0]) : null) ?? table;
  }
  if (line && opensBareTable(line)) return readBareTable(lines, at);
  const columns = text === '' ? null : readColumns(lines, at);
  if (columns) return columns;
  if (opensDrawnTable(text)) return readDrawnTable(lines, at);
  return /[|\t]/u.test(text) ? readOpenTable(lines, at) : null;
}

/** The text as paragraphs and tables in order; lines that only decorate are left out. */
export function readBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const flow = flowOf(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(paragraph(open));
    open = [];
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) continue;
    const table = tableAt(lines, i, flow);
    const last = open.at(-1);
    if (table || NOT_CONTENT.test(line.text) || (last && !continues(open, last, line, flow))) close();
    if (table) {
      const span = spanOf(lines.slice(i, table.end));
      blocks.push({ kind: 'table', text: '', span, places: [], bold: false, level: null, rows: table.rows, joins: 0 });
      i = table.end - 1;
    } else if (!NOT_CONTENT.test(line.text)) open.push(line);
  }
  close();
  return joinCutTables(blocks);
}
