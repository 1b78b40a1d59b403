import type { NamedAgency } from '#contract/programme.ts';
import { matchAgency, type AgencyMatch } from '#domain/agencies/match-agency.ts';
import { listAgencyStates } from '#server/agencies/index.ts';
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
  const named = [...clauses].map(([name, keys]) => ({
    name,
    clauseKeys: [...keys],
    match: matches.get(name) ?? { kind: 'unknown' as const },
  }));
  return named.toSorted((a, b) => ORDER[a.match.kind] - ORDER[b.match.kind]);
}
