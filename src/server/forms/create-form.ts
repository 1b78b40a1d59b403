import type { CreateForm, FormView } from '#contract/forms.ts';
import { mayDesignForms } from '#domain/forms/policy.ts';
import { recordAudit } from '../audit/index.ts';
import { type Context, inJoinedTransaction, inTransaction } from '../context.ts';
import { Conflict, Refused } from '../errors.ts';
import { refuseStrangeContent } from './check-content.ts';
import { findBreakdowns } from './find-breakdowns.ts';
import { findNextNumber, insertForm, replaceContent } from './form-write-queries.ts';
import { getForm } from './get-form.ts';

/** Drafts a form with a code of its own. */
export async function createForm(ctx: Context, wanted: CreateForm): Promise<FormView> {
  if (!mayDesignForms(ctx.actor)) throw new Refused('not-your-role');
  const { provinceId } = ctx.actor;
  return inJoinedTransaction(ctx, async (joined) => {
    const id = await inTransaction(joined, async (tx) => {
      const { number } = await findNextNumber(tx, provinceId, wanted.code);
      if (number > 1) throw new Conflict('form-code-taken', { code: wanted.code });
      await refuseStrangeContent(ctx, tx, wanted);
      const made = await insertForm(tx, provinceId, number, wanted);
      await replaceContent(tx, made, wanted, await findBreakdowns(tx, wanted.lines));
      const detail = `Soạn biểu ${wanted.code} (${wanted.name})`;
      await recordAudit(ctx, tx, { action: 'form.drafted', subjectKind: 'form', subjectId: made, detail });
      return made;
    });
    return getForm(joined, id);
  });
}
