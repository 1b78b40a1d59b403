import { type Decimal, roundDecimal } from '#domain/decimal.ts';
import type { Indicator } from './indicator.ts';
import { computeFormula, type Formula, parseFormula } from './formula.ts';

type Reckoned = Pick<Indicator, 'code' | 'formula' | 'decimals'>;

/**
 * The figures of a form with the reckoned ones filled in, each rounded to its indicator's decimals only at its own end: a share of
 * a reckoned sum uses the exact sum. What rests on a missing figure is missing. A circle of formulas gives null.
 */
export function deriveFigures(
  indicators: readonly Reckoned[],
  typed: ReadonlyMap<string, Decimal | null>,
): Map<string, Decimal | null> {
  const formulas = new Map(indicators.flatMap(({ code, formula }) => readFormula(code, formula)));
  const exact = new Map<string, Decimal | null>();
  const underway = new Set<string>();
  const figureOf = (code: string): Decimal | null => {
    const formula = formulas.get(code);
    if (!formula) return typed.get(code) ?? null;
    const known = exact.get(code);
    if (known !== undefined) return known;
    if (underway.has(code)) return null;
    underway.add(code);
    const value = computeFormula(formula, figureOf);
    exact.set(code, value);
    return value;
  };
  return new Map(
    indicators.map(({ code, decimals }) => {
      const value = figureOf(code);
      return [code, value !== null && formulas.has(code) ? roundDecimal(value, decimals) : value];
    }),
  );
}

function readFormula(code: string, text: string | null): [string, Formula][] {
  const parsed = text === null ? null : parseFormula(text);
  return parsed?.ok ? [[code, parsed.formula]] : [];
}
