import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '#domain/decimal.ts';

/** A project's capital of one source in the year, in million đồng: what stands to be spent and what was spent by the end of the month. */
export interface ProjectCapital {
  readonly name: string;
  readonly source: string;
  readonly planned: Decimal;
  readonly spent: Decimal;
}

export interface CapitalOutlook extends ProjectCapital {
  /** What would be spent by the year's end at the usual course; it may be above what stands to be spent. */
  readonly projected: Decimal;
  /** What would be left over; '0' where everything is spent. */
  readonly underspent: Decimal;
}

export interface CapitalMove {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly amount: Decimal;
}

/**
 * Projects each project to the year's end by the usual course: what was spent by the month, divided by the share that is usually
 * spent by then (in per cent). Exact to whole million đồng. Source of the shares: the register's definition.
 */
export function projectCapital(projects: readonly ProjectCapital[], usualPercent: Decimal): CapitalOutlook[] {
  return projects.map((project) => {
    const projected = roundDecimal(divideDecimals(multiplyDecimals(project.spent, '100'), usualPercent) ?? '0', 0);
    const left = subtractDecimals(project.planned, projected);
    return { ...project, projected, underspent: compareDecimals(left, '0') > 0 ? left : '0' };
  });
}

const least = (a: Decimal, b: Decimal): Decimal => (compareDecimals(a, b) <= 0 ? a : b);

/**
 * Proposes moving capital from projects that would leave it unspent to those of the SAME source that would spend more than they
 * have: the largest remainder first to the largest want. No project gives below what it already spent, none receives above its
 * projection, and the sum of a source stays what it was. A proposal for people to decide, never a decision.
 */
export function proposeMoves(outlooks: readonly CapitalOutlook[]): CapitalMove[] {
  return [...new Set(outlooks.map(({ source }) => source))].flatMap((source) =>
    movesOfSource(
      source,
      outlooks.filter((each) => each.source === source),
    ),
  );
}

function movesOfSource(source: string, outlooks: readonly CapitalOutlook[]): CapitalMove[] {
  const byAmount = (a: { amount: Decimal }, b: { amount: Decimal }) => compareDecimals(b.amount, a.amount);
  const givers = outlooks
    .map(({ name, underspent, planned, spent }) => ({
      name,
      amount: least(underspent, subtractDecimals(planned, spent)),
    }))
    .filter(({ amount }) => compareDecimals(amount, '0') > 0)
    .sort(byAmount);
  const takers = outlooks
    .map(({ name, projected, planned }) => ({ name, amount: subtractDecimals(projected, planned) }))
    .filter(({ amount }) => compareDecimals(amount, '0') > 0)
    .sort(byAmount);
  const moves: CapitalMove[] = [];
  for (const taker of takers) {
    let wanted = taker.amount;
    for (const giver of givers) {
      const amount = least(wanted, giver.amount);
      if (compareDecimals(amount, '0') <= 0) continue;
      moves.push({ from: giver.name, to: taker.name, source, amount });
      giver.amount = subtractDecimals(giver.amount, amount);
      wanted = subtractDecimals(wanted, amount);
    }
  }
  return moves;
}

/** What all projects together would leave unspent. */
export function sumUnderspent(outlooks: readonly CapitalOutlook[]): Decimal {
  return outlooks.reduce<Decimal>((total, { underspent }) => addDecimals(total, underspent), '0');
}
