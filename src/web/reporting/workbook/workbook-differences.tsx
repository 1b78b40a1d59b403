import { useState } from 'react';
import type { WorkbookDifference, WorkbookReading } from '#contract/workbook.ts';
import { isDecimal } from '#domain/decimal.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { writeFigure } from '../../ui/figure-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { Unit } from '../../ui/unit.tsx';
import { standingOf } from '../report/report-cells.ts';
import type { CellKey, Cells } from '../sheet/cells.ts';
import { chosenCells, differenceKey, proposedKeys } from './chosen-cells.ts';
import { useWorkbookWords } from './use-workbook-words.ts';

interface WorkbookDifferencesProps {
  readonly reading: WorkbookReading;
  readonly onTake: (cells: Cells) => void;
  readonly onClose: () => void;
}

/** What the file says beside what the draft says; nothing is taken that the person has not left chosen. */
export function WorkbookDifferences({ reading, onTake, onClose }: WorkbookDifferencesProps) {
  const words = useWorkbookWords();
  const { differences, problems, unchanged } = reading;
  const [chosen, choose] = useState(() => proposedKeys(differences));
  return (
    <>
      <p className="workbook-lead">
        {differences.length === 0 ? words.nothing : words.lead(differences.length, unchanged)}
      </p>
      <WorkbookProblems problems={problems} />
      {differences.length > 0 ? <DifferenceList differences={differences} chosen={chosen} onChoose={choose} /> : null}
      <div className="workbook-acts">
        <Button onClick={onClose}>{words.close}</Button>
        {differences.length > 0 ? (
          <Button kind="filled" disabled={chosen.size === 0} onClick={() => onTake(chosenCells(differences, chosen))}>
            {words.take(chosen.size)}
          </Button>
        ) : null}
      </div>
    </>
  );
}

interface DifferenceListProps {
  readonly differences: readonly WorkbookDifference[];
  readonly chosen: ReadonlySet<CellKey>;
  readonly onChoose: (chosen: ReadonlySet<CellKey>) => void;
}

export function DifferenceList({ differences, chosen, onChoose }: DifferenceListProps) {
  const words = useWorkbookWords();
  const toggle = (key: CellKey) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose(next);
  };
  return (
    <>
      <div className="workbook-acts">
        <Button small onClick={() => onChoose(new Set(differences.map(differenceKey)))}>
          {words.all}
        </Button>
        <Button small onClick={() => onChoose(new Set())}>
          {words.none}
        </Button>
      </div>
      <ul className="workbook-differences" aria-label={words.differences}>
        {differences.map((difference) => {
          const key = differenceKey(difference);
          return (
            <Difference key={key} difference={difference} checked={chosen.has(key)} onToggle={() => toggle(key)} />
          );
        })}
      </ul>
    </>
  );
}

export function WorkbookProblems({ problems }: Pick<WorkbookReading, 'problems'>) {
  const words = useWorkbookWords();
  if (problems.length === 0) return null;
  return (
    <Notice kind="warn" title={words.problems(problems.length)}>
      <ul>
        {problems.map(({ cell, message }) => (
          <li key={`${cell} ${message}`}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface DifferenceProps {
  readonly difference: WorkbookDifference;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

function Difference({ difference, checked, onToggle }: DifferenceProps) {
  const words = useWorkbookWords();
  const { number, name, unit, field, cell, before, after, remarks } = difference;
  return (
    <li>
      <label>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        <span>
          {number} {name}{' '}
          <span className="muted">
            ({words.fields[field]}, {cell})
          </span>
        </span>
      </label>
      <span>
        <span className="muted">{words.now}: </span>
        <Content field={field} text={before} />
      </span>
      <span>
        <span className="muted">{words.file}: </span>
        <b>
          <Content field={field} text={after} />
        </b>
        {field === 'value' && after !== null ? <Unit of={unit} /> : null}
      </span>
      {remarks.map((remark) => (
        <p key={remark} className="workbook-remark">
          {remark}
        </p>
      ))}
    </li>
  );
}

function Content({ field, text }: { readonly field: WorkbookDifference['field']; readonly text: string | null }) {
  const { status } = useText();
  const words = useWorkbookWords();
  if (text === null) return <i>{words.empty}</i>;
  if (field === 'standing') return status.standing[standingOf(text)];
  return field === 'value' && isDecimal(text) ? writeFigure(text) : text;
}
