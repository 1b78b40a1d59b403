import type { ReportView, SheetLine } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Figure } from '../../ui/figure.tsx';
import { writeFigure } from '../../ui/figure-words.ts';
import { GroupedRows } from '../../ui/grouped-rows.tsx';
import { PlanCell, PlanHead, rowClass, TargetHeads } from '../target-columns.tsx';
import { Attachments } from './attachments.tsx';
import { isOfForm } from './is-of-form.ts';
import { groupLines } from './group-lines.ts';
import { shareOfPlan } from './share-of-plan.ts';

interface ReadLinesProps {
  readonly report: ReportView;
  readonly changed: ReadonlyMap<number, string>;
  readonly onOpenOrigin: (line: SheetLine) => void;
}

/** The lines of a report that nobody is writing on. */
export function ReadLines({ report, changed, onOpenOrigin }: ReadLinesProps) {
  const text = useText();
  const { caption } = text.reporting.sheet;
  const period = namePeriod(text, report.period.key);
  return (
    <table className="rd">
      <caption className="vh">{caption(report.agency.name, period)}</caption>
      <ReadHead report={report} period={period} />
      <tbody>
        <GroupedRows groups={groupLines(report.lines)} columns={isOfForm(report) ? 4 : 6}>
          {({ line }) => (
            <ReadLine
              key={line.quantity.id}
              reportId={report.id}
              line={line}
              was={changed.get(line.quantity.id) ?? null}
              onOpenOrigin={() => onOpenOrigin(line)}
            />
          )}
        </GroupedRows>
      </tbody>
    </table>
  );
}

function ReadHead({ report, period }: { readonly report: ReportView; readonly period: string }) {
  const { columns } = useText().reporting.sheet;
  const ofForm = isOfForm(report);
  return (
    <thead>
      <tr>
        <TargetHeads />
        {ofForm ? null : <PlanHead year={report.period.year} />}
        <th scope="col" className="num not-phone">
          {columns.previousNone}
        </th>
        <th scope="col" className="num">
          {period}
        </th>
        {ofForm ? null : (
          <th scope="col" className="num not-phone">
            {columns.ofPlan}
          </th>
        )}
      </tr>
    </thead>
  );
}

interface ReadLineProps {
  readonly reportId: number;
  readonly line: SheetLine;
  readonly was: string | null;
  readonly onOpenOrigin: () => void;
}

function ReadLine({ reportId, line, was, onOpenOrigin }: ReadLineProps) {
  const { reporting, status } = useText();
  const { quantity, value, previous } = line;
  const share = shareOfPlan(quantity, value);
  return (
    <tr className={rowClass(quantity)}>
      <td className="num muted tt">{quantity.number}</td>
      <th scope="row">
        {quantity.name}
        <LineWords reportId={reportId} line={line} />
      </th>
      {quantity.indicator ? null : <PlanCell target={quantity} />}
      <td className="num not-phone">
        {previous?.value ? (
          <Figure
            value={writeFigure(previous.value)}
            name={quantity.name}
            {...(quantity.indicator ? {} : { onOpen: onOpenOrigin })}
          />
        ) : null}
      </td>
      <td className={was === null ? 'num now' : 'num now chg'}>
        {was === null ? null : <small>{reporting.read.wasNow(writeFigure(was), '')}</small>}
        <Figure value={value === null ? null : writeFigure(value)} unit={quantity.unit} />
        {value === null ? null : <small className="std">{status.standing[line.standing]}</small>}
      </td>
      {quantity.indicator ? null : <td className="num second not-phone">{share === null ? '' : `${share}%`}</td>}
    </tr>
  );
}

function LineWords({ reportId, line }: { readonly reportId: number; readonly line: SheetLine }) {
  const { detail } = useText().reporting;
  return (
    <>
      {line.note ? <small>“{line.note}”</small> : null}
      {line.obstacle ? (
        <small>
          {detail.obstacle}: “{line.obstacle}”
        </small>
      ) : null}
      {line.attachments.length > 0 ? <Attachments reportId={reportId} line={line} readOnly /> : null}
    </>
  );
}
