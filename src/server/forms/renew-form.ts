import type { FormView } from '#contract/forms.ts';
import { addDays } from '#domain/calendar.ts';
import type { Breakdown } from '#domain/forms/breakdown.ts';
import { mayDesignForms } from '#domain/forms/policy.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inJoinedTransaction, inTransaction } from '../context.ts';
import { Refused } from '../errors.ts';
import { findNextNumber, insertForm, replaceContent } from './form-write-queries.ts';
import { getForm } from './get-form.ts';

/** Drafts the next version of an issued form, as a copy to change; a draft that waits already is the one that is found. */
export async function renewForm(ctx: Context, id: number): Promise<FormView> {
  if (!mayDesignForms(ctx.actor)) throw new Refused('not-your-role');
  const { provinceId } = ctx.actor;
  return inJoinedTransaction(ctx, async (joined) => {
    const draftId = await inTransaction(joined, async (tx) => {
      const issued = await getForm(joined, id);
      if (issued.programmeId !== null) throw new Refused('form-of-programme');
      const { number, draftId: waiting } = await findNextNumber(tx, provinceId, issued.code);
      if (waiting !== null) return waiting;
      const content = copyOf(issued, ctx.today);
      const made = await insertForm(tx, provinceId, number, { ...content, code: issued.code });
      await replaceContent(tx, made, content, breakdownsOf(issued));
      const detail = `Soạn lần ${number} của biểu ${issued.code}`;
      await recordAudit(ctx, tx, { action: 'form.drafted', subjectKind: 'form', subjectId: made, detail });
      return made;
    });
    return getForm(joined, draftId);
  });
}

/** The new version begins with the categories of the old one, whatever the catalogue says by now. */
function breakdownsOf({ lines }: FormView): ReadonlyMap<number, readonly Breakdown[]> {
  return new Map(lines.map(({ indicator, breakdowns }) => [indicator.id, breakdowns]));
}

function copyOf(issued: FormView, today: string) {
  const { name, guidance, legalBasis, narratives, units, asksSignature } = issued;
  const newest = issued.versions
    .map(({ effectiveFrom }) => effectiveFrom)
    .reduce((one, other) => (one > other ? one : other));
  const tomorrow = addDays(today > newest ? today : newest, 1);
  const lines = issued.lines.map(({ indicator, number, required, partOfId }) => ({
    indicatorId: indicator.id,
    number,
    required,
    partOfId,
  }));
  return {
    name,
    guidance,
    legalBasis,
    narratives,
    units,
    asksSignature,
    lines,
    regimeId: issued.regime.id,
    effectiveFrom: tomorrow,
  };
}
