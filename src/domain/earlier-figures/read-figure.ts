import type { Decimal } from '../decimal.ts';
import { isMissingFigure, type NumberStyle, readStyledNumber } from '../numbers/number-style.ts';
import { readStoredNumber } from '../numbers/read-stored-number.ts';
import type { FigureCell } from '../reporting/workbook-row.ts';

/** What a report keeps of a figure. */
const LONGEST_FIGURE = 40;

export type ReadEarlier =
  | { readonly ok: true; readonly value: Decimal | null }
  | { readonly ok: false; readonly verdict: 'figure-unreadable' | 'figure-ambiguous' };

/** A table's figure: a number as stored, or a text in the table's style; nothing and dashes are no figure. */
export function readEarlierFigure(cell: FigureCell | undefined, style: NumberStyle): ReadEarlier {
  const unreadable = { ok: false, verdict: 'figure-unreadable' } as const;
  if (cell === undefined || cell.kind === 'empty') return { ok: true, value: null };
  if (cell.kind === 'number') {
    const value = readStoredNumber(cell.text);
    return value === null ? unreadable : short(value);
  }
  if (cell.kind !== 'text') return unreadable;
  if (isMissingFigure(cell.text)) return { ok: true, value: null };
  const read = readStyledNumber(cell.text, style);
  if (read.ok) return read.value === null ? { ok: true, value: null } : short(read.value);
  return read.code === 'ambiguous-separator' ? { ok: false, verdict: 'figure-ambiguous' } : unreadable;
}

const short = (value: Decimal): ReadEarlier =>
  value.length <= LONGEST_FIGURE ? { ok: true, value } : { ok: false, verdict: 'figure-unreadable' };
