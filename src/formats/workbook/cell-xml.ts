import { type Decimal, isDecimal } from '#domain/decimal.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { significantDigits, SPREADSHEET_DIGITS } from '#domain/numbers/read-stored-number.ts';
import { writeCellText } from './cell-text.ts';

export function textCell(place: string, style: number, text: string | null): string {
  if (text === null || text === '') return `<c r="${place}" s="${style}"/>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${writeCellText(text)}</t></is></c>`;
}

/** A figure as a number; one with more digits than a spreadsheet can hold as a text, so that none is lost. */
export function figureCell(place: string, style: number, figure: Decimal | string | null): string {
  if (figure === null || !isDecimal(figure)) return textCell(place, style, figure);
  if (significantDigits(figure) > SPREADSHEET_DIGITS) return textCell(place, style, formatDecimal(figure));
  return `<c r="${place}" s="${style}"><v>${figure}</v></c>`;
}

/** A formula with what it gives now. */
export function formulaCell(place: string, style: number, formula: string, now: Decimal | null): string {
  const kept = now === null ? ' t="str"' : '';
  return `<c r="${place}" s="${style}"${kept}><f>${writeCellText(formula)}</f><v>${now ?? ''}</v></c>`;
}

export const rowOf = (row: number, cells: readonly string[], height?: number): string =>
  `<row r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells.join('')}</row>`;
