import type { RegisterView, RegisterWish } from '#contract/registers.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { mayEnter } from '#domain/registers/register-steps.ts';
import { loadCalendar } from '#server/calendar/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { countEntries, listEntryRows } from './entry-queries.ts';
import { findDefinition } from './find-definition.ts';
import { viewCapital } from './view-capital.ts';
import { viewSummary } from './view-entries.ts';

/** One register: its definition of today, and its entries as asked for, the newest first. */
export async function getRegister(
  ctx: Context,
  code: string,
  { state, find, only }: RegisterWish,
): Promise<RegisterView> {
  const { provinceId } = ctx.actor;
  return inReadTransaction(ctx, async (tx) => {
    const { content: definition, version } = await findDefinition(ctx, tx, code);
    const rows = await listEntryRows(tx, { provinceId, code, state, find }, ctx.today);
    const calendar = await loadCalendar(tx, provinceId);
    const entries = rows.map((row) => viewSummary(definition, row, ctx.today, calendar));
    const wanted = {
      slow: ({ slow }: Seen) => slow.length > 0,
      overdue: ({ timeClass }: Seen) => timeClass === 'overdue',
    };
    return {
      definition,
      version,
      entries: only === undefined ? entries : entries.filter(wanted[only]),
      counts: (await countEntries(tx, provinceId)).filter((each) => each.code === code),
      mayEnter: mayEnter(definition, ctx.actor),
      mayGiveAway: seesAllAgencies(ctx.actor),
      capital: hasMonths(definition)
        ? viewCapital(definition, await listEntryRows(tx, { provinceId, code }, ctx.today))
        : null,
    };
  });
}

const hasMonths = ({ slow }: RegisterView['definition']) => (slow?.pace?.month ?? null) !== null;
type Seen = RegisterView['entries'][number];
