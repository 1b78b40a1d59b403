import type { CalendarPreview, DueMove } from '#contract/calendar.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import { partsOfDay } from '#domain/calendar.ts';
import { dueDays, type LevelDue } from '#domain/reporting/route.ts';
import type { Tx } from '#server/db/database.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { listOpened, moveDueDays, type OpenedPeriod } from './period-queries.ts';
import { listVersions, type RegimeRow } from './regime-queries.ts';

/** An open period whose due days a changed calendar moves, with its new ones. */
interface Moved {
  period: OpenedPeriod;
  due: LevelDue[];
}

export interface DueMoves {
  moved: Moved[];
  /** Closed periods that would have moved. */
  kept: OpenedPeriod[];
}

interface Change {
  provinceId: number;
  today: string;
  days: readonly string[];
  before: WorkingCalendar;
  after: WorkingCalendar;
}

/** Which due days a change of the calendar moves; those of closed periods stay as they were when people kept them. */
export async function findDueMoves(tx: Tx, { provinceId, today, days, before, after }: Change): Promise<DueMoves> {
  const years = days.map((day) => partsOfDay(day).year);
  const near = [Math.min(...years) - 1, Math.max(...years) + 1] as const;
  const versions = new Map((await listVersions(tx, provinceId)).map((version) => [version.id, version]));
  const found: DueMoves = { moved: [], kept: [] };
  for (const period of await listOpened(tx, { provinceId, today, years: near })) {
    const version = versions.get(period.regimeId);
    const due = version && reckonedAnew(version, period, before, after);
    if (due && period.closed) found.kept.push(period);
    else if (due) found.moved.push({ period, due });
  }
  return found;
}

/** The period's due days by the new calendar, where they differ from those by the old. */
function reckonedAnew(
  version: RegimeRow,
  { cutOffOn }: OpenedPeriod,
  before: WorkingCalendar,
  after: WorkingCalendar,
): LevelDue[] | null {
  const due = dueDays(cutOffOn, version, after);
  return JSON.stringify(due) === JSON.stringify(dueDays(cutOffOn, version, before)) ? null : due;
}

/** Writes the new due days. */
export async function keepDueMoves(tx: Tx, { moved }: DueMoves): Promise<void> {
  for (const { period, due } of moved) await moveDueDays(tx, period.id, due);
}

export function movesView({ moved, kept }: DueMoves): CalendarPreview {
  return {
    moves: moved.flatMap(({ period, due }) => levelMoves(period, due)),
    kept: kept.map(({ regimeName, key }) => ({ regimeName, periodKey: key })),
  };
}

function levelMoves({ regimeName, key, dueDays: old }: OpenedPeriod, due: readonly LevelDue[]): DueMove[] {
  return due.flatMap(({ level, dueOn }, index) => {
    const from = old[index]?.dueOn ?? dueOn;
    return from === dueOn ? [] : [{ regimeName, periodKey: key, level, from, to: dueOn }];
  });
}

/** What moved, for the log: how many days, and the first of them by name. */
export function describeMoves({ moves }: CalendarPreview): string {
  const [first] = moves;
  if (!first) return 'không hạn nào đổi';
  return `${moves.length} hạn đổi, đầu tiên là ${formatPeriod(first.periodKey)}: ${first.from} → ${first.to}`;
}
