import { Fragment } from 'react';
import type { ReportView, SheetLine } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { IconAlertCircleFilled, IconCloudOff, IconEye } from '../../ui/icons.ts';
import { writeFigure } from '../../ui/figure-words.ts';
import { cellKey, readCell } from '../sheet/cells.ts';
import type { Sheet } from '../sheet/use-sheet.ts';
import { groupLines } from './group-lines.ts';
import type { LineTrouble } from './line-trouble.ts';
import { planText } from './plan-text.ts';
import { describeProblem } from './problem-words.ts';
import { isReckoned } from './derived-cells.ts';
import { standingOf, standings } from './report-cells.ts';
import { showEntry, takeReading } from './sheet-writing.ts';
import { placeholderOf } from './value-cell.tsx';

interface SheetFieldsProps {
  readonly report: ReportView;
  readonly sheet: Sheet;
  readonly troubles: ReadonlyMap<number, LineTrouble>;
  readonly unsent: ReadonlySet<number>;
  readonly onOpenLine: (line: SheetLine) => void;
}

/** The sheet on a phone: the same lines as large labelled fields, one below the other. */
export function SheetFields({ report, sheet, troubles, unsent, onOpenLine }: SheetFieldsProps) {
  return (
    <div className="flds">
      {groupLines(report.lines).map((group) => (
        <Fragment key={group.name ?? ''}>
          {group.name === null ? null : <h2 className="grph">{group.name}</h2>}
          {group.rows.map(({ line, row }) => (
            <LineField
              key={line.quantity.id}
              line={line}
              row={row}
              sheet={sheet}
              trouble={troubles.get(line.quantity.id) ?? null}
              isUnsent={unsent.has(line.quantity.id)}
              onOpenLine={() => onOpenLine(line)}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

interface LineFieldProps {
  readonly line: SheetLine;
  readonly row: number;
  readonly sheet: Sheet;
  readonly trouble: LineTrouble | null;
  readonly isUnsent: boolean;
  readonly onOpenLine: () => void;
}

function LineField(props: LineFieldProps) {
  const { line, row, sheet, trouble, isUnsent } = props;
  const { reporting } = useText();
  const { id, name, unit } = line.quantity;
  const place = { row, column: 1 };
  const editing = sheet.isActive(place) ? sheet.state.editing : null;
  const className = ['fld', trouble?.blocks ? 'err' : '', line.quantity.wholeId === null ? '' : 'sub'].join(' ').trim();
  return (
    <div className={className}>
      <label htmlFor={`fld-${id}`}>{name}</label>
      <PreviousLine line={line} />
      <div className="in">
        <input
          id={`fld-${id}`}
          ref={(element) => sheet.register(place, element)}
          inputMode="decimal"
          readOnly={isReckoned(line)}
          autoComplete="off"
          value={editing ?? showEntry(sheet.state.cells, id)}
          placeholder={placeholderOf(line, readCell(sheet.state.cells, id, 'note'), reporting.sheet)}
          aria-invalid={trouble?.blocks || undefined}
          aria-describedby={trouble ? `fld-msg-${id}` : undefined}
          onFocus={() => sheet.select(place)}
          onChange={(event) => sheet.beginEdit(event.target.value)}
          onBlur={() => editing === null || sheet.commitText()}
        />
        <span>{unit}</span>
      </div>
      {trouble ? <FieldMessage trouble={trouble} sheet={sheet} /> : null}
      {isUnsent ? (
        <span className="st idle">
          <IconCloudOff className="ic" aria-hidden />
          {reporting.saving['kept-here']}
        </span>
      ) : null}
      <FieldFoot {...props} />
    </div>
  );
}

function PreviousLine({ line }: { readonly line: SheetLine }) {
  const text = useText();
  const { phoneRow, columns } = text.reporting.sheet;
  const { previous, samePeriodLastYear, quantity } = line;
  const before = [
    previous?.value
      ? `${phoneRow.previous(namePeriod(text, previous.periodKey))} ${writeFigure(previous.value)}`
      : null,
    samePeriodLastYear === null ? null : `${columns.lastYear}: ${writeFigure(samePeriodLastYear)}`,
  ];
  return (
    <div className="pv">
      <span>{before.filter((words) => words !== null).join(' · ')}</span>
      <span>{quantity.value === null ? null : `${phoneRow.plan} ${planText(quantity)}`}</span>
    </div>
  );
}

function FieldFoot({ line, sheet, onOpenLine }: LineFieldProps) {
  const { reporting, status } = useText();
  const { id, name } = line.quantity;
  return (
    <div className="quick">
      {isReckoned(line) ? <span className="muted sm">{reporting.sheet.reckoned}</span> : null}
      <select
        hidden={isReckoned(line)}
        className="inp"
        aria-label={reporting.sheet.standingLabel(name)}
        value={standingOf(readCell(sheet.state.cells, id, 'standing'))}
        onChange={(event) => sheet.writeCells({ [cellKey(id, 'standing')]: event.target.value })}
      >
        {standings.map((standing) => (
          <option key={standing} value={standing}>
            {status.standing[standing]}
          </option>
        ))}
      </select>
      <Button aria-label={reporting.sheet.detailLabel(name)} onClick={onOpenLine}>
        {reporting.sheet.columns.detail}
      </Button>
    </div>
  );
}

function FieldMessage({ trouble, sheet }: { readonly trouble: LineTrouble; readonly sheet: Sheet }) {
  const text = useText();
  const { reading, checks } = text.reporting;
  const { line, unread, problems, blocks } = trouble;
  const Icon = blocks ? IconAlertCircleFilled : IconEye;
  const sentence = unread
    ? reading[unread.code](unread.raw)
    : problems.map((problem) => describeProblem(text, problem, line).says).join(' ');
  const meant = problems.flatMap(({ figures }) => (figures['meant'] === undefined ? [] : [figures['meant']]));
  return (
    <>
      <p className={blocks ? 'msg' : 'msg warn'} id={`fld-msg-${line.quantity.id}`}>
        <Icon className="ic" aria-hidden />
        <span>{sentence}</span>
      </p>
      <div className="quick">
        {(unread?.readings ?? meant).map((value) => (
          <Button key={value} onClick={() => sheet.writeCells(takeReading(line.quantity.id, value))}>
            {unread ? reading.take(writeFigure(value)) : checks.mendTo(writeFigure(value))}
          </Button>
        ))}
      </div>
    </>
  );
}
