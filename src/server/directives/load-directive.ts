import {
  type DirectiveAction,
  decideDirectiveStep,
  type DirectiveState,
} from '#domain/directives/directive-workflow.ts';
import { findAgencyOfFunction } from '#server/agencies/index.ts';
import { staleVersion } from '#server/audit/index.ts';
import type { Context, Tx } from '#server/context.ts';
import { Conflict, NotFound, Refused } from '#server/errors.ts';
import { lockDirective, type LockedDirective } from './directive-queries.ts';

interface Wanted {
  readonly version: number;
  readonly action: DirectiveAction;
  readonly reason?: string;
}

/** The directive as the person saw it, and what the step makes of it. */
export async function loadDirective(
  ctx: Context,
  tx: Tx,
  id: number,
  { version, action, reason = '' }: Wanted,
): Promise<{ directive: LockedDirective; to: DirectiveState }> {
  const directive = await lockDirective(tx, ctx.actor.provinceId, id);
  if (!directive) throw new NotFound();
  const officeAgencyId = await findAgencyOfFunction(tx, ctx.actor.provinceId, 'programme-office', ctx.today);
  const decision = decideDirectiveStep({ ...directive, officeAgencyId }, action, ctx.actor, reason);
  if (!decision.ok) {
    if (decision.refusal === 'directive-settled') throw new Conflict('directive-settled');
    throw new Refused(decision.refusal);
  }
  if (directive.version !== version) throw await staleVersion(tx, 'directive', id);
  return { directive, to: decision.to };
}
