import type { AgencyHistory } from '#contract/agency-events.ts';
import { agencyOn, historyOf, subordinatesOn } from '#domain/agencies/register.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { listEvents } from './event-queries.ts';
import { refOf } from './get-register.ts';
import { listHeadsOf } from './head-queries.ts';
import { loadRegister } from './register-queries.ts';

/** One agency through all its names, parents, duties, heads and events. */
export async function getAgency(ctx: Context, agencyId: number): Promise<AgencyHistory> {
  const { provinceId } = ctx.actor;
  return inReadTransaction(ctx, async (tx) => {
    const register = await loadRegister(tx, provinceId);
    const states = historyOf(register, agencyId);
    if (states.length === 0) throw new NotFound();
    const nameOn = (id: number | null, day: string) =>
      id === null ? null : (agencyOn(register, id, day)?.name ?? refOf(register, id).name);
    return {
      agency: refOf(register, agencyId),
      states: states
        .map((state) => ({ ...state, parent: nameOn(state.parentId, state.from ?? '0001-01-01') }))
        .toReversed(),
      functions: register.functions.filter((held) => held.agencyId === agencyId),
      heads: await listHeadsOf(tx, agencyId),
      events: await listEvents(tx, provinceId, { agencyId }),
      predecessors: register.successions
        .filter(({ successorId, agencyId: from }) => successorId === agencyId && from !== agencyId)
        .map(({ agencyId: from, on, share }) => ({ agency: refOf(register, from), on, share })),
      successors: register.successions
        .filter(({ agencyId: from }) => from === agencyId)
        .map(({ successorId, on, share }) => ({ agency: refOf(register, successorId), on, share })),
      subordinates: subordinatesOn(register, agencyId, ctx.today).map((each) => refOf(register, each.agencyId)),
    };
  });
}
