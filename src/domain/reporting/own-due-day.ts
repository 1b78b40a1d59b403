import type { AgencyKind } from '#domain/agencies/role.ts';
import type { Day } from '#domain/calendar.ts';
import type { RouteLevel } from './regime.ts';
import type { LevelDue } from './route.ts';

/** At which level of a report's way up an agency reports. */
export function levelOfKind(kind: AgencyKind): RouteLevel {
  if (kind === 'commune' || kind === 'district') return kind;
  return kind === 'peoples-committee' ? 'province' : 'department';
}

/**
 * The last good day of one agency: that of its own level on the route. Where the route does not name the level it is the day of `agency`,
 * and else the day of the lowest level, by which the period as a whole is called due.
 */
export function ownDueDay(
  period: { readonly submissionDueOn: Day; readonly dueDays: readonly LevelDue[] },
  kind: AgencyKind,
): Day {
  const dueOf = (level: RouteLevel) => period.dueDays.find((each) => each.level === level)?.dueOn;
  return dueOf(levelOfKind(kind)) ?? dueOf('agency') ?? period.submissionDueOn;
}
