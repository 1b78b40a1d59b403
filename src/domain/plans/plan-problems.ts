import { type Day, isWorkingDay, type WorkingCalendar } from '#domain/calendar.ts';
import { compareDecimals, type Decimal, subtractDecimals, sumDecimals } from '#domain/decimal.ts';

/** What comes from above and the plan has to hold: of the programme, or handed on by the plan of a higher agency. */
export interface Duty {
  readonly kind: 'target' | 'task';
  readonly id: number;
  readonly name: string;
  /** The last good day above; null where there is none. */
  readonly dueOn: Day | null;
  /** The figure asked for; null of tasks and of targets without one. */
  readonly planned: Decimal | null;
  readonly direction: 'higher' | 'lower';
}

export interface PlannedShare {
  readonly agencyId: number;
  readonly planned: Decimal | null;
  readonly dueOn: Day | null;
}

export interface PlannedLine {
  readonly kind: 'target' | 'task' | 'own';
  readonly targetId: number | null;
  readonly taskId: number | null;
  readonly title: string;
  readonly inCharge: string | null;
  readonly dueOn: Day | null;
  readonly planned: Decimal | null;
  readonly allocation: 'sum' | 'each' | null;
  readonly shares: readonly PlannedShare[];
}

export const planProblemCodes = [
  'duty-missing',
  'in-charge-missing',
  'due-missing',
  'due-after-above',
  'due-day-off',
  'planned-missing',
  'planned-short',
  'shares-differ',
  'share-missing-figure',
  'share-after-line',
] as const;
export type PlanProblemCode = (typeof planProblemCodes)[number];

export interface PlanProblem {
  readonly code: PlanProblemCode;
  /** Which line, from 0; null where a line is missing. */
  readonly line: number | null;
  readonly name: string;
  /** The day or figure above; of shares what they miss or have too much, with its sign. */
  readonly above: string | null;
  readonly agencyId: number | null;
}

const isOf = (duty: Duty, line: PlannedLine) =>
  duty.kind === 'target' ? line.targetId === duty.id : line.taskId === duty.id;

/**
 * What stands against issuing the plan: every duty has its line, somebody is in charge of each, days are working days inside those above,
 * no figure falls short of the one above, and what is handed on to units adds up exactly. A figure that goes beyond the one above is no
 * problem.
 */
export function findPlanProblems(
  lines: readonly PlannedLine[],
  duties: readonly Duty[],
  calendar: WorkingCalendar,
): PlanProblem[] {
  const missing = duties
    .filter((duty) => !lines.some((line) => isOf(duty, line)))
    .map(({ name }) => problem('duty-missing', null, name));
  const ofLines = lines.flatMap((line, at) => {
    const duty = duties.find((each) => isOf(each, line));
    return [...lineProblems(line, at, duty, calendar), ...shareProblems(line, at)];
  });
  return [...missing, ...ofLines];
}

function lineProblems(line: PlannedLine, at: number, duty: Duty | undefined, calendar: WorkingCalendar): PlanProblem[] {
  const nobody = (line.inCharge ?? '').trim() === '' ? [problem('in-charge-missing', at, line.title)] : [];
  const ofDay = dayProblems(line, at, duty?.dueOn ?? null, calendar);
  return [...nobody, ...ofDay, ...figureProblems(line, at, duty)];
}

/** A day that the province itself set stands, even where it is a day off. */
function dayProblems(
  { title, dueOn, kind }: PlannedLine,
  at: number,
  above: Day | null,
  calendar: WorkingCalendar,
): PlanProblem[] {
  if (dueOn === null) return above !== null || kind === 'own' ? [problem('due-missing', at, title, above)] : [];
  if (above !== null && dueOn > above) return [problem('due-after-above', at, title, above)];
  return dueOn === above || isWorkingDay(calendar, dueOn) ? [] : [problem('due-day-off', at, title)];
}

function figureProblems({ title, planned }: PlannedLine, at: number, duty: Duty | undefined): PlanProblem[] {
  if (!duty || duty.planned === null) return [];
  if (planned === null) return [problem('planned-missing', at, title, duty.planned)];
  const against = compareDecimals(planned, duty.planned);
  const isShort = duty.direction === 'higher' ? against < 0 : against > 0;
  return isShort ? [problem('planned-short', at, title, duty.planned)] : [];
}

function shareProblems({ title, shares, planned, allocation, dueOn, kind }: PlannedLine, at: number): PlanProblem[] {
  const bare = kind === 'target' ? shares.filter((share) => share.planned === null) : [];
  const late = shares.filter((share) => share.dueOn !== null && dueOn !== null && share.dueOn > dueOn);
  const found = [
    ...bare.map(({ agencyId }) => problem('share-missing-figure', at, title, null, agencyId)),
    ...late.map(({ agencyId }) => problem('share-after-line', at, title, dueOn, agencyId)),
  ];
  const difference =
    shares.length === 0 || bare.length > 0 ? null : findShareDifference({ shares, planned, allocation });
  return difference === null ? found : [...found, problem('shares-differ', at, title, difference)];
}

/** What the shares miss of the line's figure, or have too much ('-3'); null where they add up, or need not. Exact. */
export function findShareDifference({
  shares,
  planned,
  allocation,
}: Pick<PlannedLine, 'shares' | 'planned' | 'allocation'>): Decimal | null {
  if (allocation !== 'sum' || planned === null || shares.length === 0) return null;
  const given = sumDecimals(shares.flatMap((share) => share.planned ?? []));
  const difference = subtractDecimals(planned, given);
  return compareDecimals(difference, '0') === 0 ? null : difference;
}

function problem(
  code: PlanProblemCode,
  line: number | null,
  name: string,
  above: string | null = null,
  agencyId: number | null = null,
): PlanProblem {
  return { code, line, name, above, agencyId };
}
