import { useProgrammeWords } from '../use-programme-words.ts';

const panes = ['tree', 'text', 'findings'] as const;
export type Pane = (typeof panes)[number];

interface PaneTabsProps {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
}

/** On a phone one pane at a time; on a desk all three stand beside each other and these buttons are gone. */
export function PaneTabs({ pane, onPane }: PaneTabsProps) {
  const words = useProgrammeWords().document;
  return (
    <div className="seg pane-tabs" role="group" aria-label={words.findings}>
      {panes.map((each) => (
        <button key={each} type="button" aria-pressed={each === pane} onClick={() => onPane(each)}>
          {words.panes[each]}
        </button>
      ))}
    </div>
  );
}
