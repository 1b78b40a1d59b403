import type { RegisterEntryView } from '#contract/registers.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { viewEntry } from './view-entries.ts';

/** One entry with its story and what the person may do with it. */
export async function getEntry(ctx: Context, code: string, id: number): Promise<RegisterEntryView> {
  return inReadTransaction(ctx, async (tx) => viewEntry(ctx, tx, code, id));
}
