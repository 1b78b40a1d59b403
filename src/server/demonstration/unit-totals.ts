import { carryFigures, totalOf } from '#domain/agencies/figures/carry-figures.ts';
import type { FigureRule, ReportedFigure } from '#domain/agencies/figures/figure-rule.ts';
import { agenciesOn, type Register } from '#domain/agencies/register.ts';
import { divideDecimals, roundDecimal } from '#domain/decimal.ts';

/** The day before the first of the reorganisations: all communes of the list stand. */
const REPORTED_ON = '2020-01-31';

/** Made-up figures of every commune of that day, carried to the communes that stand for them on another day. */
export interface UnitTotals {
  /** How many communes hold the figures. */
  readonly units: number;
  readonly households: string;
  /** Poor households of a hundred, weighted by households. */
  readonly poverty: string | null;
  /** The exact weighted total behind the rate: what no merge may change. */
  readonly weighted: string;
}

const SUM: FigureRule = { operator: 'sum' };
const MEAN: FigureRule = { operator: 'weighted-mean', denominator: 'số hộ' };

/** A figure of its own for each unit, the same at every replay. */
function figuresOf(register: Register): { households: ReportedFigure[]; poverty: ReportedFigure[] } {
  const communes = agenciesOn(register, REPORTED_ON).filter(({ kind }) => kind === 'commune');
  const reportedAt = `${REPORTED_ON}T03:00:00.000Z`;
  const counted = communes.map(({ agencyId, officialCode }) => {
    const code = Number(officialCode);
    const households = String(700 + ((code * 37) % 2600));
    return { agencyId, households, rate: `${(code * 13) % 24}.${(code * 7) % 10}`, reportedAt };
  });
  return {
    households: counted.map(({ agencyId, households: value }) => ({ agencyId, value, weight: null, reportedAt })),
    poverty: counted.map(({ agencyId, rate: value, households: weight }) => ({ agencyId, value, weight, reportedAt })),
  };
}

export function countUnits(register: Register, day: string): UnitTotals {
  const { households, poverty } = figuresOf(register);
  const journey = { from: REPORTED_ON, to: day };
  const held = carryFigures(register, households, journey, SUM);
  const rates = totalOf(carryFigures(register, poverty, journey, MEAN).values(), MEAN);
  const mean = rates && divideDecimals(rates.total, rates.weight);
  return {
    units: held.size,
    households: totalOf(held.values(), SUM)?.total ?? '0',
    poverty: mean === null ? null : roundDecimal(mean, 6),
    weighted: rates?.total ?? '0',
  };
}
