import type { RegisterList } from '#contract/registers.ts';
import { hasRole } from '#domain/agencies/role.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { countEntries } from './entry-queries.ts';
import { listDefinitions } from './find-definition.ts';

/** Every register with how much of it is still followed, as far as the person may see it. */
export async function listRegisters(ctx: Context): Promise<RegisterList> {
  return inReadTransaction(ctx, async (tx) => {
    const counts = await countEntries(tx, ctx.actor.provinceId);
    const registers = (await listDefinitions(ctx, tx)).map(({ code, version, content }) => {
      const own = counts.filter((each) => each.code === code);
      const ended = new Set(content.states.filter(({ ends }) => ends).map(({ key }) => key));
      const sum = (rows: typeof own) => rows.reduce((total, { count }) => total + count, 0);
      const { name, about, verified } = content;
      return {
        code,
        version,
        name,
        about,
        verified,
        all: sum(own),
        followed: sum(own.filter(({ state }) => !ended.has(state))),
      };
    });
    return { registers, mayDesign: hasRole(ctx.actor, 'programme-officer') };
  });
}
