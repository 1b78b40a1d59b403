import type { ProposalRow } from './proposal-queries.ts';
import type { ReadItem } from './reading.ts';

/** What another reading of the text does to the proposals of the one before. */
export interface Matching {
  /** Not decided and not corrected: takes what is read now. */
  refreshed: { id: number; item: ReadItem; ordinal: number }[];
  /** Read now for the first time. */
  added: { item: ReadItem; ordinal: number }[];
  /** Decided or corrected by a person, and read again. */
  kept: { id: number; item: ReadItem }[];
  /** Read no more, and nobody had decided on it. */
  vanished: number[];
}

const placeOf = (kind: string, clauseKey: string): string => `${kind} ${clauseKey}`;

/** Pairs old proposals with new findings by kind, clause and order there; what a person has touched stays as it is. */
export function matchItems(proposals: readonly ProposalRow[], items: readonly ReadItem[]): Matching {
  const waiting = new Map<string, ProposalRow[]>();
  for (const proposal of proposals) {
    if (proposal.origin !== 'machine') continue;
    const place = placeOf(proposal.content.kind, proposal.clauseKey);
    waiting.set(place, [...(waiting.get(place) ?? []), proposal]);
  }
  const matching: Matching = { refreshed: [], added: [], kept: [], vanished: [] };
  items.forEach((item, index) => {
    const ordinal = index + 1;
    const old = waiting.get(placeOf(item.content.kind, item.clauseKey))?.shift();
    if (!old) matching.added.push({ item, ordinal });
    else if (isUntouched(old)) matching.refreshed.push({ id: old.id, item, ordinal });
    else matching.kept.push({ id: old.id, item });
  });
  const left = [...waiting.values()].flat().filter(isUntouched);
  return { ...matching, vanished: left.map(({ id }) => id) };
}

function isUntouched({ status, corrected }: ProposalRow): boolean {
  return status === 'proposed' && !corrected;
}
