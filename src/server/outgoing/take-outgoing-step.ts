import type { OutgoingView, TakeOutgoingStep } from '#contract/outgoing.ts';
import { decideOutgoingStep, type OutgoingAction, type OutgoingState } from '#domain/outgoing/outgoing-workflow.ts';
import { findSigningProblem } from '#domain/reporting/signing-capacity.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inReadTransaction, inTransaction, type Tx } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { findNextSigner, loadOutgoing, loadOutgoingToChange } from './compose-document.ts';
import { draftAnew, refreshed } from './draft-anew.ts';
import {
  dropSigned,
  insertOutgoingStep,
  keepSigned,
  listNamedAgencies,
  listSignerChoices,
  replaceSigners,
} from './outgoing-part-queries.ts';
import { markReplaced, type OutgoingRow, saveOutgoing, saveRecord } from './outgoing-queries.ts';
import { enterInRegister, takeNumber } from './register-queries.ts';
import { viewOutgoing } from './view-outgoing.ts';

const WORDS: Readonly<Record<OutgoingAction, string>> = {
  'ask-comments': 'Lấy ý kiến về văn bản',
  'close-comments': 'Kết thúc lấy ý kiến về văn bản',
  refresh: 'Lấy lại số liệu cho văn bản',
  submit: 'Trình ký văn bản',
  return: 'Trả lại văn bản',
  sign: 'Ký văn bản',
  promulgate: 'Ban hành văn bản',
  recall: 'Thu hồi văn bản',
  replace: 'Soạn văn bản thay thế',
  correct: 'Soạn văn bản đính chính',
};

/** One step of a document's way; replacing and correcting answer the draft that they make. */
export async function takeOutgoingStep(ctx: Context, id: number, wanted: TakeOutgoingStep): Promise<OutgoingView> {
  const before = await inReadTransaction(ctx, async (tx) => loadOutgoing(ctx, tx, id));
  const anew = await refreshed(ctx, before, wanted.action);
  return inTransaction(ctx, async (tx) => {
    const row = await loadOutgoingToChange(ctx, tx, id, wanted.version);
    const next = await findNextSigner(tx, id);
    const given = {
      ...wanted,
      dueOn: dayFrom(ctx, wanted.dueOn),
      signerIds: wanted.signers?.map((each) => each.personId) ?? [],
    };
    const facts = { state: row.state, agencyId: row.agencyId, nextSignerId: next?.person.id ?? null };
    const decision = decideOutgoingStep(facts, wanted.action, ctx.actor, given);
    if (!decision.ok) throw new Refused(decision.refusal);
    await leaveTrace(ctx, tx, row, wanted);
    if (wanted.action === 'replace' || wanted.action === 'correct') {
      return viewOutgoing(ctx, tx, await draftAnew(ctx, tx, row, wanted.action, anew));
    }
    // Who sends it back may not see the draft any more: he is shown what he sent back.
    const seen = wanted.action === 'return' ? await viewOutgoing(ctx, tx, id) : null;
    await carryOut(ctx, tx, { row, to: decision.to, wanted, anew });
    return seen ? { ...seen, state: 'draft', actions: [] } : viewOutgoing(ctx, tx, id);
  });
}

/** A day for comments that has passed is none. */
const dayFrom = ({ today }: Context, day: string | undefined): string | null =>
  day !== undefined && day >= today ? day : null;

async function leaveTrace(ctx: Context, tx: Tx, row: OutgoingRow, { action, words }: TakeOutgoingStep): Promise<void> {
  const { provinceId, personId } = ctx.actor;
  const said = words === undefined || words === '' ? null : words;
  await insertOutgoingStep(tx, { documentId: row.id, provinceId, action, words: said, personId, at: ctx.now });
  const detail = `${WORDS[action]} ${row.subject}${said === null ? '' : `: ${said}`}`;
  await recordAudit(ctx, tx, { action: `outgoing.${action}`, subjectKind: 'outgoing', subjectId: row.id, detail });
}

interface Carried {
  row: OutgoingRow;
  to: OutgoingState;
  wanted: TakeOutgoingStep;
  anew: Awaited<ReturnType<typeof refreshed>>;
}

async function carryOut(ctx: Context, tx: Tx, { row, to, wanted, anew }: Carried): Promise<void> {
  const kept = { commentedByIds: row.commentedByIds, commentsDueOn: row.commentsDueOn, signerAgencyIds: null };
  switch (wanted.action) {
    case 'ask-comments': {
      const commentedByIds = await knownAgencies(ctx, tx, wanted.agencyIds ?? []);
      return saveOutgoing(tx, row.id, { ...kept, state: to, commentedByIds, commentsDueOn: wanted.dueOn ?? null });
    }
    case 'submit':
      return saveOutgoing(tx, row.id, { ...kept, state: to, signerAgencyIds: await setSigners(ctx, tx, row, wanted) });
    case 'sign': {
      await keepSigned(tx, row.id, ctx.actor.personId, ctx.now);
      const isLast = (await findNextSigner(tx, row.id)) === undefined;
      return saveOutgoing(tx, row.id, { ...kept, state: isLast ? to : row.state });
    }
    case 'return':
      await dropSigned(tx, row.id);
      return saveOutgoing(tx, row.id, { ...kept, state: to });
    case 'promulgate':
      return promulgate(ctx, tx, row, wanted.agencyIds ?? []);
    case 'refresh':
      if (anew) await saveRecord(tx, row.id, await anew.head(tx));
      return saveOutgoing(tx, row.id, { ...kept, state: to });
    default:
      return saveOutgoing(tx, row.id, { ...kept, state: to });
  }
}

async function knownAgencies(ctx: Context, tx: Tx, ids: readonly number[]): Promise<number[]> {
  const known = (await listNamedAgencies(tx, [...new Set(ids)], ctx.today)).map(({ id }) => id);
  if (known.length === 0) throw new Refused('outgoing-agencies-missing');
  return known;
}

async function setSigners(
  ctx: Context,
  tx: Tx,
  row: OutgoingRow,
  { signers = [] }: TakeOutgoingStep,
): Promise<number[]> {
  const { provinceId } = ctx.actor;
  const choices = await listSignerChoices(tx, { provinceId, agencyId: row.agencyId }, ctx.today);
  const agencyOf = new Map(choices.map(({ id, agencyId }) => [id, agencyId]));
  const isTwice = new Set(signers.map(({ personId }) => personId)).size < signers.length;
  if (isTwice || signers.some(({ personId }) => !agencyOf.has(personId))) throw new Refused('outgoing-signer-unknown');
  if (signers.some((signer) => findSigningProblem(signer, false) !== null)) throw new Refused('outgoing-signing-words');
  await replaceSigners(tx, { id: row.id, provinceId }, signers);
  return [...new Set(signers.flatMap(({ personId }) => agencyOf.get(personId) ?? []))];
}

/** Number and day come from the register, in the transaction that sends it out. */
async function promulgate(ctx: Context, tx: Tx, row: OutgoingRow, agencyIds: readonly number[]): Promise<void> {
  const { provinceId } = ctx.actor;
  const recipients = await listNamedAgencies(tx, await knownAgencies(ctx, tx, agencyIds), ctx.today);
  const { agencyId, notation } = row;
  const ordinal = await takeNumber(tx, { provinceId, agencyId, notation, day: ctx.today });
  await enterInRegister(tx, row.id, {
    ordinal,
    day: ctx.today,
    at: ctx.now,
    recipientIds: recipients.map(({ id }) => id),
    recipients: recipients.map(({ name }) => name),
  });
  if (row.replacesId !== null) await markReplaced(tx, row.replacesId);
}
