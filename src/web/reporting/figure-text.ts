import type { Decimal } from '#domain/decimal.ts';
import { writeFigure } from '../ui/figure-words.ts';

/** A figure as the province writes it, or the word for its absence: missing is never zero. */
export function showFigureOr(value: Decimal | null, missing: string): string {
  return value === null ? missing : writeFigure(value);
}
