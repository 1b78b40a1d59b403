import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { DocumentView, Proposal } from '#contract/programme.ts';
import { changeTexts } from '../../search-params.ts';
import { type FindingTab, findingTabs, isDoubtful, sortFindings, tabOf } from './findings.ts';

const FROM = '/khung/van-ban/$documentId';

/** What of the document is in view: the item in hand, the tab, the order and the version stand in the address. */
export function useReview(document: DocumentView) {
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: '/van-ban/$documentId' });
  const [lit, setLit] = useState<number | null>(null);
  const chosen = document.proposals.find(({ id }) => String(id) === search.muc) ?? null;
  const tab: FindingTab = findingTabs.find((each) => each === search.loc) ?? (chosen ? tabOf(chosen) : 'targets');
  const doubtfulFirst = search.xep !== 'van-ban';
  const showsOriginal = search.xem === 'goc';
  const shown = useMemo(
    () =>
      tab === 'citations'
        ? []
        : sortFindings(
            document.proposals.filter((proposal) => tabOf(proposal) === tab),
            doubtfulFirst,
          ),
    [document.proposals, tab, doubtfulFirst],
  );
  const change = useCallback(
    (texts: {
      muc?: string | null;
      loc?: string | null;
      xem?: string | null;
      xep?: string | null;
      clause?: string | null;
    }) => void navigate({ search: (old) => changeTexts(old, texts), replace: true, resetScroll: false }),
    [navigate],
  );
  const choose = useCallback(
    (proposal: Proposal | null) =>
      change(proposal ? { muc: String(proposal.id), loc: tabOf(proposal), clause: null } : { muc: null }),
    [change],
  );
  const chooseById = useCallback(
    (id: number | null) => choose(document.proposals.find((each) => each.id === id) ?? null),
    [choose, document.proposals],
  );
  const firstDoubtful = document.proposals.find((proposal) => isDoubtful(proposal)) ?? null;
  return {
    chosen,
    choose,
    chooseById,
    change,
    tab,
    shown,
    doubtfulFirst,
    showsOriginal,
    lit,
    setLit,
    firstDoubtful,
    clause: search.clause ?? null,
  };
}

export type Review = ReturnType<typeof useReview>;
