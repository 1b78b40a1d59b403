import { useEffect, useRef } from 'react';
import type { DocumentView } from '#contract/programme.ts';
import { scrollWithin } from '../../ui/scroll-within.ts';
import { TabStrip } from '../../ui/tab-strip.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { AgencyList } from './agency-list.tsx';
import { AmendmentTab } from './amendment-tab.tsx';
import { CitationList } from './citation-list.tsx';
import { FindingList } from './finding-list.tsx';
import { AMENDMENTS, type FindingTab, findingTabs, isDoubtful, tabOf } from './findings.ts';
import type { FindingsPaneProps } from './findings-pane-props.ts';
import { GapList } from './gap-list.tsx';
import { RepairTable } from './repair-table.tsx';
import { useAmendmentTab } from './use-amendment-tab.tsx';

export function FindingsPane(props: FindingsPaneProps) {
  const { document, review, decisions, isShown, onOpenText } = props;
  const words = useProgrammeWords().document;
  const pane = useRef<HTMLDivElement>(null);
  const chosenId = review.chosen?.id ?? null;
  useEffect(() => {
    if (chosenId !== null) scrollWithin(pane.current, pane.current?.querySelector(`#muc-${chosenId}`));
    // A pane that comes into view is scrolled anew.
  }, [chosenId, isShown]);
  const changes = useAmendmentTab(props);
  const tabs = findingTabs.map((key) => ({ key, words: <TabWords document={document} tab={key} /> }));
  const openClause = (clause: string) => {
    review.change({ clause, muc: null });
    onOpenText();
  };
  return (
    <div className="right" ref={pane}>
      <TabStrip
        label={words.findings}
        tabs={[...changes.tabs, ...tabs]}
        chosen={changes.isChosen ? AMENDMENTS : review.tab}
        onChoose={(loc) => review.change({ loc, muc: null })}
      >
        {changes.isChosen ? (
          <AmendmentTab document={document} review={review} onOpenText={onOpenText} />
        ) : review.tab === 'citations' ? (
          <CitationList document={document} onOpen={openClause} />
        ) : (
          <FindingList {...props} />
        )}
      </TabStrip>
      <GapList document={document} onOpen={openClause} />
      <AgencyList document={document} onOpen={openClause} />
      <RepairTable document={document} repair={decisions.repair} />
    </div>
  );
}

function TabWords({ document, tab }: { readonly document: DocumentView; readonly tab: FindingTab }) {
  const words = useProgrammeWords().document;
  const inTab = document.proposals.filter((each) => tabOf(each) === tab);
  const standing = inTab.filter(({ status }) => status !== 'rejected').length;
  return (
    <>
      {words.tabs[tab]}{' '}
      <b className={inTab.some(isDoubtful) ? 'w' : ''}>{tab === 'citations' ? document.citations.length : standing}</b>
    </>
  );
}
