import type { Decimal } from '#domain/decimal.ts';
import { parseVietnameseNumber } from '#domain/numbers/parse-vietnamese-number.ts';
import { readStoredNumber } from '#domain/numbers/read-stored-number.ts';
import type { WorkbookRow } from './workbook-row.ts';

export const workbookProblemCodes = [
  'row-missing',
  'line-not-asked',
  'template-row',
  'extra-row',
  'row-twice',
  'changed-meanwhile',
  'formula-used',
  'formula-error',
  'formula-unreckoned',
  'truth-value',
  'date-for-figure',
  'merged-cells',
  'number-as-text',
  'text-unreadable',
  'text-ambiguous',
  'text-with-unit',
  'number-unreadable',
  'figure-too-long',
  'standing-unknown',
  'text-too-long',
] as const;
export type WorkbookProblemCode = (typeof workbookProblemCodes)[number];

/** Something to tell about a cell or a row; the facts are for the sentence. */
export interface WorkbookProblem {
  readonly code: WorkbookProblemCode;
  readonly quantityId: number | null;
  readonly cell: string | null;
  readonly facts: Readonly<Record<string, string>>;
}

export type ReadFigure =
  | { readonly ok: true; readonly value: Decimal | null; readonly remarks: readonly WorkbookProblem[] }
  | { readonly ok: false; readonly problem: WorkbookProblem };

interface Scale {
  readonly quantityId: number;
  readonly lastFigure: Decimal | null;
  readonly planned: Decimal | null;
}

/**
 * The figure of a line's cell. A number is read from the file's own digits, a text as people of the province write numbers. A formula
 * where a figure belongs gives what it showed last, with a remark; what has no figure at all is a problem and is not guessed.
 */
export function readFigureCell(
  { quantityId, lastFigure, planned }: Scale,
  { row, figure }: WorkbookRow,
  column = 'G',
): ReadFigure {
  const tell = (code: WorkbookProblemCode, facts: Record<string, string> = {}): WorkbookProblem => ({
    code,
    quantityId,
    cell: `${column}${row}`,
    facts,
  });
  const refuse = (code: WorkbookProblemCode, facts: Record<string, string> = {}): ReadFigure => ({
    ok: false,
    problem: tell(code, facts),
  });
  switch (figure.kind) {
    case 'empty':
      return { ok: true, value: null, remarks: [] };
    case 'date':
      return refuse('date-for-figure', { day: figure.day ?? '' });
    case 'merged':
      return refuse('merged-cells', { block: figure.block });
    case 'number': {
      const value = readStoredNumber(figure.text);
      if (value === null) return refuse('number-unreadable', { text: figure.text.slice(0, 40) });
      return { ok: true, value, remarks: figure.reckoned ? [tell('formula-used')] : [] };
    }
    case 'text':
      return readText(figure, lastFigure ?? planned, tell);
    default:
      return refuse(figure.kind);
  }
}

function readText(
  { text, reckoned }: { readonly text: string; readonly reckoned: boolean },
  previous: Decimal | null,
  tell: (code: WorkbookProblemCode, facts?: Record<string, string>) => WorkbookProblem,
): ReadFigure {
  const parsed = parseVietnameseNumber(text, { previous });
  const facts = { text: text.trim().slice(0, 60) };
  if (parsed.ok) {
    const remarks = parsed.value === null ? [] : [tell(reckoned ? 'formula-used' : 'number-as-text', facts)];
    return { ok: true, value: parsed.value, remarks };
  }
  const [first, second] = parsed.readings;
  if (first !== undefined && second !== undefined)
    return { ok: false, problem: tell('text-ambiguous', { ...facts, first, second }) };
  if (first !== undefined && parsed.code === 'unit-inside')
    return { ok: false, problem: tell('text-with-unit', { ...facts, first }) };
  return { ok: false, problem: tell('text-unreadable', facts) };
}
