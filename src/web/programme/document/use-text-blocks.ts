import { useMemo, useState } from 'react';
import type { DocumentView, Proposal } from '#contract/programme.ts';
import { repairedBlocks } from './text-blocks.ts';
import { quotationsOf, type TextBlock } from './text-model.ts';

function samePlace(one: Proposal | undefined, other: Proposal): boolean {
  if (one === other) return true;
  if (!one || one.id !== other.id || one.clauseKey !== other.clauseKey) return false;
  const [before, after] = [quotationsOf(one), quotationsOf(other)];
  return before.length === after.length && before.every((words, index) => words === after[index]);
}

/** The same list as long as nothing has moved in the text: a decision on an item moves nothing. */
function usePlaced(proposals: readonly Proposal[]): readonly Proposal[] {
  const [kept, setKept] = useState(proposals);
  const isSame = kept.length === proposals.length && proposals.every((each, index) => samePlace(kept[index], each));
  if (!isSame) setKept(proposals);
  return isSame ? kept : proposals;
}

/** The decision as it reads after repair; drawn anew only where its words or the places of its items changed. */
export function useTextBlocks(document: DocumentView): readonly TextBlock[] {
  const { originalText, clauses, repairs } = document;
  const proposals = usePlaced(document.proposals);
  return useMemo(
    () => repairedBlocks({ originalText, clauses, repairs, proposals }),
    [originalText, clauses, repairs, proposals],
  );
}
