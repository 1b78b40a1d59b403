import { compareDecimals, type Decimal, sumDecimals } from '#domain/decimal.ts';
import type { Day } from '#domain/calendar.ts';
import type { Register } from '../register.ts';
import { handingsOver } from '../successors.ts';
import { type CarriedFigure, combineFigures, divideFigure, startCarrying } from './carried-figure.ts';
import type { FigureRule, ReportedFigure } from './figure-rule.ts';

/** From the day for which figures were reported to the day on which they are asked for. */
export interface Journey {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Figures "as it is now": what the agencies of `from` reported, by those that stand for them at `to`, each event by the
 * indicator's own rule and in the order in which they happened. A body that ended without a successor keeps its figure. "As it was"
 * needs no reckoning: it is the reported figures themselves.
 */
export function carryFigures(
  register: Pick<Register, 'successions'>,
  figures: readonly ReportedFigure[],
  { from, to }: Journey,
  rule: FigureRule,
): ReadonlyMap<number, CarriedFigure> {
  const held = new Map<number, CarriedFigure>();
  for (const figure of figures) receive(held, figure.agencyId, startCarrying(figure, rule), rule);
  for (const { agencyId, shares } of handingsOver(register, from, to)) {
    const figure = held.get(agencyId);
    if (!figure) continue;
    held.delete(agencyId);
    const parts = divideFigure(
      figure,
      shares.map(({ share }) => share),
      rule.operator,
    );
    shares.forEach(({ successorId }, at) => {
      const part = parts[at];
      if (part) receive(held, successorId, part, rule);
    });
  }
  return held;
}

function receive(
  held: Map<number, CarriedFigure>,
  agencyId: number,
  part: CarriedFigure,
  { operator }: FigureRule,
): void {
  const own = held.get(agencyId);
  held.set(agencyId, own ? combineFigures(agencyId, own, part, operator) : part);
}

/** What no event may change: the sum of amounts, the weighted total and the weight of means. Null for rules that add nothing up. */
export function totalOf(
  figures: Iterable<CarriedFigure>,
  rule: FigureRule,
): { total: Decimal; weight: Decimal } | null {
  const all = [...figures];
  if (rule.operator === 'sum') return { total: sumDecimals(all.flatMap(({ value }) => value ?? [])), weight: '0' };
  if (rule.operator !== 'weighted-mean') return null;
  return {
    total: sumDecimals(all.flatMap(({ mean }) => mean?.total ?? [])),
    weight: sumDecimals(all.flatMap(({ mean }) => mean?.weight ?? [])),
  };
}

/** Whether two totals are one to the last digit. */
export function isSameTotal(one: ReturnType<typeof totalOf>, other: ReturnType<typeof totalOf>): boolean {
  if (one === null || other === null) return one === other;
  return compareDecimals(one.total, other.total) === 0 && compareDecimals(one.weight, other.weight) === 0;
}
