import type { RegisterEntrySummary, RegisterEntryView } from '#contract/registers.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import type { RegisterDefinition } from '#domain/registers/register-definition.ts';
import { clockOf, mayMend, stepsFrom } from '#domain/registers/register-steps.ts';
import { findSlowReasons } from '#domain/registers/slow-rule.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import type { Context, Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { type EntryRow, listEntryRows, listStory, type StoryRow } from './entry-queries.ts';
import { findDefinitionVersion } from './find-definition.ts';

/** An entry with its clock and why it is slow, if it is; what is over is neither. */
export function viewSummary(
  definition: RegisterDefinition,
  { definitionVersion: _made, ...row }: EntryRow,
  today: string,
  calendar: WorkingCalendar,
): RegisterEntrySummary {
  const isOver = definition.states.find(({ key }) => key === row.state)?.ends ?? false;
  const slow = isOver ? [] : findSlowReasons(definition.slow, row.values, today, calendar);
  if (isOver) return { ...row, dueOn: null, timeClass: 'stopped', workingDaysLeft: null, slow };
  return { ...row, ...clockOf(definition, { state: row.state, since: row.sinceOn }, today, calendar), slow };
}

function tellStory({ fields, steps }: RegisterDefinition, rows: readonly StoryRow[]): RegisterEntryView['story'] {
  return rows.map(({ values, ...row }, at) => {
    const before = rows[at - 1]?.values;
    const changed = before === undefined ? [] : fields.filter(({ key }) => (before[key] ?? '') !== (values[key] ?? ''));
    const step = steps.find(({ action, to }) => action === row.action && to === row.state);
    const name = step?.name ?? (row.action === 'write' ? 'Vào sổ' : 'Sửa nội dung');
    return { ...row, name, changed: changed.map((field) => field.name) };
  });
}

export async function viewEntry(ctx: Context, tx: Tx, code: string, id: number): Promise<RegisterEntryView> {
  const [row] = await listEntryRows(tx, { provinceId: ctx.actor.provinceId, code, id }, ctx.today);
  if (!row) throw new NotFound();
  const { content: definition } = await findDefinitionVersion(ctx, tx, code, row.definitionVersion);
  const facts = {
    state: row.state,
    values: row.values,
    recordingAgencyId: row.recording.id,
    responsibleAgencyId: row.responsible.id,
  };
  return {
    ...viewSummary(definition, row, ctx.today, await loadCalendar(tx, ctx.actor.provinceId)),
    definition,
    story: tellStory(definition, await listStory(tx, id, ctx.today)),
    actions: stepsFrom(definition, facts, ctx.actor).map(({ action }) => action),
    mayMend: mayMend(definition, facts, ctx.actor),
  };
}
