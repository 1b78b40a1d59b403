import type { AgencyMatch } from '#domain/agencies/match-agency.ts';
import { purposeOf } from '#domain/documents/document-purpose.ts';
import { findProgrammeYear } from '#domain/programme/programme-year.ts';
import { openTargetPeriods } from '#server/calendar/index.ts';
import type { Context } from '#server/context.ts';
import type { Tx } from '#server/db/database.ts';
import { Refused } from '#server/errors.ts';
import { replaceAssignments } from './assignment-queries.ts';
import { documentWords } from './document-words.ts';
import { markAssigned } from './task-queries.ts';
import type { Assigned } from './assignment-queries.ts';
import { findProgrammeAmendedBy } from './amended-programme-queries.ts';
import { insertTarget, insertTask } from './item-queries.ts';
import { matchNames } from './named-agencies.ts';
import { findProgrammeOfDocument, getDocumentForProgramme, insertProgramme } from './programme-queries.ts';
import { refuseWrongContent } from './proposal-content.ts';
import type { ProposalRow } from './proposal-queries.ts';

async function findProgrammeFor(tx: Tx, documentId: number): Promise<{ id: number } | undefined> {
  return (await findProgrammeOfDocument(tx, documentId)) ?? findProgrammeAmendedBy(tx, documentId);
}

/**
 * The programme of a document, or the one that it amends; the first accepted item makes it, together with the year's
 * reporting periods. Null where the document gives orders that become tasks one by one.
 */
export async function ensureProgramme(ctx: Context, tx: Tx, { documentId }: ProposalRow): Promise<number | null> {
  const existing = await findProgrammeFor(tx, documentId);
  if (existing) return existing.id;
  const { title, type, issuedOn, confirmed, purpose } = await getDocumentForProgramme(tx, documentId);
  if ((purpose ?? purposeOf(type)) === 'directives') return null;
  const year = findProgrammeYear({ title, issuedOn, confirmed });
  if (year === null) throw new Refused('programme-year-unknown');
  const { provinceId } = ctx.actor;
  const name = title?.replace(/^(v\/v|về việc|ban hành)\s+/iu, '') ?? `${type ?? 'Chương trình công tác'} năm ${year}`;
  const id = await insertProgramme(tx, { provinceId, documentId, year, title: name });
  await openTargetPeriods(tx, provinceId, year);
  return id;
}

/** The one body meant, if it still stands; whom an ended one's duties went to is a person's to say. */
function agencyOf(match: AgencyMatch | undefined): number | null {
  return match?.kind === 'known' && !match.hasEnded ? match.agencyId : null;
}

async function insertItem(ctx: Context, tx: Tx, proposal: ProposalRow, programmeId: number | null): Promise<Assigned> {
  const { provinceId } = ctx.actor;
  const { id: proposalId, documentId, clauseKey, ordinal, content } = proposal;
  const place = { provinceId, proposalId, documentId, clauseKey, ordinal };
  if (content.kind === 'task') {
    const source = programmeId === null ? documentWords(await getDocumentForProgramme(tx, documentId)) : null;
    return { targetId: null, taskId: await insertTask(tx, { ...place, programmeId, source }, content.task) };
  }
  if (programmeId === null) throw new Refused('directive-sets-target', { name: content.target.name });
  return { targetId: await insertTarget(tx, { ...place, programmeId }, content.target), taskId: null };
}

/**
 * Enters an accepted proposal in the programme, or as a task of its own where there is none, with those agencies that the text
 * names beyond doubt; tells what it became.
 */
export async function enterItem(
  ctx: Context,
  tx: Tx,
  proposal: ProposalRow,
  programmeId: number | null,
): Promise<Assigned> {
  const { provinceId, personId } = ctx.actor;
  refuseWrongContent(proposal.content);
  const { documentId, content } = proposal;
  const item = await insertItem(ctx, tx, proposal, programmeId);
  const leads = content.kind === 'target' ? content.target.leads : content.task.leads;
  const cooperating = content.kind === 'target' ? [] : content.task.cooperating;
  const { issuedOn } = await getDocumentForProgramme(tx, documentId);
  const matches = await matchNames(ctx, tx, [...leads, ...cooperating], issuedOn);
  const [lead, secondLead] = leads;
  // Two leads in the text are a question for a person, not for the program.
  const leadAgencyId = lead !== undefined && secondLead === undefined ? agencyOf(matches.get(lead)) : null;
  const cooperatingAgencyIds = [...new Set(cooperating.flatMap((name) => agencyOf(matches.get(name)) ?? []))];
  const others = cooperatingAgencyIds.filter((agencyId) => agencyId !== leadAgencyId);
  if (leadAgencyId === null && others.length === 0) return item;
  const agencies = { leadAgencyId, cooperatingAgencyIds: others };
  await replaceAssignments(tx, item, agencies, { provinceId, personId, at: ctx.now });
  if (leadAgencyId !== null && item.taskId !== null) await markAssigned(tx, item.taskId);
  return item;
}
