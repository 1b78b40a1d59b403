import { codesInFormula, parseFormula } from '#domain/forms/formula.ts';
import type { Indicator } from '#domain/forms/indicator.ts';

type Reckoned = Pick<Indicator, 'code' | 'formula'>;

/** The indicators that some of a form's rest on: these themselves, and all that their formulas name, through formulas of formulas. */
export function withFormulaParts<Line extends Reckoned>(some: readonly Line[], all: readonly Line[]): Line[] {
  const byCode = new Map(all.map((line) => [line.code, line]));
  const found = new Set<Line>();
  const waiting = [...some];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const parsed = next.formula === null ? null : parseFormula(next.formula);
    const codes = parsed?.ok ? codesInFormula(parsed.formula) : [];
    waiting.push(...codes.flatMap((code) => byCode.get(code) ?? []));
  }
  return all.filter((line) => found.has(line));
}
