import type { FormView } from '#contract/forms.ts';
import { formatDay } from '#domain/calendar.ts';
import { mayDesignForms } from '#domain/forms/policy.ts';
import { recordAudit, staleVersion } from '../audit/index.ts';
import { type Context, inJoinedTransaction, inTransaction } from '../context.ts';
import { Refused } from '../errors.ts';
import { enactDraft } from './form-write-queries.ts';
import { formSentence } from './form-sentences.ts';
import { getForm } from './get-form.ts';

/** Puts a draft in force from its day; the version before it ends on the eve. */
export async function enactForm(ctx: Context, id: number, revision: number): Promise<FormView> {
  if (!mayDesignForms(ctx.actor)) throw new Refused('not-your-role');
  return inJoinedTransaction(ctx, async (joined) => {
    await inTransaction(joined, async (tx) => {
      const draft = await getForm(joined, id);
      if (draft.status === 'issued') throw new Refused('form-issued', { code: draft.code });
      refuseUnready(draft);
      if (!(await enactDraft(tx, id, revision, ctx.today))) throw await staleVersion(tx, 'form', id);
      const detail = `Ban hành biểu ${draft.code} lần ${draft.number}, có hiệu lực từ ${formatDay(draft.effectiveFrom)}`;
      await recordAudit(ctx, tx, { action: 'form.issued', subjectKind: 'form', subjectId: id, detail });
      return { id };
    });
    return getForm(joined, id);
  });
}

function refuseUnready({ problems, versions, effectiveFrom, number, legalBasis }: FormView): void {
  if (problems.length > 0) {
    const found = problems.map(({ code, at, facts }) => ({
      path: at ?? '',
      code,
      message: formSentence(code, at, facts),
    }));
    throw new Refused('form-unready', {}, found);
  }
  // Decree 09/2019/NĐ-CP: no report is asked for without a regime and its basis.
  if (legalBasis === '') throw new Refused('form-without-basis');
  const later = versions.find(
    (other) => other.number < number && other.status === 'issued' && other.effectiveFrom >= effectiveFrom,
  );
  if (later) throw new Refused('form-day-taken', { day: formatDay(later.effectiveFrom) });
}
