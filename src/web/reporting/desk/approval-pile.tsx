import { type KeyboardEvent, useId, useState } from 'react';
import type { WaitingReport } from '#contract/reporting.ts';
import { looks } from '../../status/status-looks.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { ApprovalRow, type Picking } from './approval-row.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import { Pile } from './pile.tsx';
import { actOfKey, chosenOf, nothingChosen, select, type SelectionAct } from './selection.ts';

interface ApprovalPileProps {
  readonly id: string;
  readonly kind: 'approve' | 'sign';
  readonly words: { readonly title: string; readonly hint: string };
  readonly reports: readonly WaitingReport[];
}

/** What waits for the head: several are chosen, by pointer or by keys, and approved in one act. */
export function ApprovalPile({ id, kind, words, reports }: ApprovalPileProps) {
  const [asked, ask] = useState<readonly WaitingReport[]>([]);
  const { chosen, act, pickingOf } = useSelection(reports, () => ask(chosen));
  return (
    <>
      <Pile
        id={id}
        look={looks.report[kind === 'approve' ? 'submitted' : 'for-signature']}
        words={words}
        count={reports.length}
        above={
          <SelectionBar
            kind={kind}
            chosen={chosen.length}
            isAll={chosen.length === reports.length}
            onAll={() => act({ kind: 'all' })}
            onAsk={() => ask(chosen)}
          />
        }
      >
        {reports.map((report, at) => (
          <ApprovalRow key={report.id} kind={kind} report={report} picking={pickingOf(report, at)} />
        ))}
      </Pile>
      <ApproveDialog key={asked.map((each) => each.id).join()} kind={kind} reports={asked} onClose={() => ask([])} />
    </>
  );
}

function useSelection(reports: readonly WaitingReport[], onEnter: () => void) {
  const [selection, keep] = useState(nothingChosen);
  const list = useId();
  const boxId = (id: number | null | undefined) => `${list}-${id}`;
  const ids = reports.flatMap(({ id }) => id ?? []);
  const act = (wanted: SelectionAct) => {
    const next = select(selection, wanted, ids);
    keep(next);
    if (wanted.kind === 'move') document.getElementById(boxId(ids[next.at]))?.focus();
  };
  const chosen = chosenOf(selection, reports);
  const pressed = (event: KeyboardEvent, at: number) => {
    if (event.key === 'Enter' && chosen.length > 0) onEnter();
    const wanted = actOfKey(event, at);
    if (!wanted && event.key !== 'Enter') return;
    event.preventDefault();
    if (wanted) act(wanted);
  };
  const pickingOf = (report: WaitingReport, at: number): Picking => ({
    checked: selection.chosen.has(report.id ?? 0),
    isAt: at === Math.min(selection.at, reports.length - 1),
    boxId: boxId(report.id),
    onToggle: () => act({ kind: 'toggle', at }),
    onKeyDown: (event) => pressed(event, at),
  });
  return { chosen, act, pickingOf };
}

interface SelectionBarProps {
  readonly kind: 'approve' | 'sign';
  readonly chosen: number;
  readonly isAll: boolean;
  readonly onAll: () => void;
  readonly onAsk: () => void;
}

function SelectionBar({ kind, chosen, isAll, onAll, onAsk }: SelectionBarProps) {
  const { many } = useText().reporting.actions;
  return (
    <div className="selbar">
      <label>
        <input type="checkbox" checked={isAll} onChange={onAll} />
        {many.chooseAll}
      </label>
      {chosen === 0 ? (
        <span className="muted sm not-phone">
          <KeyHint keys={['↑', '↓']} /> {many.keys.move} · <KeyHint keys={['Space']} /> {many.keys.choose} ·{' '}
          <KeyHint keys={['Shift', '↓']} /> {many.keys.range} · <KeyHint keys={['Ctrl', 'A']} /> {many.keys.all} ·{' '}
          <KeyHint keys={['Enter']} /> {many.keys.act}
        </span>
      ) : (
        <>
          <span role="status">{many.chosen(chosen)}</span>
          <Button onClick={onAsk}>{kind === 'approve' ? many.button(chosen) : many.buttonSign(chosen)}</Button>
        </>
      )}
    </div>
  );
}
