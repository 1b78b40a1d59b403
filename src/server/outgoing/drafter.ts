import { hasRole } from '#domain/agencies/role.ts';
import { draftingRoles } from '#domain/outgoing/outgoing-workflow.ts';
import type { Context } from '#server/context.ts';
import { Refused } from '#server/errors.ts';

export function mayDraft({ actor }: Pick<Context, 'actor'>): boolean {
  return draftingRoles.some((role) => hasRole(actor, role));
}

export function refuseUnlessDrafter(ctx: Context): void {
  if (!mayDraft(ctx)) throw new Refused('not-your-role');
}
