import type { RegisterView } from '#contract/registers.ts';
import { type Decimal, sumDecimals } from '#domain/decimal.ts';
import { projectCapital, proposeMoves, sumUnderspent } from '#domain/registers/capital-moves.ts';
import { type PaceRule, type RegisterDefinition, valueOf } from '#domain/registers/register-definition.ts';
import type { EntryRow } from './entry-queries.ts';

/** The newest month of the register to the year's end, and what could be moved; only where lines stand for months. */
export function viewCapital({ slow, fields }: RegisterDefinition, rows: readonly EntryRow[]): RegisterView['capital'] {
  const pace = slow?.pace ?? null;
  if (pace === null || pace.month === null) return null;
  const source = fields.find(({ kind }) => kind === 'choice')?.key;
  const title = fields[0]?.key;
  const month = rows
    .flatMap(({ values }) => valueOf(values, pace.month ?? '') ?? [])
    .sort()
    .at(-1);
  const usualPercent = month === undefined ? undefined : pace.usualPercentByMonth[Number(month.slice(5)) - 1];
  if (month === undefined || usualPercent === undefined || source === undefined || title === undefined) return null;
  const newest = rows.filter(({ values }) => valueOf(values, pace.month ?? '') === month);
  const capital = newest.map(({ values }) => ({
    name: valueOf(values, title) ?? '',
    source: valueOf(values, source) ?? '',
    ...moneyOf(pace, values),
  }));
  const outlooks = projectCapital(capital, usualPercent);
  return {
    month,
    usualPercent,
    planned: sumDecimals(capital.map(({ planned }) => planned)),
    spent: sumDecimals(capital.map(({ spent }) => spent)),
    underspent: sumUnderspent(outlooks),
    moves: proposeMoves(outlooks),
  };
}

const moneyOf = (pace: PaceRule, values: EntryRow['values']): { planned: Decimal; spent: Decimal } => ({
  planned: valueOf(values, pace.planned) ?? '0',
  spent: valueOf(values, pace.spent) ?? '0',
});
