import type { ReactNode } from 'react';
import type { SheetLine } from '#contract/reporting.ts';
import type { FoundSheetProblem } from '#domain/reporting/sheet-line.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { IconAlertCircleFilled, IconEye } from '../../ui/icons.ts';
import { writeFigure } from '../../ui/figure-words.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import type { LineTrouble } from './line-trouble.ts';
import { describeProblem } from './problem-words.ts';
import { takeReading } from './sheet-writing.ts';

interface ChecksPanelProps {
  readonly troubles: ReadonlyMap<number, LineTrouble>;
  readonly sheet: Sheet;
  readonly onGoTo: (line: SheetLine) => void;
  readonly onExplain: (line: SheetLine) => void;
}

/** What is wrong, the figures, why it cannot be, and two ways out: mend or explain. */
export function ChecksPanel({ troubles, sheet, onGoTo, onExplain }: ChecksPanelProps) {
  const { checks } = useText().reporting;
  const all = [...troubles.values()];
  const blocking = all.filter(({ blocks }) => blocks).length;
  return (
    <section aria-labelledby="checks-title">
      <div className="sech">
        <h2 id="checks-title">{checks.title}</h2>
        {all.length > 0 ? <span className="muted">{checks.count(blocking, all.length - blocking)}</span> : null}
      </div>
      {all.length === 0 ? <p className="state">{checks.none}</p> : null}
      <ul className="chk">
        {all.map((trouble) =>
          trouble.unread ? (
            <UnreadCheck key={trouble.line.quantity.id} trouble={trouble} sheet={sheet} onGoTo={onGoTo} />
          ) : (
            trouble.problems.map((problem) => (
              <ProblemCheck
                key={`${problem.quantityId} ${problem.code}`}
                problem={problem}
                line={trouble.line}
                sheet={sheet}
                onGoTo={onGoTo}
                onExplain={onExplain}
              />
            ))
          ),
        )}
      </ul>
    </section>
  );
}

interface CheckProps {
  readonly blocks: boolean;
  readonly title: string;
  readonly says: ReactNode;
  readonly children: ReactNode;
}

function Check({ blocks, title, says, children }: CheckProps) {
  const Icon = blocks ? IconAlertCircleFilled : IconEye;
  return (
    <li className={blocks ? 'bad' : 'warn'}>
      <h3>
        <Icon className="ic" aria-hidden />
        {title}
      </h3>
      <p>{says}</p>
      <div className="go">{children}</div>
    </li>
  );
}

interface UnreadCheckProps {
  readonly trouble: LineTrouble;
  readonly sheet: Sheet;
  readonly onGoTo: (line: SheetLine) => void;
}

function UnreadCheck({ trouble, sheet, onGoTo }: UnreadCheckProps) {
  const { reading, checks } = useText().reporting;
  const { line, unread } = trouble;
  if (!unread) return null;
  const { id, number } = line.quantity;
  const says = `${reading[unread.code](unread.raw)} ${reading.kept}`;
  return (
    <Check blocks title={reading.title(number)} says={says}>
      {unread.readings.map((value) => (
        <Button key={value} small onClick={() => sheet.writeCells(takeReading(id, value))}>
          {reading.take(writeFigure(value))}
        </Button>
      ))}
      <Button small onClick={() => onGoTo(line)}>
        {checks.goTo(number)}
      </Button>
    </Check>
  );
}

interface ProblemCheckProps {
  readonly problem: FoundSheetProblem;
  readonly line: SheetLine;
  readonly sheet: Sheet;
  readonly onGoTo: (line: SheetLine) => void;
  readonly onExplain: (line: SheetLine) => void;
}

/** What a note cannot make right: a part that exceeds its whole stays impossible. */
const ONLY_MEND: readonly FoundSheetProblem['code'][] = [
  'part-over-whole',
  'count-with-decimals',
  'over-denominator',
  'negative-figure',
];

function ProblemCheck({ problem, line, sheet, onGoTo, onExplain }: ProblemCheckProps) {
  const text = useText();
  const { checks } = text.reporting;
  const { title, says } = describeProblem(text, problem, line);
  const { meant } = problem.figures;
  return (
    <Check blocks={problem.blocks} title={title} says={says}>
      {meant === undefined ? (
        <Button small onClick={() => onGoTo(line)}>
          {checks.goTo(line.quantity.number)}
        </Button>
      ) : (
        <Button small onClick={() => sheet.writeCells(takeReading(line.quantity.id, meant))}>
          {checks.mendTo(writeFigure(meant))}
        </Button>
      )}
      {ONLY_MEND.includes(problem.code) ? null : (
        <Button small onClick={() => onExplain(line)}>
          {problem.blocks ? checks.correct : checks.explain}
        </Button>
      )}
    </Check>
  );
}
