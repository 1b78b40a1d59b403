import { type Completeness, judgeCompleteness } from '#domain/consolidation/combine-leaves.ts';
import { type FoundContradiction, findContradictions } from '#domain/consolidation/contradictions.ts';
import type { Decimal } from '#domain/decimal.ts';
import { isFigureDue } from '#domain/reporting/owed-figures.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Tx } from '../context.ts';
import { listAgencyRefs } from './agency-ref-queries.ts';
import type { JudgedConflict } from './conflicts/judged-conflict.ts';
import { loadTargetConflicts } from './conflicts/load-target-conflicts.ts';
import { type ComputedRow, computeFigures, type QuarterRow } from './compute-queries.ts';

/** A target's figure for the province as the versions in force make it now. */
export interface ComputedFigure {
  targetId: number;
  value: Decimal | null;
  standing: Standing | null;
  completeness: Completeness;
  expectedSources: number;
  receivedSources: number;
  lateSources: number;
  contradictions: FoundContradiction[];
  waitingForIds: number[];
  /** The choice between sources that the figure rests on, and the versions chosen. */
  choiceId: number | null;
  chosenVersionIds: readonly number[] | null;
}

/** Puts a quarter together from the versions in force; nothing is stored, so nothing can be out of date. */
export async function computeConsolidation(
  tx: Tx,
  quarter: QuarterRow,
  previous: ReadonlyMap<number, Decimal | null>,
): Promise<ComputedFigure[]> {
  const made = await computeFigures(tx, quarter);
  const conflicts = await loadTargetConflicts(tx, quarter, made);
  const rows = made.map((row) => withChosen(row, conflicts.get(row.targetId)));
  const contradictions = findContradictions(await factsOf(tx, rows, previous, conflicts));
  return rows.map((row) => ({
    targetId: row.targetId,
    value: row.value,
    standing: row.standing,
    completeness: judgeCompleteness(isDue(row, quarter), row.expected, row.received),
    expectedSources: row.expected,
    receivedSources: row.received,
    lateSources: row.late,
    contradictions: contradictions.get(row.targetId) ?? [],
    waitingForIds: readIds(row.waitingFor),
    ...choiceOf(conflicts.get(row.targetId)),
  }));
}

/** A figure that a person chose counts instead of the rule's, and the others are answered. */
function withChosen(row: ComputedRow, conflict: JudgedConflict | undefined): ComputedRow {
  if (!conflict?.chosen) return row;
  const { value, standing } = conflict.chosen;
  return { ...row, value, standing, crossChecks: null };
}

function choiceOf(conflict: JudgedConflict | undefined): Pick<ComputedFigure, 'choiceId' | 'chosenVersionIds'> {
  if (!conflict?.chosen) return { choiceId: null, chosenVersionIds: null };
  return { choiceId: conflict.choices[0]?.id ?? null, chosenVersionIds: conflict.chosen.versionIds };
}

function isDue({ frequency, assignedLater }: ComputedRow, { periodKey }: QuarterRow): boolean {
  return !assignedLater && isFigureDue(frequency, periodKey);
}

type TableFacts = Parameters<typeof findContradictions>[0];

async function factsOf(
  tx: Tx,
  rows: readonly ComputedRow[],
  previous: ReadonlyMap<number, Decimal | null>,
  conflicts: ReadonlyMap<number, JudgedConflict>,
): Promise<TableFacts> {
  const concerned = rows.flatMap(({ returned, crossChecks }) => [
    ...readIds(returned),
    ...(crossChecks ?? []).map(({ agencyId }) => agencyId),
  ]);
  const names = new Map((await listAgencyRefs(tx, concerned)).map(({ id, shortName }) => [id, shortName]));
  const nameOf = (id: number): string => names.get(id) ?? '';
  return rows.map((row) => ({
    ...row,
    previous: previous.get(row.targetId) ?? null,
    crossChecks: (row.crossChecks ?? []).map(({ agencyId, value }) => ({ agencyName: nameOf(agencyId), value })),
    returnedAgencies: readIds(row.returned).map(nameOf),
    choiceReopened: conflicts.get(row.targetId)?.state === 'reopened',
  }));
}

/** A list as PostgreSQL writes it: '{3,17}'. */
function readIds(list: string): number[] {
  return list === '{}' ? [] : list.slice(1, -1).split(',').map(Number);
}
