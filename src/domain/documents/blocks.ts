import type { Span } from './compiled-decision.ts';
import { cellsOfOneLine, isRule, readOneCellALine } from './table-lines.ts';

/** A paragraph or a table with its place in the repaired text. Paragraph text is free of markup and of line ends. */
export interface Block {
  readonly kind: 'paragraph' | 'table';
  readonly text: string;
  readonly span: Span;
  /** For each character run of `text`, where it stands in the repaired text. */
  readonly places: readonly (readonly [at: number, place: number])[];
  readonly bold: boolean;
  readonly rows: readonly (readonly string[])[];
}

interface Line {
  readonly raw: string;
  readonly text: string;
  readonly start: number;
}

const LIST_ITEM =
  /^(?:\*{0,2}|_{0,2})(?:[-+•*]\s|\(\d+\)\s|\(?[a-zđ]\)\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[IVXLC]{1,6}\.\s|(?:Điều|ĐIỀU)\s+\d)/u;
const ENDS_ITEM = /[.;:,!?…]["”]?[*_)]*$|[*_]$/u;
const NOT_CONTENT = /^(?:<!--.*-->|[*_\s]*|[-–—_=*]{3,})$/u;

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
  let adjacent = 0;
  let continued = 0;
  for (let i = 1; i < lines.length; i += 1) {
    if (!lines[i - 1]?.text || !lines[i]?.text) continue;
    adjacent += 1;
    if (/^\p{Ll}(?![.)])/u.test(lines[i]?.text ?? '')) continued += 1;
  }
  return continued >= 8 && continued > adjacent * 0.15;
}

function continues(previous: Line, line: Line, wrapped: boolean): boolean {
  if (LIST_ITEM.test(line.text) && (ENDS_ITEM.test(previous.text) || !wrapped || /^[-+]\s/u.test(line.text)))
    return false;
  if (wrapped) return true;
  return /^\p{Ll}/u.test(line.text) && !/[.;:]$/u.test(previous.text);
}

/** Text without markdown's bold and italics, line ends as spaces, remembering where each run came from. */
function paragraph(lines: readonly Line[]): Block {
  let text = '';
  const places: [number, number][] = [];
  for (const line of lines) {
    const indent = line.raw.length - line.raw.trimStart().length;
    if (text !== '' && !text.endsWith(' ')) {
      places.push([text.length, line.start - 1]);
      text += ' ';
    }
    let at = indent;
    for (const mark of line.raw.matchAll(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|^\s*#+\s+|\s{2,}|\s+$|$/gu)) {
      if (mark.index < indent) continue;
      const run = line.raw.slice(at, mark.index);
      const isBullet = mark.index === indent && /^\*\s/u.test(line.raw.slice(indent));
      if (run !== '') {
        places.push([text.length, line.start + at]);
        text += run;
      }
      if (isBullet) text += '* ';
      else if (/^\s{2,}$/u.test(mark[0]) && mark.index + mark[0].length < line.raw.length) {
        places.push([text.length, line.start + mark.index]);
        text += ' ';
      }
      at = mark.index + mark[0].length;
    }
  }
  const first = lines[0];
  const last = lines.at(-1);
  const start = first?.start ?? 0;
  const end = last ? last.start + last.raw.trimEnd().length : start;
  const bold = /^\*\*/u.test(first?.text ?? '') && /\*\*[.:]?$/u.test(last?.text ?? '');
  return { kind: 'paragraph', text: text.trim(), span: [start, end], places, bold, rows: [] };
}

function table(rows: string[][], lines: readonly Line[]): Block {
  const start = lines[0]?.start ?? 0;
  const last = lines.at(-1);
  return {
    kind: 'table',
    text: '',
    span: [start, last ? last.start + last.raw.length : start],
    places: [],
    bold: false,
    rows,
  };
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
    const oneLineRows = line.text.startsWith('|') && line.text.length > 1;
    if (oneLineRows || line.text === '|') {
      close();
      let end = i + 1;
      if (oneLineRows) while (lines[end]?.text.startsWith('|')) end += 1;
      const used = oneLineRows
        ? {
            end,
            rows: lines
              .slice(i, end)
              .filter((row) => !isRule(row.text))
              .map((row) => cellsOfOneLine(row.text)),
          }
        : readOneCellALine(
            lines.map((each) => each.text),
            i,
          );
      blocks.push(table(used.rows, lines.slice(i, used.end)));
      i = used.end - 1;
    } else if (NOT_CONTENT.test(line.text)) close();
    else {
      const previous = open.at(-1);
      if (previous && !continues(previous, line, wrapped)) close();
      open.push(line);
    }
  }
  close();
  return blocks;
}

/** The place in the repaired text of a position in a block's text. */
export function placeInText(block: Pick<Block, 'places' | 'span'>, position: number): number {
  let low = 0;
  let high = block.places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.places[middle]?.[0] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const run = block.places[low];
  return run ? Math.min(run[1] + position - run[0], block.span[1]) : block.span[0];
}
