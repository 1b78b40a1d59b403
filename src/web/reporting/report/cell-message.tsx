import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { writeFigure } from '../../ui/figure-words.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import type { LineTrouble } from './line-trouble.ts';
import { describeProblem } from './problem-words.ts';
import { takeReading } from './sheet-writing.ts';

interface CellMessageProps {
  readonly id: string;
  readonly trouble: LineTrouble;
  readonly sheet: Sheet;
  /** At the active cell the sentence is seen; at others it waits in the side list. */
  readonly isOpen: boolean;
}

/** The sentence at the cell, with what may have been meant as buttons. */
export function CellMessage({ id, trouble, sheet, isOpen }: CellMessageProps) {
  const text = useText();
  const { reading } = text.reporting;
  const { line, unread, problems } = trouble;
  const sentence = unread
    ? reading[unread.code](unread.raw)
    : problems.map((problem) => describeProblem(text, problem, line).says).join(' ');
  return (
    <div className={isOpen ? 'cellmsg' : 'vh'}>
      <span id={id}>{sentence}</span>
      {isOpen && unread ? (
        <span className="acts">
          {unread.readings.map((value) => (
            <Button
              key={value}
              small
              tabIndex={-1}
              onClick={() => sheet.writeCells(takeReading(line.quantity.id, value))}
            >
              {reading.take(writeFigure(value))}
            </Button>
          ))}
        </span>
      ) : null}
    </div>
  );
}
