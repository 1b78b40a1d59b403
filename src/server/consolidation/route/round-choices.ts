import type { RouteLine } from '#contract/route-consolidation.ts';
import type { UnitFigure } from '#domain/consolidation/node-sums.ts';
import type { ReplacedFigure } from '#domain/consolidation/replace-figures.ts';
import type { Tx } from '../../context.ts';
import type { JudgedConflict } from '../conflicts/judged-conflict.ts';
import { loadUnitConflicts } from '../conflicts/load-unit-conflicts.ts';
import { listLinesOfUnits, type WeighedLineRow } from '../conflicts/replaced-queries.ts';
import type { RoundRow } from './round-queries.ts';

/** A unit's figure in this form for which another form's was chosen, or which weighs one that was exchanged. */
export interface ReplacedUnit extends ReplacedFigure {
  agencyId: number;
  /** The places above the unit. */
  path: readonly number[];
  line: RouteLine;
}

/** What contradicts other forms in a round, and whose figures count otherwise than they stand in it. */
export interface RoundChoices {
  conflicts: readonly JudgedConflict[];
  replaced: readonly ReplacedUnit[];
}

export async function loadRoundChoices(tx: Tx, round: RoundRow, lines: readonly RouteLine[]): Promise<RoundChoices> {
  if (round.id === null) return { conflicts: [], replaced: [] };
  const ids = new Set(lines.map(({ quantityId }) => quantityId));
  const found = await loadUnitConflicts(tx, round.provinceId, round.periodKey);
  const conflicts = found.filter(({ conflict }) => ids.has(conflict.quantityId));
  const chosen = conflicts.filter((each) => each.chosen !== null);
  if (chosen.length === 0) return { conflicts, replaced: [] };
  const given = await listLinesOfUnits(
    tx,
    round,
    chosen.flatMap(({ conflict }) => conflict.agencyId ?? []),
    [...ids],
  );
  return { conflicts, replaced: findReplaced(chosen, given, lines) };
}

type Unit = ReadonlyMap<number, WeighedLineRow>;

function findReplaced(
  chosen: readonly JudgedConflict[],
  given: readonly WeighedLineRow[],
  lines: readonly RouteLine[],
): ReplacedUnit[] {
  const units = new Map<number, Map<number, WeighedLineRow>>();
  for (const line of given) {
    const unit = units.get(line.agencyId) ?? new Map<number, WeighedLineRow>();
    units.set(line.agencyId, unit.set(line.quantityId, line));
  }
  return [...units].flatMap(([agencyId, was]) => {
    const now = withChosen(was, chosen, agencyId);
    return lines.flatMap((line) => replacedOf(line, was, now));
  });
}

function withChosen(was: Unit, chosen: readonly JudgedConflict[], agencyId: number): Unit {
  const now = new Map(was);
  for (const { conflict, chosen: side } of chosen) {
    const own = was.get(conflict.quantityId);
    if (conflict.agencyId !== agencyId || !own || !side) continue;
    now.set(conflict.quantityId, { ...own, value: side.value, standing: side.standing });
  }
  return now;
}

function replacedOf(line: RouteLine, was: Unit, now: Unit): ReplacedUnit[] {
  const own = was.get(line.quantityId);
  const [before, after] = [figureOf(line, was), figureOf(line, now)];
  if (!own || !before || !after) return [];
  const isSame = before.value === after.value && before.weight === after.weight && before.standing === after.standing;
  return isSame ? [] : [{ agencyId: own.agencyId, path: own.path, line, was: before, now: after }];
}

function figureOf({ quantityId, weightId }: RouteLine, unit: Unit): UnitFigure | null {
  const line = unit.get(quantityId);
  if (!line) return null;
  const { value, standing, handedInAt } = line;
  return { value, standing, handedInAt, weight: weightId === null ? null : (unit.get(weightId)?.value ?? null) };
}
