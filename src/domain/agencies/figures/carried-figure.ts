import { type Decimal, divideDecimals, multiplyDecimals, sumDecimals } from '#domain/decimal.ts';
import type { FigureOperator, FigureRule, ReportedFigure } from './figure-rule.ts';
import { shareOut } from './share-out.ts';

/** Why a body has no figure of its own making although figures were reported. */
export type NoFigure = 'not-combined' | 'not-divided' | 'weight-missing' | 'several-last';

/** A figure on its way from the bodies that reported it to those that stand for them now. */
export interface CarriedFigure {
  /** Sum, mean's value or last value; null without a figure. */
  readonly value: Decimal | null;
  /** Exact weighted total and weight of a mean; null for other rules, or where a weight is not known. */
  readonly mean: { readonly total: Decimal; readonly weight: Decimal } | null;
  readonly reportedAt: string;
  /** Whose figures are in it, and whose were owed and are missing. */
  readonly sources: readonly number[];
  readonly missing: readonly number[];
  readonly noFigure: NoFigure | null;
}

/** The figure as it starts out: exactly as reported. */
export function startCarrying(
  { agencyId, value, weight, reportedAt }: ReportedFigure,
  rule: FigureRule,
): CarriedFigure {
  const weighs = rule.operator === 'weighted-mean' && value !== null && weight !== null;
  return {
    value,
    mean: weighs ? { total: multiplyDecimals(value, weight), weight } : null,
    reportedAt,
    sources: value === null ? [] : [agencyId],
    missing: value === null ? [agencyId] : [],
    noFigure: null,
  };
}

/** The parts of a figure when its body is divided. Amounts are divided; a mean holds in every part, with a part of its weight. */
export function divideFigure(
  figure: CarriedFigure,
  shares: readonly Decimal[],
  operator: FigureOperator,
): CarriedFigure[] {
  if (shares.length === 1) return [figure];
  const { value, mean } = figure;
  const amounts = operator === 'sum' && value !== null ? shareOut(value, shares) : null;
  return shares.map((share, at) => ({
    ...figure,
    value: operator === 'none' ? null : (amounts?.[at] ?? value),
    mean: mean && { total: multiplyDecimals(mean.total, share), weight: multiplyDecimals(mean.weight, share) },
    noFigure: operator === 'none' && value !== null ? 'not-divided' : figure.noFigure,
  }));
}

/** One body's figure out of two: what `agencyId` holds already, and what comes to it. */
export function combineFigures(
  agencyId: number,
  own: CarriedFigure,
  other: CarriedFigure,
  operator: FigureOperator,
): CarriedFigure {
  const both = {
    reportedAt: own.reportedAt > other.reportedAt ? own.reportedAt : other.reportedAt,
    sources: unite(own.sources, other.sources),
    missing: unite(own.missing, other.missing),
  };
  if (isNothing(other)) return { ...own, ...both };
  if (isNothing(own)) return { ...other, ...both };
  if (operator === 'sum') return { ...own, ...both, value: addValues(own.value, other.value) };
  if (operator === 'weighted-mean') return { ...both, ...weigh(own, other) };
  if (operator === 'last') return { ...both, ...pickLast(agencyId, own, other) };
  return { ...both, value: null, mean: null, noFigure: 'not-combined' };
}

/** Nothing was reported: it changes neither a sum nor a mean, and is counted as missing. */
function isNothing({ sources }: CarriedFigure): boolean {
  return sources.length === 0;
}

function unite(some: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...some, ...others])].toSorted((one, other) => one - other);
}

function addValues(one: Decimal | null, other: Decimal | null): Decimal | null {
  return one === null || other === null ? null : sumDecimals([one, other]);
}

function weigh(own: CarriedFigure, other: CarriedFigure): Pick<CarriedFigure, 'value' | 'mean' | 'noFigure'> {
  if (!own.mean || !other.mean) return { value: null, mean: null, noFigure: 'weight-missing' };
  const total = sumDecimals([own.mean.total, other.mean.total]);
  const weight = sumDecimals([own.mean.weight, other.mean.weight]);
  const value = divideDecimals(total, weight);
  return { value, mean: { total, weight }, noFigure: value === null ? 'weight-missing' : null };
}

/** Of two reported together, the body's own goes on; between two others that differ nobody can say which is the last. */
function pickLast(
  agencyId: number,
  own: CarriedFigure,
  other: CarriedFigure,
): Pick<CarriedFigure, 'value' | 'mean' | 'noFigure'> {
  const together = own.reportedAt === other.reportedAt && !own.sources.includes(agencyId);
  if (together && own.value !== other.value) return { value: null, mean: null, noFigure: 'several-last' };
  const last = own.reportedAt >= other.reportedAt ? own : other;
  return { value: last.value, mean: null, noFigure: last.noFigure };
}
