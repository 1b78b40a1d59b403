import type { FormView, SaveForm } from '#contract/forms.ts';
import { mayDesignForms } from '#domain/forms/policy.ts';
import { recordAudit, staleVersion } from '../audit/index.ts';
import { type Context, inJoinedTransaction, inTransaction } from '../context.ts';
import { Refused } from '../errors.ts';
import { refuseStrangeContent } from './check-content.ts';
import { findBreakdowns } from './find-breakdowns.ts';
import { replaceContent, updateForm } from './form-write-queries.ts';
import { getForm } from './get-form.ts';

/** Saves a draft as a whole. An issued form is never changed: its next version is. */
export async function saveForm(ctx: Context, id: number, wanted: SaveForm): Promise<FormView> {
  if (!mayDesignForms(ctx.actor)) throw new Refused('not-your-role');
  return inJoinedTransaction(ctx, async (joined) => {
    await inTransaction(joined, async (tx) => {
      const before = await getForm(joined, id);
      if (before.status === 'issued') throw new Refused('form-issued', { code: before.code });
      await refuseStrangeContent(ctx, tx, wanted);
      if (!(await updateForm(tx, id, wanted))) throw await staleVersion(tx, 'form', id);
      await replaceContent(tx, id, wanted, await findBreakdowns(tx, wanted.lines));
      const detail = `Sửa bản soạn biểu ${before.code} (${wanted.name})`;
      await recordAudit(ctx, tx, { action: 'form.saved', subjectKind: 'form', subjectId: id, detail });
      return { id };
    });
    return getForm(joined, id);
  });
}
