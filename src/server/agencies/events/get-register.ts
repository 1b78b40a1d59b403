import type { RegisterView } from '#contract/agency-events.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import { isDay } from '#domain/calendar.ts';
import { mayRecordAgencyEvents } from '#domain/agencies/policy.ts';
import { agenciesOn, historyOf, holdsOn, type Register } from '#domain/agencies/register.ts';
import { successorsOf } from '#domain/agencies/successors.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { listHeads } from './head-queries.ts';
import { loadRegister } from './register-queries.ts';

export interface RegisterQuestion {
  readonly asOf?: string | undefined;
  readonly view: RegisterView['view'];
}

/** The register as it was on a day; asked "as it is now", each agency of that day comes with those that stand for it today. */
export async function getRegister(ctx: Context, { asOf = ctx.today, view }: RegisterQuestion): Promise<RegisterView> {
  if (!isDay(asOf)) throw new Refused('due-day-malformed', { day: asOf });
  const { provinceId } = ctx.actor;
  const { register, heads } = await inReadTransaction(ctx, async (tx) => ({
    register: await loadRegister(tx, provinceId),
    heads: await listHeads(tx, provinceId, asOf),
  }));
  const agencies = agenciesOn(register, asOf).map((span) => {
    const { agencyId: id, name, shortName, abbreviation, kind, parentId, officialCode } = span;
    const functions = register.functions.filter((held) => held.agencyId === id && holdsOn(held, asOf));
    return {
      id,
      name,
      shortName,
      abbreviation,
      kind,
      parentId,
      officialCode,
      functions: functions.map((held) => held.function),
      head: heads.get(id) ?? null,
      endedOn: endOf(register, id, ctx.today),
      successors: standingFor(register, id, asOf, ctx.today),
    };
  });
  const inOrder = agencies.toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
  return { asOf, today: ctx.today, view, mayRecord: mayRecordAgencyEvents(ctx.actor), agencies: inOrder };
}

/** The first day after the agency's last, where it has ended by the day. */
export function endOf(register: Register, agencyId: number, day: string): string | null {
  const until = historyOf(register, agencyId).at(-1)?.until ?? null;
  return until !== null && until <= day ? until : null;
}

export function refOf(register: Register, agencyId: number): AgencyRef {
  const last = historyOf(register, agencyId).at(-1);
  return { id: agencyId, name: last?.name ?? '', shortName: last?.shortName ?? '' };
}

function standingFor(
  register: Register,
  agencyId: number,
  from: string,
  to: string,
): { agency: AgencyRef; share: string }[] {
  if (to < from) return [];
  return [...successorsOf(register, agencyId, from, to)].map(([id, share]) => ({ agency: refOf(register, id), share }));
}
