import { compareDecimals, type Decimal } from '#domain/decimal.ts';
import { type CheckedLine, findSheetProblems } from '#domain/reporting/sheet-problems.ts';

/** Figures that cannot both be right. The page makes the sentence of the code and the figures. */
export interface FoundContradiction {
  readonly code: string;
  readonly figures: Readonly<Record<string, string>>;
}

/** One target's consolidated figure with what it is compared with. */
export interface FigureInTable extends Omit<CheckedLine, 'required' | 'note' | 'quantityId' | 'scale'> {
  readonly targetId: number;
  /** Figures for the same target from agencies whose figure is not the one that counts. */
  readonly crossChecks: readonly { readonly agencyName: string; readonly value: Decimal }[];
  /** Agencies whose counted report has been sent back and not handed in anew. */
  readonly returnedAgencies: readonly string[];
  /** Somebody chose between the sources, and one of them has been corrected since. */
  readonly choiceReopened: boolean;
}

/** Finds what contradicts in the quarter's table, by target: the same rules as in one agency's sheet, across agencies. */
export function findContradictions(table: readonly FigureInTable[]): Map<number, FoundContradiction[]> {
  const found = new Map(table.map((figure) => [figure.targetId, findBetweenSources(figure)]));
  // A figure that is missing is a gap, not a contradiction; an agency's explanation does not unmake one here.
  for (const { quantityId, code, figures } of findSheetProblems(
    table.map((line) => ({ ...line, quantityId: line.targetId, scale: null, required: false, note: null })),
  )) {
    found.get(quantityId)?.push({ code, figures });
  }
  return found;
}

function findBetweenSources({
  value,
  crossChecks,
  returnedAgencies,
  choiceReopened,
}: FigureInTable): FoundContradiction[] {
  const returned = returnedAgencies.map((agency) => ({ code: 'source-returned', figures: { agency } }));
  if (value === null) return returned;
  const differing = crossChecks
    .filter((other) => compareDecimals(other.value, value) !== 0)
    .map((other) => ({ code: 'sources-differ', figures: { value, other: other.value, agency: other.agencyName } }));
  const reopened = choiceReopened ? [{ code: 'choice-reopened', figures: { value } }] : [];
  return [...returned, ...differing, ...reopened];
}
