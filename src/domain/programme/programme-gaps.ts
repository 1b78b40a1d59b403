import { type Day, formatDay, isWorkingDay, type WorkingCalendar } from '#domain/calendar.ts';

/** What is open in a programme; `message` is a sentence for the programme officer. */
export interface ProgrammeGap {
  readonly kind: 'no-lead' | 'no-due' | 'no-product' | 'due-on-day-off' | 'no-leader-in-charge';
  readonly about: string;
  readonly message: string;
  readonly targetId?: number;
  readonly taskId?: number;
  readonly clauseKey?: string;
}

interface Item {
  readonly id: number;
  readonly clauseKey: string;
  readonly hasLead: boolean;
  readonly hasLeaderInCharge: boolean;
}

export interface TargetForGaps extends Item {
  readonly number: string;
  readonly name: string;
  /** A part follows its whole, so only wholes need a lead of their own. */
  readonly isPart: boolean;
}

export interface TaskForGaps extends Item {
  readonly title: string;
  readonly product: string | null;
  /** 'none' where neither the text nor a person has named one; 'continuous' and the like need no day. */
  readonly dueKind: string;
  readonly dueOn: Day | null;
}

const LONGEST_NAME = 80;

function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

function gapsOfTarget({ id, number, name, clauseKey, hasLead, isPart }: TargetForGaps): ProgrammeGap[] {
  if (hasLead || isPart) return [];
  const message = `Chỉ tiêu ${number} chưa có cơ quan chủ trì: ${shorten(name)}`;
  return [{ kind: 'no-lead', about: `target/${id}`, message, targetId: id, clauseKey }];
}

function gapsOfTask(task: TaskForGaps, calendar: WorkingCalendar): ProgrammeGap[] {
  const { id, clauseKey, dueOn } = task;
  const place = { about: `task/${id}`, taskId: id, clauseKey };
  const title = shorten(task.title);
  const gaps: ProgrammeGap[] = [];
  if (!task.hasLead) gaps.push({ kind: 'no-lead', message: `Chưa có cơ quan chủ trì: ${title}`, ...place });
  if (task.dueKind === 'none') gaps.push({ kind: 'no-due', message: `Chưa có hạn hoàn thành: ${title}`, ...place });
  if (task.product === null) gaps.push({ kind: 'no-product', message: `Chưa ghi sản phẩm: ${title}`, ...place });
  if (dueOn !== null && !isWorkingDay(calendar, dueOn)) {
    const message = `Hạn ${formatDay(dueOn)} rơi vào ngày nghỉ: ${title}`;
    gaps.push({ kind: 'due-on-day-off', message, ...place });
  }
  return gaps;
}

/** Everything that the decision or the assignment left open, in the order of the programme. */
export function findProgrammeGaps(
  targets: readonly TargetForGaps[],
  tasks: readonly TaskForGaps[],
  calendar: WorkingCalendar,
): ProgrammeGap[] {
  const withoutLeader = [...targets.filter(({ isPart }) => !isPart), ...tasks].filter(
    (item) => !item.hasLeaderInCharge,
  );
  const leaderGap: ProgrammeGap = {
    kind: 'no-leader-in-charge',
    about: 'programme',
    message: `${withoutLeader.length} chỉ tiêu và nhiệm vụ chưa có lãnh đạo phụ trách.`,
  };
  return [
    ...targets.flatMap(gapsOfTarget),
    ...tasks.flatMap((task) => gapsOfTask(task, calendar)),
    ...(withoutLeader.length > 0 ? [leaderGap] : []),
  ];
}
