import type { RegisterEntryView, TakeRegisterStep } from '#contract/registers.ts';
import { valueOf } from '#domain/registers/register-definition.ts';
import { decideRegisterStep } from '#domain/registers/register-steps.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { insertEvent, saveEntry } from './entry-queries.ts';
import { refuseValues } from './entry-sentences.ts';
import { loadEntry } from './load-entry.ts';
import { viewEntry } from './view-entries.ts';

/** One step of an entry's way, with what the step adds to its fields; the clock of the next stage begins today. */
export async function takeRegisterStep(
  ctx: Context,
  code: string,
  id: number,
  { version, action, values: given, words }: TakeRegisterStep,
): Promise<RegisterEntryView> {
  const { provinceId, agencyId, personId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    const { entry, definition } = await loadEntry(ctx, tx, { code, id, version });
    const values = { ...entry.values, ...given };
    const decision = decideRegisterStep(definition, { ...entry, values }, action, ctx.actor, words);
    if (!decision.ok && 'problems' in decision) throw refuseValues(definition, decision.problems);
    if (!decision.ok) throw new Refused(decision.refusal);
    await saveEntry(tx, { id, state: decision.to, sinceOn: ctx.today, values });
    await insertEvent(tx, { provinceId, entryId: id, action, words: words || null, personId, agencyId, at: ctx.now });
    const name = definition.steps.find((step) => step.action === action && step.from === entry.state)?.name ?? action;
    const detail = `${name} (sổ “${definition.name}”: ${valueOf(values, definition.titleField) ?? ''})${words ? `: ${words}` : ''}`;
    await recordAudit(ctx, tx, { action: 'register.step', subjectKind: 'register-entry', subjectId: id, detail });
    return viewEntry(ctx, tx, code, id);
  });
}
