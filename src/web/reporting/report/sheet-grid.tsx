import type { ReportView, SheetLine } from '#contract/reporting.ts';
import { previousPeriodKey } from '#domain/reporting/period.ts';
import { namePeriod } from '../../period-name.ts';
import { type Text, useText } from '../../text/text.tsx';
import { GroupedRows } from '../../ui/grouped-rows.tsx';
import { TargetHeads, PlanHead } from '../target-columns.tsx';
import type { Sheet } from '../sheet/use-sheet.ts';
import { isOfForm } from './is-of-form.ts';
import { groupLines } from './group-lines.ts';
import { KeysHelp } from './keys-help.tsx';
import { SheetRow } from './sheet-row.tsx';
import type { LineTrouble } from './line-trouble.ts';

interface SheetGridProps {
  readonly report: ReportView;
  readonly sheet: Sheet;
  readonly troubles: ReadonlyMap<number, LineTrouble>;
  readonly unsent: ReadonlySet<number>;
  readonly onOpenLine: (line: SheetLine) => void;
  readonly onOpenOrigin: (line: SheetLine) => void;
}

export function SheetGrid({ report, sheet, troubles, unsent, onOpenLine, onOpenOrigin }: SheetGridProps) {
  const text = useText();
  const words = text.reporting.sheet;
  const period = namePeriod(text, report.period.key);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is typed into is a grid */}
      <table role="grid" className="gr" onKeyDown={sheet.onKeyDown} onPaste={sheet.onPaste} onCopy={sheet.onCopy}>
        <caption className="vh">{words.caption(report.agency.name, period)}</caption>
        <SheetHead report={report} period={period} />
        <tbody>
          <GroupedRows groups={groupLines(report.lines)} columns={isOfForm(report) ? 7 : 9}>
            {({ line, row }) => (
              <SheetRow
                key={line.quantity.id}
                line={line}
                row={row}
                sheet={sheet}
                period={period}
                trouble={troubles.get(line.quantity.id) ?? null}
                isUnsent={unsent.has(line.quantity.id)}
                onOpenLine={() => onOpenLine(line)}
                onOpenOrigin={() => onOpenOrigin(line)}
              />
            )}
          </GroupedRows>
        </tbody>
      </table>
      <KeysHelp />
    </>
  );
}

function SheetHead({ report, period }: { readonly report: ReportView; readonly period: string }) {
  const text = useText();
  const { columns } = text.reporting.sheet;
  const hasLastYear = report.lines.some(({ samePeriodLastYear }) => samePeriodLastYear !== null);
  const ofForm = isOfForm(report);
  return (
    <>
      <colgroup>
        <col className="c-tt" />
        <col />
        <col className="c-unit" />
        {ofForm ? null : <col className="c-plan" />}
        <col className="c-prev" />
        <col className="c-entry" />
        {ofForm ? null : <col className="c-share" />}
        <col className="c-standing" />
        <col className="c-detail" />
      </colgroup>
      <thead>
        <tr>
          <TargetHeads />
          <th scope="col">{columns.unit}</th>
          {ofForm ? null : <PlanHead year={report.period.year} />}
          <th scope="col" className="num">
            {previousHead(text, report)}
            {hasLastYear ? <small>{columns.lastYear}</small> : null}
          </th>
          <th scope="col" className="num entry">
            {ofForm ? columns.entryIndicators(period) : columns.entry(period)}
          </th>
          {ofForm ? null : (
            <th scope="col" className="num">
              {columns.ofPlan}
            </th>
          )}
          <th scope="col">{columns.standing}</th>
          <th scope="col">{columns.detail}</th>
        </tr>
      </thead>
    </>
  );
}

/** Figures of a programme add up over its year; an indicator's last figure may be of the year before. */
function previousHead(text: Text, report: ReportView): string {
  const { columns } = text.reporting.sheet;
  const previousKey = previousPeriodKey(report.period.key);
  if (isOfForm(report)) return previousKey ? namePeriod(text, previousKey) : columns.previousNone;
  return previousKey && report.period.number > 1
    ? columns.previous(namePeriod(text, previousKey))
    : columns.previousNone;
}
