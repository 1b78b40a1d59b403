import type { ReportSummary } from '#contract/reporting.ts';
import { useStandpointWords } from '../../agencies/standpoint/use-standpoint.ts';
import { namePeriod } from '../../period-name.ts';
import { StatusTag } from '../../status/status-tag.tsx';
import { useText } from '../../text/text.tsx';
import { formatDay, formatShortMoment } from '../../ui/days.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { timelinessWords } from '../day-words.ts';
import { StateTag } from '../matrix/matrix-cell.tsx';
import { ExemptButton } from './exempt-dialog.tsx';
import { useUnitWords } from './use-unit-words.ts';

interface UnitTableProps {
  readonly caption: string;
  readonly reports: readonly ReportSummary[];
  readonly mayExempt: boolean;
}

/** Reports of one agency, one a row. */
export function UnitTable({ caption, reports, mayExempt }: UnitTableProps) {
  const { columns } = useUnitWords();
  const titles = [columns.period, columns.report, columns.due, columns.state, columns.time];
  const head = (
    <tr>
      {titles.map((title) => (
        <th key={title} scope="col">
          {title}
        </th>
      ))}
      <th scope="col" className="num">
        {columns.returns}
      </th>
      {mayExempt ? (
        <th scope="col">
          <span className="vh">{columns.acts}</span>
        </th>
      ) : null}
    </tr>
  );
  return (
    <DataTable caption={caption} head={head} className="unit">
      <tbody>
        {reports.map((report) => (
          <UnitRow
            key={`${report.programmeId} ${report.formId} ${report.periodKey} ${report.was?.id}`}
            report={report}
            mayExempt={mayExempt}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

function UnitRow({ report, mayExempt }: { readonly report: ReportSummary; readonly mayExempt: boolean }) {
  const text = useText();
  const standpoint = useStandpointWords();
  const { timeliness, exemption, handedInAt } = report;
  const canExempt = exemption !== null || (handedInAt === null && timeliness.class !== 'not-owed');
  return (
    <tr>
      <th scope="row" className="nw">
        {namePeriod(text, report.periodKey)}
      </th>
      <td>
        {report.formName}
        {report.was ? <small className="block muted">{standpoint.was(report.was.name)}</small> : null}
        {report.receivedFrom.length > 0 ? (
          <small className="block muted">{standpoint.receivedFrom(report.receivedFrom.join(', '))}</small>
        ) : null}
        <ExemptReason report={report} />
      </td>
      <td className="nw">{formatDay(report.submissionDueOn)}</td>
      <td>{timeliness.class === 'not-open' && report.status === null ? null : <StateTag report={report} />}</td>
      <td>
        <StatusTag kind="timeliness" value={timeliness.class} />
        <small className="block muted">
          {handedInAt === null ? timelinessWords(text, timeliness) : formatShortMoment(handedInAt)}
          {timeliness.class === 'done-late' ? ` · ${timelinessWords(text, timeliness)}` : null}
        </small>
      </td>
      <td className="num">{report.returns === 0 ? '' : report.returns}</td>
      {mayExempt ? <td className="num">{canExempt ? <ExemptButton report={report} /> : null}</td> : null}
    </tr>
  );
}

function ExemptReason({ report: { exemption } }: { readonly report: ReportSummary }) {
  const { exempt } = useUnitWords();
  if (exemption === null) return null;
  return (
    <small className="block second">
      {exempt.reason(exemption.by.fullName, formatShortMoment(exemption.at))} “{exemption.reason}”
    </small>
  );
}
