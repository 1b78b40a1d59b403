import { useConsolidationWords } from './use-consolidation-words.ts';
import { SideDrawer } from '../ui/side-drawer.tsx';
import { LineagePanel } from './lineage-panel.tsx';

interface LineageDrawerProps {
  readonly targetId: number;
  readonly periodKey: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Where a figure comes from, beside the page that shows it. */
export function LineageDrawer({ targetId, periodKey, opened, onClose }: LineageDrawerProps) {
  const { lineage } = useConsolidationWords();
  return (
    <SideDrawer opened={opened} onClose={onClose} title={lineage.title}>
      <LineagePanel targetId={targetId} periodKey={periodKey} />
    </SideDrawer>
  );
}
