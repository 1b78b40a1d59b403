import { useQuery } from '@tanstack/react-query';
import type { FrozenVersion } from '#contract/report-version.ts';
import type { ReportView, SheetLine } from '#contract/reporting.ts';
import { useOpenLineage } from '../../monitoring/open-lineage.tsx';
import { StatusTag } from '../../status/status-tag.tsx';
import { useText } from '../../text/text.tsx';
import { ReportActions } from './report-actions.tsx';
import { timelinessWords } from '../day-words.ts';
import { KeptAside } from './kept-aside.tsx';
import { originOf } from './origin.ts';
import { ReadLines } from './read-lines.tsx';
import { ReadNarratives } from './read-narratives.tsx';
import { ReportHistory, ReportVersions } from './report-history.tsx';
import { versionQuery } from './report-query.ts';
import { ReportNotices } from './report-notices.tsx';
import { ReportSignatures } from './report-signatures.tsx';
import { VersionChanges } from './version-changes.tsx';

/** A report as it was submitted: for its head, for the planning department, for everybody who may see it. */
export function ReadReport({ report }: { readonly report: ReportView }) {
  const text = useText();
  const openLineage = useOpenLineage();
  const showOrigin = ({ quantity, previous }: SheetLine) =>
    openLineage(originOf(report, quantity.id, previous?.periodKey));
  const latest = report.versions.at(-1);
  const version = useQuery({ ...versionQuery(report.id, latest?.number ?? 0), enabled: latest !== undefined });
  const late = timelinessWords(text, report.timeliness);
  return (
    <>
      <div className="bar">
        <StatusTag kind="report" value={report.status} boxed />
        <StatusTag kind="timeliness" value={report.timeliness.class} />
        {late ? <span className="second">{late}</span> : null}
        <span className="acts">
          <ReportActions report={report} />
        </span>
      </div>
      <ReportNotices report={report} />
      {report.lock ? <p className="muted">{text.signing.locks[report.lock]}</p> : null}
      <KeptAside report={report} />
      <div className="lay">
        <div>
          {version.data ? <VersionChanges version={version.data} /> : null}
          <ReadLines report={report} changed={changesOf(version.data)} onOpenOrigin={showOrigin} />
          <ReadNarratives narratives={report.narratives} />
        </div>
        <aside>
          <ReportSignatures report={report} />
          <ReportHistory report={report} />
          <ReportVersions report={report} />
        </aside>
      </div>
    </>
  );
}

/** Figures that the latest version changed, by quantity. */
function changesOf(version: FrozenVersion | undefined): ReadonlyMap<number, string> {
  const changed = (version?.lines ?? []).flatMap(({ quantityId, changedFrom }): [number, string][] =>
    changedFrom === null ? [] : [[quantityId, changedFrom]],
  );
  return new Map(changed);
}
