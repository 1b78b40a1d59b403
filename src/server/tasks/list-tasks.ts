import type { TaskList, TaskWish } from '#contract/tasks.ts';
import { type Day, type WorkingCalendar } from '#domain/calendar.ts';
import { dueSoonUntil, type FollowedTime, judgeFollowedTask } from '#domain/tasks/time-class.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { runsProgrammes } from './programme-office.ts';
import { countByTimeClass, type FollowedRow, listFollowed, type TaskPlace } from './task-list-queries.ts';

const TASKS_A_PAGE = 100;

/** Where a task stands in time; one that a decision took out of the programme has no clock. */
export function timeOf(row: FollowedRow, today: Day, calendar: WorkingCalendar): FollowedTime {
  if (row.withdrawnOn !== null) return { timeClass: 'stopped', workingDaysLeft: null };
  return judgeFollowedTask(row, today, calendar);
}

function isOver({ state, withdrawnOn }: FollowedRow): boolean {
  return state === 'done' || state === 'cancelled' || state === 'carried-over' || withdrawnOn !== null;
}

function cursorOf(row: FollowedRow | undefined): string | null {
  return row ? [isOver(row) ? '1' : '0', row.dueOn ?? 'infinity', row.id].join('_') : null;
}

function placeOf(cursor: string | undefined): TaskPlace | undefined {
  const [, over, dueOn = '', id] = /^([01])_(\d{4}-\d{2}-\d{2}|infinity)_(\d{1,9})$/.exec(cursor ?? '') ?? [];
  return over === undefined ? undefined : { over: over === '1', dueOn, id: Number(id) };
}

/** The tasks that one looks for, with how many there are of each time class. */
export async function listTasks(
  ctx: Context,
  { time, cursor, mine, limit = TASKS_A_PAGE, ...wish }: TaskWish,
): Promise<TaskList> {
  const { provinceId, agencyId } = ctx.actor;
  const filter = { ...wish, provinceId, ...(mine ? { agencyId } : {}) };
  return inReadTransaction(ctx, async (tx) => {
    const calendar = await loadCalendar(tx, provinceId);
    const days = { today: ctx.today, dueSoonUntil: dueSoonUntil(ctx.today, calendar) };
    const rows = await listFollowed(tx, filter, days, { time, after: placeOf(cursor), limit: limit + 1 });
    const page = rows.slice(0, limit);
    return {
      tasks: page.map((row) => ({ ...row, ...timeOf(row, ctx.today, calendar) })),
      counts: await countByTimeClass(tx, filter, days),
      nextCursor: rows.length > limit ? cursorOf(page.at(-1)) : null,
      mayAdd: (await runsProgrammes(ctx, tx)).may,
    };
  });
}
