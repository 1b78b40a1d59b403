import { compareDecimals, type Decimal, decimalsOf, divideDecimals, multiplyDecimals, roundDecimal } from '#domain/decimal.ts';
import type { Nature } from '#domain/programme/target.ts';

/** Figures that cannot both be right. The page makes the sentence of the code and the figures. */
export interface FoundContradiction {
  readonly code: ContradictionCode;
  readonly figures: Readonly<Record<string, string>>;
}
export type ContradictionCode =
  'part-over-whole' | 'sources-differ' | 'cumulative-falls' | 'ratio-differs' | 'percent-out-of-range' | 'source-returned';

/** One target's consolidated figure with what it is compared with. */
export interface FigureInTable {
  readonly targetId: number;
  readonly wholeId: number | null;
  readonly partKind: 'of-which' | 'also' | null;
  readonly name: string;
  readonly unit: string | null;
  readonly nature: Nature;
  readonly denominator: Decimal | null;
  readonly value: Decimal | null;
  /** The province's figure of the period before in the same year. */
  readonly previous: Decimal | null;
  /** Figures for the same target from agencies whose figure is not the one that counts. */
  readonly crossChecks: readonly { readonly agencyName: string; readonly value: Decimal }[];
  /** Agencies whose counted report has been sent back and not handed in anew. */
  readonly returnedAgencies: readonly string[];
}

/** Finds what contradicts in the quarter's table, by target. */
export function findContradictions(table: readonly FigureInTable[]): Map<number, FoundContradiction[]> {
  const byId = new Map(table.map((figure) => [figure.targetId, figure]));
  return new Map(
    table.map((figure) => {
      const whole = figure.wholeId === null ? undefined : byId.get(figure.wholeId);
      return [figure.targetId, [...findInFigure(figure), ...(whole ? findAgainstWhole(figure, whole) : [])]];
    }),
  );
}

function findInFigure(figure: FigureInTable): FoundContradiction[] {
  const { value } = figure;
  const returned = figure.returnedAgencies.map((agency) => found('source-returned', { agency }));
  if (value === null) return returned;
  const differing = figure.crossChecks
    .filter((other) => compareDecimals(other.value, value) !== 0)
    .map((other) => found('sources-differ', { value, other: other.value, agency: other.agencyName }));
  return [...returned, ...differing, ...findFall(figure, value), ...findOutOfRange(figure, value)];
}

/** Only a flow adds up over the year; a stock or a rate may fall honestly. */
function findFall({ nature, previous }: FigureInTable, value: Decimal): FoundContradiction[] {
  if (nature !== 'flow' || previous === null || compareDecimals(value, previous) >= 0) return [];
  return [found('cumulative-falls', { value, previous })];
}

/** A share lies between 0 and 100; growth may be negative or more, so only shares over a whole are held to it. */
function findOutOfRange({ nature, unit, denominator, name }: FigureInTable, value: Decimal): FoundContradiction[] {
  const isShare = nature !== 'flow' && unit === '%' && !/tăng|giảm|tốc độ/iu.test(name);
  const limit = isShare ? '100' : denominator;
  if (limit === null || (compareDecimals(value, '0') >= 0 && compareDecimals(value, limit) <= 0)) return [];
  return [found('percent-out-of-range', { value, limit })];
}

function findAgainstWhole(part: FigureInTable, whole: FigureInTable): FoundContradiction[] {
  if (part.value === null || whole.value === null) return [];
  if (part.partKind === 'also') return findRatio(part, part.value, whole, whole.value);
  if (part.unit !== whole.unit || compareDecimals(part.value, whole.value) <= 0) return [];
  return [found('part-over-whole', { part: part.value, whole: whole.value, wholeName: whole.name })];
}

/** "137 of 193 communes, 71 %": the share has to be the count over its whole, in the precision in which the share is written. */
function findRatio(part: FigureInTable, share: Decimal, whole: FigureInTable, count: Decimal): FoundContradiction[] {
  if (part.unit !== '%' || whole.unit === '%' || whole.denominator === null) return [];
  const exact = divideDecimals(multiplyDecimals(count, '100'), whole.denominator);
  if (exact === null) return [];
  const computed = roundDecimal(exact, decimalsOf(share));
  if (compareDecimals(computed, share) === 0) return [];
  return [found('ratio-differs', { share, computed, count, of: whole.denominator })];
}

function found(code: ContradictionCode, figures: Record<string, string>): FoundContradiction {
  return { code, figures };
}
