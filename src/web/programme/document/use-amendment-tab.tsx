import { useQuery } from '@tanstack/react-query';
import { AmendmentTabWords } from './amendment-tab.tsx';
import { AMENDMENTS, saysAmending } from './findings.ts';
import type { FindingsPaneProps } from './findings-pane-props.ts';
import { amendmentsQuery } from './use-amendments.ts';

/** The tab of changes: there where the document changes a programme, or says so; first in view unless the address says otherwise. */
export function useAmendmentTab({ document, review }: Pick<FindingsPaneProps, 'document' | 'review'>) {
  const { data } = useQuery(amendmentsQuery(document.id));
  const isAmending = (data?.amendments.length ?? 0) > 0;
  const isOffered = isAmending || review.wantsAmendments || saysAmending(document.title);
  const tab = { key: AMENDMENTS, words: <AmendmentTabWords view={data} /> } as const;
  return {
    tabs: isOffered ? [tab] : [],
    isChosen: review.wantsAmendments || (isAmending && review.isTabOpen),
  };
}
