import { pattern } from '#domain/vietnamese-pattern.ts';
import type { Span } from './compiled-decision.ts';
import { joinCutTables } from './cut-tables.ts';
import { joinLines, type Line, type Places } from './paragraph-text.ts';
import { readTableAt, type TableRow } from './table-lines.ts';

/** A paragraph or a table with its place in the repaired text. Paragraph text is free of markup and of line ends. */
export interface Block {
  readonly kind: 'paragraph' | 'table';
  readonly text: string;
  readonly span: Span;
  readonly places: Places;
  readonly bold: boolean;
  readonly rows: readonly TableRow[];
}

const LIST_ITEM = pattern.u`^(?:\*{0,2}|_{0,2})(?:[-+•*]\s|\(\d+\)\s|\(?[a-zđ]\)\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[IVXLC]{1,6}\.\s|(?:Điều|ĐIỀU)\s+\d)`;
const ENDS_ITEM = /[.;:,!?…]["”]?[*_)]*$|[*_]$/u;
const NOT_CONTENT = /^(?:<!--.*-->|[*_\s]*|[-–—_=*]{3,})$/u;
const GOES_ON = pattern.u`^\p{Ll}`;
const GOES_ON_UNLABELLED = pattern.u`^\p{Ll}(?![.)])`;

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw) => {
    const line = { raw, text: raw.trim(), start };
    start += raw.length + 1;
    return line;
  });
}

/** Whether the text was wrapped at a fixed width: then a line end is no end of a paragraph. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const adjacent = lines.filter((line, i) => line.text !== '' && (lines[i - 1]?.text ?? '') !== '');
  const continued = adjacent.filter((line) => GOES_ON_UNLABELLED.test(line.text)).length;
  return continued >= 8 && continued > adjacent.length * 0.15;
}

function continues(previous: Line, line: Line, wrapped: boolean): boolean {
  const item = LIST_ITEM.test(line.text);
  if (item && (!wrapped || ENDS_ITEM.test(previous.text) || /^[-+]\s/u.test(line.text))) return false;
  return wrapped || (GOES_ON.test(line.text) && !/[.;:]$/u.test(previous.text));
}

function spanOf(lines: readonly Line[]): Span {
  const last = lines.at(-1);
  return [lines[0]?.start ?? 0, last ? last.start + last.raw.trimEnd().length : 0];
}

function paragraph(lines: readonly Line[]): Block {
  const bold = (lines[0]?.text.startsWith('**') ?? false) && /\*\*[.:]?$/u.test(lines.at(-1)?.text ?? '');
  return { kind: 'paragraph', ...joinLines(lines), span: spanOf(lines), bold, rows: [] };
}

/** The text as paragraphs and tables in order; lines that only decorate are left out. */
export function readBlocks(text: string): Block[] {
  const lines = linesOf(text);
  const wrapped = isHardWrapped(lines);
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(paragraph(open));
    open = [];
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) continue;
    const table = line.text.startsWith('|') ? readTableAt(lines, i) : null;
    const last = open.at(-1);
    if (table || NOT_CONTENT.test(line.text) || (last && !continues(last, line, wrapped))) close();
    if (table) {
      const span = spanOf(lines.slice(i, table.end));
      blocks.push({ kind: 'table', text: '', span, places: [], bold: false, rows: table.rows });
      i = table.end - 1;
    } else if (!NOT_CONTENT.test(line.text)) open.push(line);
  }
  close();
  return joinCutTables(blocks);
}
