import type { ReactNode } from 'react';
import type { PeriodView, ReportSummary } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { useSession } from '../../session.tsx';
import { looks } from '../../status/status-looks.ts';
import { StatusTag } from '../../status/status-tag.tsx';
import { useText } from '../../text/text.tsx';
import { formatShortMoment } from '../../ui/days.ts';
import {
  IconAlertCircleFilled,
  IconCheck,
  IconCircleDashed,
  IconClockCheck,
  IconMinus,
  IconX,
} from '../../ui/icons.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { ReportLink } from '../report-link.tsx';
import { isAsked, stateOf } from './matrix-model.ts';

interface MatrixCellProps {
  readonly report: ReportSummary | undefined;
  readonly period: PeriodView;
}

/** A period that is past or to come, as a mark with its meaning for those who hear it. */
export function MatrixCell({ report, period }: MatrixCellProps) {
  const text = useText();
  const name = namePeriod(text, period.key);
  const { cell } = text.reporting.matrix;
  if (!report) {
    return (
      <td className="c">
        <span className="vh">{cell.nothing(name)}</span>
      </td>
    );
  }
  const days = report.timeliness.workingDays ?? 0;
  switch (report.timeliness.class) {
    case 'done-in-time':
      return <Mark report={report} icon={<IconCheck className="ic" aria-hidden />} says={cell.inTime(name)} />;
    case 'done-late':
      return (
        <Mark
          report={report}
          hue="late"
          icon={<IconClockCheck className="ic" aria-hidden />}
          shown={`+${days}`}
          says={cell.late(name)}
        />
      );
    case 'overdue':
      return (
        <Mark
          report={report}
          hue="miss"
          icon={<IconAlertCircleFilled className="ic" aria-hidden />}
          shown={String(days)}
          says={cell.overdue(name)}
        />
      );
    case 'not-reported':
      return <Mark report={report} hue="miss" icon={<IconX className="ic" aria-hidden />} says={cell.missing(name)} />;
    default:
      return <QuietMark report={report} name={name} />;
  }
}

/** Nothing to worry about: still to come, not owed, or excused. */
function QuietMark({ report, name }: { readonly report: ReportSummary; readonly name: string }) {
  const { cell } = useText().reporting.matrix;
  if (report.exemption) {
    const says = cell.exempt(name, report.exemption.reason);
    return <Mark report={report} hue="fut" icon={<IconMinus className="ic" aria-hidden />} says={says} />;
  }
  const says = report.timeliness.class === 'not-owed' ? cell.notOwed(name) : cell.future(name);
  return <Mark report={report} hue="fut" icon={<IconCircleDashed className="ic" aria-hidden />} says={says} />;
}

interface MarkProps {
  readonly report: ReportSummary;
  readonly hue?: 'late' | 'miss' | 'fut';
  readonly icon: ReactNode;
  readonly shown?: string;
  readonly says: string;
}

function Mark({ report, hue, icon, shown, says }: MarkProps) {
  const content = (
    <>
      {icon}
      {shown}
      <span className="vh">{says}</span>
    </>
  );
  return (
    <td className={hue ? `c ${hue}` : 'c'}>
      {report.id === null ? <span className="mk">{content}</span> : <ReportLink report={report}>{content}</ReportLink>}
    </td>
  );
}

/** The period in view, in words: state, day, or how far it is. */
export function OpenCell({ report, period }: MatrixCellProps) {
  const text = useText();
  if (!report) {
    return (
      <td className="now">
        <span className="muted sm">{text.reporting.matrix.cell.nothing(namePeriod(text, period.key))}</span>
      </td>
    );
  }
  return (
    <td className="now">
      <div className="w">
        <StateTag report={report} />
        <span className="d">{stateFact(report)}</span>
        <LateMark report={report} />
      </div>
    </td>
  );
}

export function StateTag({ report, plain }: { readonly report: ReportSummary; readonly plain?: boolean }) {
  const { matrix } = useText().reporting;
  // What lies on another agency's desk is not known; only that it has not been handed in.
  const isUnknown = report.status === null && report.id === null;
  const { id: ownId } = useSession().agency;
  if (report.exemption)
    return (
      <span title={report.exemption.reason}>
        <StatusTag kind="timeliness" value="exempt" />
      </span>
    );
  if (!isAsked(report)) {
    const words = <StatusTag kind="timeliness" value="not-owed" />;
    return report.agency.id === ownId && report.was === null && !plain ? (
      <ReportLink report={report}>{words}</ReportLink>
    ) : (
      words
    );
  }
  const tag = isUnknown ? (
    <StatusMark look={looks.report.none}>{matrix.notHandedIn}</StatusMark>
  ) : (
    <StatusTag kind="report" value={stateOf(report)} />
  );
  return report.id === null || plain ? tag : <ReportLink report={report}>{tag}</ReportLink>;
}

/** The day it was handed in, or how much of it is filled. */
export function stateFact(report: ReportSummary): string {
  if (report.handedInAt !== null) return formatShortMoment(report.handedInAt).slice(0, 5);
  if (report.status === 'draft' && report.required > 0)
    return `${Math.floor((report.filled * 100) / report.required)}%`;
  return '';
}

export function LateMark({ report }: { readonly report: ReportSummary }) {
  const { days } = useText().reporting;
  const { class: timeClass, workingDays } = report.timeliness;
  if (workingDays === null || (timeClass !== 'overdue' && timeClass !== 'done-late')) return null;
  const isOverdue = timeClass === 'overdue';
  const Icon = isOverdue ? IconAlertCircleFilled : IconClockCheck;
  return (
    <span className={isOverdue ? 'lt miss' : 'lt late'}>
      <Icon className="ic" aria-hidden />
      {isOverdue ? days.late(workingDays) : `+${workingDays}`}
    </span>
  );
}
