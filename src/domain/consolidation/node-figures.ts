import { type Decimal, roundDecimal } from '#domain/decimal.ts';
import { deriveFigures } from '#domain/forms/derived-figures.ts';
import { codesInFormula, parseFormula } from '#domain/forms/formula.ts';
import type { Indicator } from '#domain/forms/indicator.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import { figureOfSums, type NodeSums, type NoFigure, standingOfSums } from './node-sums.ts';

export type CombinedIndicator = Pick<Indicator, 'code' | 'combination' | 'formula' | 'decimals'>;

/** What an indicator comes to at a node of the route, and on how many units it rests. */
export interface IndicatorAtNode {
  readonly code: string;
  readonly value: Decimal | null;
  readonly standing: Standing | null;
  readonly given: number;
  readonly noFigure: NoFigure | null;
  /** Reckoned by the formula from the node's own sums, and not from the units' ratios. */
  readonly reckoned: boolean;
  /** The parts of the formula rest on different numbers of units, so the ratio is of unlike wholes. */
  readonly unevenParts: boolean;
}

/**
 * The figures of a form at a node. What has a formula is reckoned anew from the parts' sums, as the rate of a district is its poor
 * households of all its households and no mean of rates; where a part is missing, the indicator's own operator decides.
 */
export function figuresAtNode(
  indicators: readonly CombinedIndicator[],
  sums: ReadonlyMap<string, NodeSums>,
): IndicatorAtNode[] {
  const combined = indicators.map(
    ({ code, combination }) => [code, figureOfSums(sums.get(code) ?? null, combination).value] as const,
  );
  const derived = deriveFigures(indicators, new Map(combined));
  return indicators.map((indicator) => {
    const at = sums.get(indicator.code) ?? null;
    const counted = { code: indicator.code, standing: standingOfSums(at), given: at?.given ?? 0 };
    const reckoned = indicator.formula === null ? null : derived.get(indicator.code);
    if (indicator.formula !== null && typeof reckoned === 'string') {
      const unevenParts = haveUnevenParts(indicator.formula, sums);
      return { ...counted, value: reckoned, noFigure: null, reckoned: true, unevenParts };
    }
    const { value, noFigure } = figureOfSums(at, indicator.combination);
    return { ...counted, value: shown(value, indicator), noFigure, reckoned: false, unevenParts: false };
  });
}

/** A mean is cut to the indicator's decimals; what was added up keeps every digit that was signed. */
function shown(value: Decimal | null, { combination, decimals }: CombinedIndicator): Decimal | null {
  return value !== null && combination === 'weighted-mean' ? roundDecimal(value, decimals) : value;
}

function haveUnevenParts(formula: string, sums: ReadonlyMap<string, NodeSums>): boolean {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return false;
  const given = codesInFormula(parsed.formula).flatMap((code) => sums.get(code)?.given ?? []);
  return new Set(given).size > 1;
}
