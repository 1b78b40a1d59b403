import type { CompiledAmendment, CompiledText } from '#domain/documents/compiled-amendment.ts';
import { chooseAmended } from '#domain/programme/amended-programme.ts';
import type { Tx } from '#server/db/database.ts';
import { listNamedProgrammes } from './amended-programme-queries.ts';
import { deleteOpenAmendments, insertAmendments, listAmendmentRows } from './amendment-queries.ts';
import { itemsOf } from './reading.ts';
import type { ReadItem } from './reading.ts';

interface Place {
  provinceId: number;
  documentId: number;
}

const twinKey = ({ clause, kind, asWritten, name }: CompiledAmendment): string =>
  JSON.stringify([clause, kind, asWritten, name]);

/** What is an amendment, or only opens amendments, is no item of a programme of the document's own. */
function itemsLeft(compiled: CompiledText): ReadItem[] {
  const pathOf = new Map(compiled.clauses.map(({ id, path }) => [id, path]));
  const amended = compiled.amendments.map(({ lines, clause }) => ({ lines, path: pathOf.get(clause) ?? '' }));
  return itemsOf(compiled).filter(({ clauseKey, content }) => {
    const said = content.kind === 'target' ? content.target.lines : content.task.lines;
    const path = pathOf.get(clauseKey) ?? '';
    return !amended.some(
      ({ lines: [first, last], path: below }) =>
        (said !== undefined && said[0] <= last && first <= said[1]) ||
        below.startsWith(`${path}/`) ||
        path.startsWith(`${below}/`),
    );
  });
}

/**
 * Proposes the changes that a document makes in a programme of the province; what a person has decided on stays. Gives
 * what is left to be proposed as items: all of it where the document amends no programme that is known.
 */
export async function proposeAmendments(tx: Tx, place: Place, compiled: CompiledText): Promise<ReadItem[]> {
  const { amending, amendments } = compiled;
  const { provinceId, documentId } = place;
  const programme =
    amending && amendments.length > 0
      ? chooseAmended(amending.document, await listNamedProgrammes(tx, provinceId, documentId))
      : null;
  await deleteOpenAmendments(tx, documentId);
  if (!amending || !programme) return itemsOf(compiled);
  const decided = new Set((await listAmendmentRows(tx, documentId)).map(({ reading }) => twinKey(reading)));
  const found = amendments
    .map((reading, index) => ({ reading, ordinal: index + 1 }))
    .filter(({ reading }) => !decided.has(twinKey(reading)));
  const { inForceOn } = amending;
  await insertAmendments(tx, { provinceId, programmeId: programme.id, documentId, inForceOn }, found);
  return itemsLeft(compiled);
}
