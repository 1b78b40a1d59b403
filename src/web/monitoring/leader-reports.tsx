import { Link } from '@tanstack/react-router';
import type { LeaderView } from '#contract/monitoring.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { Section } from '../ui/section.tsx';

/** Who has not reported: on how many of how many the figures rest. */
export function LeaderReports({ reports }: { readonly reports: LeaderView['reports'] }) {
  const { monitoring } = useText();
  const { expected, received, late, missing } = reports;
  const line = [
    monitoring.leaderReportsLine(received, expected),
    late > 0 ? monitoring.leaderLate(late) : '',
    missing.length > 0 ? monitoring.leaderMissing(missing.length) : '',
  ];
  return (
    <Section title={monitoring.leaderReports} action={<Link to="/bao-cao">{monitoring.seeReports}</Link>}>
      <p className="line">
        <b>{line[0]}</b>
        {line
          .slice(1)
          .filter(Boolean)
          .map((words) => ` · ${words}`)}
      </p>
      <ul className="say">
        {missing.map(({ agencyName, timeliness }) => (
          <li key={agencyName} className="missing-report">
            {agencyName}
            <StatusTag kind="timeliness" value={timeliness.class}>
              {timeliness.class === 'overdue' && timeliness.workingDays
                ? `, ${monitoring.daysLate(timeliness.workingDays)}`
                : null}
            </StatusTag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
