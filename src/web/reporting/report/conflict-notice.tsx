import { useState } from 'react';
import type { ReportView } from '#contract/reporting.ts';
import { isDecimal } from '#domain/decimal.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { writeFigure } from '../../ui/figure-words.ts';
import { type CellKey, fieldOf, rowOf } from '../sheet/cells.ts';
import { type CellConflict, settleConflicts } from '../sheet/merge-edits.ts';
import type { Draft } from './use-draft.ts';
import { nameOfRow, standingOf } from './report-cells.ts';

type Choices = Readonly<Partial<Record<CellKey, 'mine' | 'theirs'>>>;

interface ConflictNoticeProps {
  readonly draft: Draft;
  readonly report: ReportView;
}

/** Two people filled the same cell: both figures side by side, and the person chooses each. */
export function ConflictNotice({ draft, report }: ConflictNoticeProps) {
  const words = useText().reporting.conflict;
  const [choices, choose] = useState<Choices>({});
  const { conflicts } = draft.saving;
  if (conflicts.length === 0) return null;
  const allChosen = conflicts.every(({ key }) => choices[key] !== undefined);
  const settle = () => {
    const cells = settleConflicts(draft.sheet.state.cells, conflicts, choices);
    draft.sheet.adopt(cells);
    draft.settle(cells);
    choose({});
  };
  return (
    <Notice kind="warn" title={words.title(conflicts.length)} live>
      <p>{words.hint}</p>
      <ul className="conflicts">
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.key}
            conflict={conflict}
            name={nameOfRow(report, rowOf(conflict.key))}
            choice={choices[conflict.key]}
            onChoose={(choice) => choose({ ...choices, [conflict.key]: choice })}
          />
        ))}
      </ul>
      <Button kind="filled" disabled={!allChosen} onClick={settle}>
        {words.settle}
      </Button>
    </Notice>
  );
}

interface ConflictChoiceProps {
  readonly conflict: CellConflict;
  readonly name: string;
  readonly choice: 'mine' | 'theirs' | undefined;
  readonly onChoose: (choice: 'mine' | 'theirs') => void;
}

function ConflictChoice({ conflict, name, choice, onChoose }: ConflictChoiceProps) {
  const { reporting, status } = useText();
  const words = reporting.conflict;
  const field = fieldOf(conflict.key);
  const show = (value: string) => {
    if (value === '') return words.empty;
    if (field === 'standing') return status.standing[standingOf(value)];
    return field === 'value' && isDecimal(value) ? writeFigure(value) : `“${value}”`;
  };
  return (
    <li>
      <fieldset>
        <legend>
          {name}: {words.fields[field]}
        </legend>
        <span className="muted">
          {words.was}: {show(conflict.base)}
        </span>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side}>
            <input type="radio" name={conflict.key} checked={choice === side} onChange={() => onChoose(side)} />
            {words[side]}: <b>{show(conflict[side])}</b>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
