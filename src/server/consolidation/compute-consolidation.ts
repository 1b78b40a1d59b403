import { type Completeness, judgeCompleteness } from '#domain/consolidation/combine-leaves.ts';
import { type FoundContradiction, findContradictions } from '#domain/consolidation/contradictions.ts';
import type { Decimal } from '#domain/decimal.ts';
import { isFigureDue } from '#domain/reporting/owed-figures.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { Tx } from '../context.ts';
import { listAgencyRefs } from './agency-ref-queries.ts';
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
}

/** Puts a quarter together from the versions in force; nothing is stored, so nothing can be out of date. */
export async function computeConsolidation(
  tx: Tx,
  quarter: QuarterRow,
  previous: ReadonlyMap<number, Decimal | null>,
): Promise<ComputedFigure[]> {
  const rows = await computeFigures(tx, quarter);
  const contradictions = findContradictions(await factsOf(tx, rows, previous));
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
  }));
}

function isDue({ frequency, assignedLater }: ComputedRow, { periodKey }: QuarterRow): boolean {
  return !assignedLater && isFigureDue(frequency, periodKey);
}

type TableFacts = Parameters<typeof findContradictions>[0];

async function factsOf(
  tx: Tx,
  rows: readonly ComputedRow[],
  previous: ReadonlyMap<number, Decimal | null>,
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
  }));
}

/** A list as PostgreSQL writes it: '{3,17}'. */
function readIds(list: string): number[] {
  return list === '{}' ? [] : list.slice(1, -1).split(',').map(Number);
}
