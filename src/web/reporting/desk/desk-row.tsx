import { useQuery } from '@tanstack/react-query';
import type { ReportStep, ReportSummary } from '#contract/reporting.ts';
import { useStandpointWords } from '../../agencies/standpoint/use-standpoint.ts';
import { namePeriod } from '../../period-name.ts';
import { tellAsker } from '../../programme-name.ts';
import { useSession } from '../../session.tsx';
import { StatusTag } from '../../status/status-tag.tsx';
import { useText } from '../../text/text.tsx';
import { formatShortMoment } from '../../ui/days.ts';
import { IconCornerUpLeft } from '../../ui/icons.ts';
import { reportQuery } from '../report/report-query.ts';
import { ReportLink } from '../report-link.tsx';
import { DueDay } from './due-day.tsx';

export type DeskRowKind = 'mend' | 'write' | 'accept';

interface DeskRowProps {
  readonly kind: DeskRowKind;
  readonly report: ReportSummary;
}

/** One thing to do: by when, what and why, and its one button. */
export function DeskRow({ kind, report }: DeskRowProps) {
  const text = useText();
  const { desk } = text.reporting;
  const title = desk.report(namePeriod(text, report.periodKey), report.agency.shortName);
  const isBegun = report.status !== null;
  const act = kind === 'write' ? (isBegun ? desk.acts.proceed : desk.acts.begin) : desk.acts[kind];
  return (
    <li>
      <DueDay report={report} />
      <div className="t">
        <ReportLink report={report} className="lnk">
          {title}
        </ReportLink>
        <RowFacts kind={kind} report={report} />
      </div>
      {kind === 'write' ? (
        <div className="s">
          <StatusTag kind="report" value={report.status ?? 'none'} boxed />
        </div>
      ) : null}
      <div className="a">
        <ReportLink report={report} className="btn s">
          {act}
        </ReportLink>
      </div>
    </li>
  );
}

function RowFacts({ kind, report }: DeskRowProps) {
  const { desk } = useText().reporting;
  const { programmes } = useSession();
  const standpoint = useStandpointWords();
  const step = useLastReturn(report, kind === 'mend');
  const facts = [
    tellAsker(report, programmes),
    desk.progress(report.filled, report.required),
    report.versionNumber === null ? null : desk.version(report.versionNumber),
    report.receivedFrom.length > 0 ? standpoint.receivedFrom(report.receivedFrom.join(', ')) : null,
    kind === 'accept' && report.handedInAt ? desk.handedIn(formatShortMoment(report.handedInAt)) : null,
  ];
  return (
    <>
      <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {kind === 'mend' && report.returnReason !== null ? (
        <p className="why">
          <IconCornerUpLeft className="ic" aria-hidden />
          <span>
            {step ? desk.returnedBy(`${step.by.fullName}, ${step.agency.shortName}`, formatShortMoment(step.at)) : ''} “
            {report.returnReason}”
          </span>
        </p>
      ) : null}
    </>
  );
}

/** Who returned it, and when: read from the report itself, which will be opened next anyway. */
function useLastReturn(report: ReportSummary, isAsked: boolean): ReportStep | null {
  const { data } = useQuery({ ...reportQuery(report.id ?? 0), enabled: isAsked && report.id !== null });
  return data?.history.findLast((step) => step.action === 'return') ?? null;
}
