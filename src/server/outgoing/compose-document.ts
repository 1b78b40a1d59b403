import { layOut } from '#domain/documents/official/lay-out.ts';
import type { LaidDocument } from '#domain/documents/official/laid-document.ts';
import { composeOutgoing } from '#domain/outgoing/compose-outgoing.ts';
import type { Context, Tx } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import { staleVersion } from '#server/audit/index.ts';
import { listSigners, type SignerRow } from './outgoing-part-queries.ts';
import { findOutgoing, type OutgoingRow } from './outgoing-queries.ts';

export async function loadOutgoing(ctx: Context, tx: Tx, id: number): Promise<OutgoingRow> {
  const row = await findOutgoing(tx, ctx.actor.provinceId, id);
  if (!row) throw new NotFound();
  return row;
}

/** Locked, and of the version that the person saw. */
export async function loadOutgoingToChange(ctx: Context, tx: Tx, id: number, version: number): Promise<OutgoingRow> {
  const row = await findOutgoing(tx, ctx.actor.provinceId, id, true);
  if (!row) throw new NotFound();
  if (row.version !== version) throw await staleVersion(tx, 'outgoing', id);
  return row;
}

/** The document as it stands: of its record, what was written, its letterhead and its last signer, and of nothing else. */
export function layOutOutgoing(row: OutgoingRow, signers: readonly SignerRow[]): LaidDocument {
  const last = signers.at(-1);
  const { kind, record, written, corrected, letterhead: agency, ordinal, issuedOn, recipients } = row;
  return layOut(
    composeOutgoing({
      kind,
      record,
      written,
      corrected,
      agency,
      ordinal,
      issuedOn,
      recipients,
      signer: last ? { ...last, name: last.person.fullName } : null,
    }),
  );
}

export async function findNextSigner(tx: Tx, id: number): Promise<SignerRow | undefined> {
  return (await listSigners(tx, id)).find(({ signedAt }) => signedAt === null);
}
