import type { RegisterEntryView, WriteEntry } from '#contract/registers.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { formatDay } from '#domain/calendar.ts';
import { checkEntry } from '#domain/registers/check-entry.ts';
import { valueOf } from '#domain/registers/register-definition.ts';
import { mayEnter } from '#domain/registers/register-steps.ts';
import { isAgencyOn } from '#server/agencies/index.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction, type Tx } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { insertEntry, insertEvent } from './entry-queries.ts';
import { refuseValues } from './entry-sentences.ts';
import { findDefinition } from './find-definition.ts';
import { viewEntry } from './view-entries.ts';

async function checkResponsible({ actor, today }: Context, tx: Tx, agencyId: number): Promise<void> {
  if (agencyId !== actor.agencyId && !seesAllAgencies(actor)) throw new Refused('register-not-yours');
  if (!(await isAgencyOn(tx, actor.provinceId, agencyId, today))) {
    throw new Refused('agency-not-found', { day: formatDay(today) });
  }
}

/** A new line of a register, by the definition in effect today. */
export async function writeEntry(
  ctx: Context,
  code: string,
  { values, responsibleAgencyId, secrecy }: WriteEntry,
): Promise<RegisterEntryView> {
  const { provinceId, agencyId, personId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    const { content: definition, version: definitionVersion } = await findDefinition(ctx, tx, code);
    if (!mayEnter(definition, ctx.actor)) throw new Refused('not-your-role');
    await checkResponsible(ctx, tx, responsibleAgencyId);
    const problems = checkEntry(definition, values);
    if (problems.length > 0) throw refuseValues(definition, problems);
    const openToAll = definition.openToAll && secrecy !== 'restricted';
    const parts = { provinceId, code, definitionVersion, recordingAgencyId: agencyId, responsibleAgencyId };
    const begun = { state: definition.firstState, sinceOn: ctx.today, secrecy, openToAll, values };
    const id = await insertEntry(tx, { ...parts, ...begun });
    await insertEvent(tx, { provinceId, entryId: id, action: 'write', words: null, personId, agencyId, at: ctx.now });
    const detail = `Vào sổ “${definition.name}”: ${valueOf(values, definition.titleField) ?? ''}`;
    await recordAudit(ctx, tx, { action: 'register.written', subjectKind: 'register-entry', subjectId: id, detail });
    return viewEntry(ctx, tx, code, id);
  });
}
