import type { DirectiveList, DirectiveWish } from '#contract/directives.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { listPeopleOfRole } from '#server/agencies/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { runsProgrammes } from '#server/tasks/index.ts';
import { countDirectives, listDirectiveRows } from './directive-queries.ts';
import { viewDirectives } from './view-directive.ts';

/** What leaders have said, what waits for an officer first. */
export async function listDirectives(ctx: Context, wish: DirectiveWish): Promise<DirectiveList> {
  const { provinceId } = ctx.actor;
  return inReadTransaction(ctx, async (tx) => {
    const filter = { ...wish, provinceId };
    const { may } = await runsProgrammes(ctx, tx);
    return {
      directives: await viewDirectives(ctx, tx, await listDirectiveRows(tx, filter, ctx.today)),
      counts: await countDirectives(tx, filter),
      mayGive: may || hasRole(ctx.actor, 'leader'),
      leaders: may ? await listPeopleOfRole(tx, provinceId, 'leader', ctx.today) : [],
    };
  });
}
