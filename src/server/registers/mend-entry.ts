import type { MendEntry, RegisterEntryView } from '#contract/registers.ts';
import { checkEntry } from '#domain/registers/check-entry.ts';
import { valueOf } from '#domain/registers/register-definition.ts';
import { mayMend } from '#domain/registers/register-steps.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { insertEvent, saveEntry } from './entry-queries.ts';
import { refuseValues } from './entry-sentences.ts';
import { loadEntry } from './load-entry.ts';
import { viewEntry } from './view-entries.ts';

/** Changes what an entry says, while it is still followed; what it said before stays in its story. */
export async function mendEntry(
  ctx: Context,
  code: string,
  id: number,
  { version, values, words }: MendEntry,
): Promise<RegisterEntryView> {
  const { provinceId, agencyId, personId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    const { entry, definition } = await loadEntry(ctx, tx, { code, id, version });
    if (!mayMend(definition, entry, ctx.actor)) throw new Refused('register-not-yours');
    const problems = checkEntry(definition, values);
    if (problems.length > 0) throw refuseValues(definition, problems);
    await saveEntry(tx, { id, state: entry.state, sinceOn: entry.sinceOn, values });
    const event = { provinceId, entryId: id, action: 'mend', words: words || null, personId, agencyId, at: ctx.now };
    await insertEvent(tx, event);
    const detail = `Sửa mục của sổ “${definition.name}”: ${valueOf(values, definition.titleField) ?? ''}`;
    await recordAudit(ctx, tx, { action: 'register.mended', subjectKind: 'register-entry', subjectId: id, detail });
    return viewEntry(ctx, tx, code, id);
  });
}
