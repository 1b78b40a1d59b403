import type { NamedAgency } from '#contract/named-agency.ts';
import { matchAgency, type AgencyMatch } from '#domain/agencies/match-agency.ts';
import { agencyOn } from '#domain/agencies/register.ts';
import { successorsOf } from '#domain/agencies/successors.ts';
import { listAgencyStates, loadRegister } from '#server/agencies/index.ts';
import type { Context } from '#server/context.ts';
import type { Db } from '#server/db/database.ts';
import type { ProposalContent } from './reading.ts';

/** Names as a document writes them, with the body that each meant on the document's day. */
export async function matchNames(
  ctx: Context,
  db: Db,
  names: readonly string[],
  issuedOn: string | null,
): Promise<Map<string, AgencyMatch>> {
  if (names.length === 0) return new Map();
  const states = await listAgencyStates(db, ctx.actor.provinceId);
  const on = issuedOn ?? ctx.today;
  return new Map([...new Set(names)].map((name) => [name, matchAgency(name, states, on, ctx.today)]));
}

export function namesOf(content: ProposalContent): string[] {
  if (content.kind === 'target') return content.target.leads;
  return [...content.task.leads, ...content.task.cooperating];
}

/** For each body of these matches that has ended, who stands for it today. */
async function successorNames(
  ctx: Context,
  db: Db,
  matches: Iterable<AgencyMatch>,
  on: string,
): Promise<Map<number, string[]>> {
  const ended = [...matches].flatMap((match) => (match.kind === 'known' && match.hasEnded ? [match.agencyId] : []));
  if (ended.length === 0) return new Map();
  const register = await loadRegister(db, ctx.actor.provinceId);
  return new Map(
    ended.map((agencyId) => {
      const now = [...successorsOf(register, agencyId, on, ctx.today).keys()].filter((id) => id !== agencyId);
      return [agencyId, now.flatMap((id) => agencyOn(register, id, ctx.today)?.name ?? [])];
    }),
  );
}

const withSuccessors = (match: AgencyMatch, names: ReadonlyMap<number, string[]>): NamedAgency['match'] => {
  if (match.kind !== 'known') return match.kind === 'ambiguous' ? { ...match, agencyIds: [...match.agencyIds] } : match;
  return { ...match, successors: names.get(match.agencyId) ?? [] };
};

interface Naming {
  readonly clauseKey: string;
  readonly content: ProposalContent;
}

const ORDER: Record<AgencyMatch['kind'], number> = { unknown: 0, ambiguous: 1, known: 2, group: 3 };

/** The agencies that the items of a document name, those that the register does not know first. */
export async function listNamedAgencies(
  ctx: Context,
  db: Db,
  items: readonly Naming[],
  issuedOn: string | null,
): Promise<NamedAgency[]> {
  const clauses = new Map<string, Set<string>>();
  for (const { clauseKey, content } of items) {
    for (const name of namesOf(content)) clauses.set(name, (clauses.get(name) ?? new Set()).add(clauseKey));
  }
  const matches = await matchNames(ctx, db, [...clauses.keys()], issuedOn);
  const successors = await successorNames(ctx, db, matches.values(), issuedOn ?? ctx.today);
  const named = [...clauses].map(([name, keys]) => ({
    name,
    clauseKeys: [...keys],
    match: withSuccessors(matches.get(name) ?? { kind: 'unknown' }, successors),
  }));
  return named.toSorted((a, b) => ORDER[a.match.kind] - ORDER[b.match.kind]);
}
