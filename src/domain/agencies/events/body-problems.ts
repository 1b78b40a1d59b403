import type { Day } from '#domain/calendar.ts';
import { compareDecimals, isDecimal } from '#domain/decimal.ts';
import { agenciesOn, type AgencyDetails, agencyOn, historyOf, type Register } from '../register.ts';
import { type EventProblem, problem } from './event-problem.ts';

/** Why the body cannot be changed from that day on: it is not there, or what happened to it later stands already. */
export function findStateProblems(register: Register, agencyId: number, day: Day): EventProblem[] {
  const history = historyOf(register, agencyId);
  const first = history[0];
  const last = history.at(-1);
  if (!first || !last) return [problem('agency-unknown', agencyId)];
  if (first.from !== null && day < first.from) return [problem('agency-not-yet', agencyId, first.from)];
  if (last.until !== null && last.until <= day) return [problem('agency-ended', agencyId, last.until)];
  const later = last.from !== null && last.from > day ? last.from : last.until;
  return later === null ? [] : [problem('day-before-state', agencyId, later)];
}

/** Whether nobody is found among his own superiors when the body comes under the parent. */
function makesCircle(register: Register, agencyId: number, parentId: number, day: Day): boolean {
  const passed = new Set<number>();
  for (let above: number | null = parentId; above !== null && !passed.has(above);) {
    if (above === agencyId) return true;
    passed.add(above);
    above = agencyOn(register, above, day)?.parentId ?? null;
  }
  return false;
}

interface Placing {
  readonly agencyId: number;
  readonly parentId: number | null;
  readonly day: Day;
  /** Bodies that the same event ends: nobody can stand under them. */
  readonly ending: ReadonlySet<number>;
}

export function findParentProblems(register: Register, { agencyId, parentId, day, ending }: Placing): EventProblem[] {
  if (parentId === null) return [];
  if (makesCircle(register, agencyId, parentId, day)) return [problem('parent-circle', agencyId)];
  if (ending.has(parentId)) return [problem('parent-unknown', agencyId, day)];
  return agencyOn(register, parentId, day) ? [] : [problem('parent-unknown', agencyId, day)];
}

/** Two bodies of one kind under one superior cannot go by the same name on the same day. */
export function findNameProblems(
  register: Register,
  { agencyId, details }: { agencyId: number; details: Pick<AgencyDetails, 'name' | 'shortName' | 'kind' | 'parentId'> },
  day: Day,
  ending: ReadonlySet<number>,
): EventProblem[] {
  const { name, shortName, kind, parentId } = details;
  if (name.trim() === '' || shortName.trim() === '') return [problem('name-missing', agencyId)];
  const namesake = agenciesOn(register, day).find(
    (other) =>
      other.agencyId !== agencyId &&
      !ending.has(other.agencyId) &&
      other.name === name &&
      other.kind === kind &&
      other.parentId === parentId,
  );
  return namesake ? [problem('name-taken', namesake.agencyId)] : [];
}

export function findAreaProblems(agencyId: number, { areaKm2 }: Pick<AgencyDetails, 'areaKm2'>): EventProblem[] {
  if (areaKm2 === null || (isDecimal(areaKm2) && compareDecimals(areaKm2, '0') > 0)) return [];
  return [problem('area-malformed', agencyId)];
}
