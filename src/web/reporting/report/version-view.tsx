import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FrozenVersion } from '#contract/report-version.ts';
import type { ReportView } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Failed, LoadingLines } from '../../ui/states.tsx';
import { shortMoment } from '../day-words.ts';
import { writeFigure } from '../../ui/figure-words.ts';
import { TargetHeads } from '../target-columns.tsx';
import { versionQuery } from './report-query.ts';
import { ReadNarratives } from './read-narratives.tsx';
import { VersionChanges } from './version-changes.tsx';

interface VersionViewProps {
  readonly report: ReportView;
  readonly number: number;
  /** The line to look at, where a figure's origin led here. */
  readonly markedQuantityId: number | null;
}

/** A frozen version, word for word as it was submitted. */
export function VersionView({ report, number, markedQuantityId }: VersionViewProps) {
  const { reporting } = useText();
  const { data, error, refetch, isPending } = useQuery(versionQuery(report.id, number));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingLines />;
  const inForce = report.versions.find((version) => version.number === number)?.inForce ?? false;
  return (
    <>
      <div className="bar">
        <b>{reporting.read.versionLabel(number)}</b>
        {inForce ? <span className="st ok">{reporting.read.inForce}</span> : null}
        <VersionSigners version={data} />
        <span className="acts">
          <Link className="btn" to="/bao-cao/$reportId" params={{ reportId: String(report.id) }}>
            {reporting.read.backToReport}
          </Link>
        </span>
      </div>
      <p className="muted xs hash">
        {reporting.read.hash} {data.sha256}
      </p>
      <VersionChanges version={data} />
      <VersionLines version={data} markedQuantityId={markedQuantityId} />
      <ReadNarratives narratives={data.narratives} />
    </>
  );
}

function VersionSigners({ version }: { readonly version: FrozenVersion }) {
  const { read } = useText().reporting;
  return (
    <span className="second">
      {read.submittedBy(version.submittedBy.fullName, shortMoment(version.submittedAt))}
      {version.approvedBy && version.approvedAt
        ? ` · ${read.approvedBy(version.approvedBy.fullName, shortMoment(version.approvedAt))}`
        : ` · ${read.notApproved}`}
    </span>
  );
}

type VersionLinesProps = { readonly version: FrozenVersion; readonly markedQuantityId: number | null };

function VersionLines({ version, markedQuantityId }: VersionLinesProps) {
  const text = useText();
  const { caption } = text.reporting.sheet;
  const period = namePeriod(text, version.periodKey);
  return (
    <table className="rd">
      <caption className="vh">{caption(version.agency.name, period)}</caption>
      <thead>
        <tr>
          <TargetHeads />
          <th scope="col" className="num">
            {period}
          </th>
        </tr>
      </thead>
      <tbody>
        {version.lines.map((line) => (
          <tr key={line.quantityId} className={line.quantityId === markedQuantityId ? 'hl' : undefined}>
            <td className="num muted tt">{line.number}</td>
            <th scope="row">
              {line.label}
              {line.note ? <small>“{line.note}”</small> : null}
              {line.obstacle ? <small>“{line.obstacle}”</small> : null}
            </th>
            <td className="num now">
              {line.changedFrom === null ? null : (
                <small>{text.reporting.read.wasNow(writeFigure(line.changedFrom), '')}</small>
              )}
              <Figure value={line.value === null ? null : writeFigure(line.value)} unit={line.unit} />
              {line.value === null ? null : <small className="std">{text.status.standing[line.standing]}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
