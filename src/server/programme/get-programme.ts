import type { Gap, ProgrammeView, TargetView, TaskView } from '#contract/programme.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import { findProgrammeGaps } from '#domain/programme/programme-gaps.ts';
import { judgeFollowedTask } from '#domain/tasks/time-class.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { inReadTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { listClauseHeadings } from './clause-heading-queries.ts';
import { decidesOnProgramme } from './programme-office.ts';
import { findProgramme } from './programme-queries.ts';
import { listTargetViews } from './target-queries.ts';
import { listTasks } from './task-queries.ts';

// The compiler's gaps of single items are computed afresh from the items; these are the document's own.
const DOCUMENT_GAPS = new Set([
  'missing-annex',
  'numbering',
  'no-number',
  'no-date',
  'no-issuer',
  'no-type',
  'open-agency-list',
]);

function gapsOfProgramme(
  documentGaps: readonly Gap[],
  targets: readonly TargetView[],
  tasks: readonly TaskView[],
  calendar: WorkingCalendar,
): Gap[] {
  const items = findProgrammeGaps(
    targets.map(({ id, number, name, wholeId, clause, lead, leaderInCharge }) => ({
      id,
      number,
      name,
      isPart: wholeId !== null,
      clauseKey: clause.key,
      hasLead: lead !== null,
      hasLeaderInCharge: leaderInCharge !== null,
    })),
    tasks.map(({ id, title, product, due, clause, lead, leaderInCharge }) => ({
      id,
      title,
      product,
      dueKind: due.kind,
      dueOn: due.dueOn,
      clauseKey: clause.key,
      hasLead: lead !== null,
      hasLeaderInCharge: leaderInCharge !== null,
    })),
    calendar,
  );
  return [...documentGaps.filter(({ kind }) => DOCUMENT_GAPS.has(kind)), ...items];
}

/** The year's programme with everything that is still open in it. */
export async function getProgramme(ctx: Context, id: number): Promise<ProgrammeView> {
  return inReadTransaction(ctx, async (tx) => {
    const programme = await findProgramme(tx, ctx.actor.provinceId, id);
    if (!programme) throw new NotFound();
    const { documentGaps, ...facts } = programme;
    const calendar = await loadCalendar(tx, ctx.actor.provinceId);
    const isIn = ({ withdrawnOn }: { withdrawnOn?: string | null | undefined }) =>
      !withdrawnOn || withdrawnOn > ctx.today;
    const targets = (await listTargetViews(tx, id, ctx.today)).filter(isIn);
    const rows = (await listTasks(tx, id, ctx.today)).filter(isIn);
    const tasks = rows.map((task) => ({
      ...task,
      ...judgeFollowedTask({ ...task, dueOn: task.due.dueOn }, ctx.today, calendar),
    }));
    const gaps = gapsOfProgramme(documentGaps, targets, tasks, calendar);
    const headings = await listClauseHeadings(tx, id);
    return { ...facts, targets, tasks, headings, gaps, mayAssign: await decidesOnProgramme(ctx, tx) };
  });
}
