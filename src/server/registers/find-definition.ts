import type { Context, Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { type KeptDefinition, listKeptDefinitions } from './definition-queries.ts';
import { shippedDefinitions } from './shipped-definitions.ts';

const shipped: readonly KeptDefinition[] = [...shippedDefinitions.values()].map((content) => ({
  code: content.code,
  version: 1,
  content,
}));

/** Every register as it stands on the actor's day: the newest version in effect. */
export async function listDefinitions(ctx: Context, tx: Tx): Promise<KeptDefinition[]> {
  const kept = await listKeptDefinitions(tx, ctx.actor.provinceId, ctx.today);
  return [...new Map([...shipped, ...kept].map((each) => [each.code, each])).values()];
}

export async function findDefinition(ctx: Context, tx: Tx, code: string): Promise<KeptDefinition> {
  const found = (await listDefinitions(ctx, tx)).find((each) => each.code === code);
  if (!found) throw new NotFound();
  return found;
}

/** The version by which an entry was made, whatever came afterwards. */
export async function findDefinitionVersion(
  ctx: Context,
  tx: Tx,
  code: string,
  version: number,
): Promise<KeptDefinition> {
  const all = [...shipped, ...(await listKeptDefinitions(tx, ctx.actor.provinceId, null))];
  const found = all.find((each) => each.code === code && each.version === version);
  if (!found) throw new NotFound();
  return found;
}
