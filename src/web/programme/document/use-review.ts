import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { DocumentView, Proposal } from '#contract/programme.ts';
import { changeTexts } from '../../search-params.ts';
import { AMENDMENTS, type FindingTab, findingTabs, firstTab, isDoubtful, sortFindings, tabOf } from './findings.ts';

const FROM = '/khung/van-ban/$documentId';

interface AddressChanges {
  muc?: string | null;
  loc?: string | null;
  xem?: string | null;
  xep?: string | null;
  clause?: string | null;
}

/** Ways to change what the address says: any of its texts, or the item in hand. */
function useAddress(proposals: readonly Proposal[]) {
  const navigate = useNavigate({ from: '/van-ban/$documentId' });
  const change = useCallback(
    (texts: AddressChanges) =>
      void navigate({ search: (old) => changeTexts(old, texts), replace: true, resetScroll: false }),
    [navigate],
  );
  const choose = useCallback(
    (proposal: Proposal | null) =>
      change(proposal ? { muc: String(proposal.id), loc: tabOf(proposal), clause: null } : { muc: null }),
    [change],
  );
  const chooseById = useCallback(
    (id: number | null) => choose(proposals.find((each) => each.id === id) ?? null),
    [choose, proposals],
  );
  return { change, choose, chooseById };
}

function proposalsOfTab(proposals: readonly Proposal[], tab: FindingTab, doubtfulFirst: boolean): Proposal[] {
  if (tab === 'citations') return [];
  return sortFindings(
    proposals.filter((proposal) => tabOf(proposal) === tab),
    doubtfulFirst,
  );
}

/** What of the document is in view: the item in hand, the tab, the order and the version stand in the address. */
export function useReview({ proposals }: DocumentView) {
  const search = useSearch({ from: FROM });
  const address = useAddress(proposals);
  const [lit, setLit] = useState<number | null>(null);
  const [toFocus, setToFocus] = useState<number | null>(null);
  const chosen = proposals.find(({ id }) => String(id) === search.muc) ?? null;
  const tab: FindingTab =
    findingTabs.find((each) => each === search.loc) ?? (chosen ? tabOf(chosen) : firstTab(proposals));
  const doubtfulFirst = search.xep !== 'van-ban';
  const shown = useMemo(() => proposalsOfTab(proposals, tab, doubtfulFirst), [proposals, tab, doubtfulFirst]);
  return {
    ...address,
    chosen,
    tab,
    /** Whether the address asks for the changes, or for nothing in particular. */
    wantsAmendments: search.loc === AMENDMENTS,
    isTabOpen: search.loc === undefined && chosen === null,
    shown,
    doubtfulFirst,
    showsOriginal: search.xem === 'goc',
    lit,
    setLit,
    /** The item that takes the focus as soon as its card is there. */
    toFocus,
    focused: () => setToFocus(null),
    goToFirstDoubtful: () => {
      const first = proposals.find((proposal) => isDoubtful(proposal)) ?? null;
      setToFocus(first?.id ?? null);
      address.choose(first);
    },
    clause: search.clause ?? null,
  };
}

export type Review = ReturnType<typeof useReview>;
