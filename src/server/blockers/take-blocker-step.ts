import type { BlockerView, TakeBlockerStep } from '#contract/blockers.ts';
import { formatDay } from '#domain/calendar.ts';
import { type BlockerAction, decideBlockerStep } from '#domain/blockers/blocker-workflow.ts';
import { findAgencyName, isAgencyOn } from '#server/agencies/index.ts';
import { recordAudit, staleVersion } from '#server/audit/index.ts';
import { type Context, inTransaction, type Tx } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import { findAnswerDay } from './answer-day.ts';
import { insertBlockerStep, type LockedBlocker, lockBlocker, saveBlocker } from './blocker-queries.ts';
import { viewBlocker } from './view-blockers.ts';

const WORDS: Readonly<Record<BlockerAction, string>> = {
  answer: 'Trả lời vướng mắc',
  'pass-on': 'Chuyển vướng mắc đến',
  remove: 'Xác nhận đã gỡ vướng mắc',
  reopen: 'Báo lại: vướng mắc chưa được gỡ',
  withdraw: 'Rút lại vướng mắc',
};

async function loadBlocker(ctx: Context, tx: Tx, id: number, version: number): Promise<LockedBlocker> {
  const blocker = await lockBlocker(tx, ctx.actor.provinceId, id);
  if (!blocker) throw new NotFound();
  if (blocker.version !== version) throw await staleVersion(tx, 'blocker', id);
  return blocker;
}

/** To whom it is passed on, if it is: an agency of today. */
async function findReceiver(ctx: Context, tx: Tx, { action, toAgencyId }: TakeBlockerStep): Promise<number | null> {
  if (action !== 'pass-on' || toAgencyId === undefined) return null;
  if (await isAgencyOn(tx, ctx.actor.provinceId, toAgencyId, ctx.today)) return toAgencyId;
  throw new Refused('agency-not-found', { day: formatDay(ctx.today) });
}

async function leaveTrace(
  ctx: Context,
  tx: Tx,
  id: number,
  { action, words, receiver, about }: { action: BlockerAction; words: string; receiver: number | null; about: string },
): Promise<void> {
  const { provinceId, personId, agencyId } = ctx.actor;
  const said = words === '' ? null : words;
  const step = {
    provinceId,
    blockerId: id,
    action,
    words: said,
    toAgencyId: receiver,
    personId,
    agencyId,
    at: ctx.now,
  };
  await insertBlockerStep(tx, step);
  const to = receiver === null ? '' : ` ${await findAgencyName(tx, receiver, ctx.today)}`;
  const detail = `${WORDS[action]}${to} (${about})${words === '' ? '' : `: ${words}`}`;
  await recordAudit(ctx, tx, { action: `blocker.${action}`, subjectKind: 'blocker', subjectId: id, detail });
}

/** An answer stands until it is said not to have helped; passing on and that begin the clock anew. */
async function changeOf(ctx: Context, tx: Tx, action: BlockerAction, answeredOn: string | null) {
  if (action === 'pass-on' || action === 'reopen') {
    return { answeredOn: null, answerBy: await findAnswerDay(tx, ctx.actor.provinceId, ctx.today) };
  }
  return { answeredOn: action === 'withdraw' ? null : (answeredOn ?? ctx.today), answerBy: null };
}

/** One step of an obstacle's way. Who passes it on may not read it any more, so what he is shown is what he passed on. */
export async function takeBlockerStep(ctx: Context, id: number, wanted: TakeBlockerStep): Promise<BlockerView> {
  const { action, words = '', toAgencyId = null } = wanted;
  return inTransaction(ctx, async (tx) => {
    const blocker = await loadBlocker(ctx, tx, id, wanted.version);
    const decision = decideBlockerStep(blocker, action, ctx.actor, { words, toAgencyId });
    if (!decision.ok) throw new Refused(decision.refusal);
    const receiver = await findReceiver(ctx, tx, wanted);
    const seen = await viewBlocker(ctx, tx, id);
    const change = await changeOf(ctx, tx, action, seen.answeredOn);
    await leaveTrace(ctx, tx, id, { action, words, receiver, about: blocker.words });
    await saveBlocker(tx, { id, state: decision.to, ownerAgencyId: receiver ?? blocker.ownerAgencyId, ...change });
    return receiver === null ? viewBlocker(ctx, tx, id) : { ...seen, actions: [] };
  });
}
