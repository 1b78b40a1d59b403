import { staleVersion } from '#server/audit/index.ts';
import type { RegisterDefinitionContent } from '#contract/registers.ts';
import type { Context, Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { type LockedEntry, lockEntry } from './entry-queries.ts';
import { findDefinitionVersion } from './find-definition.ts';

export interface Wanted {
  readonly code: string;
  readonly id: number;
  readonly version: number;
}

/** Locks an entry in the version that was edited, with the definition that it follows. */
export async function loadEntry(
  ctx: Context,
  tx: Tx,
  { code, id, version }: Wanted,
): Promise<{ entry: LockedEntry; definition: RegisterDefinitionContent }> {
  const entry = await lockEntry(tx, ctx.actor.provinceId, code, id);
  if (!entry) throw new NotFound();
  if (entry.version !== version) throw await staleVersion(tx, 'register-entry', id);
  const { content: definition } = await findDefinitionVersion(ctx, tx, code, entry.definitionVersion);
  return { entry, definition };
}
