import { stillMoving } from './desk-pile.ts';
import type { DeskView } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { tellAsker } from '../../programme-name.ts';
import { useSession } from '../../session.tsx';
import { StatusTag } from '../../status/status-tag.tsx';
import { useText } from '../../text/text.tsx';
import { formatShortMoment } from '../../ui/days.ts';
import { ReportLink } from '../report-link.tsx';

/** What has gone out, and where it lies. */
export function SentList({ desk }: { readonly desk: DeskView }) {
  const text = useText();
  const { desk: words } = text.reporting;
  const { programmes } = useSession();
  const sent = stillMoving(desk);
  return (
    <section aria-labelledby="da-gui">
      <div className="sech">
        <h2 id="da-gui">{words.sent}</h2>
      </div>
      {sent.length === 0 ? <p className="state">{words.sentEmpty}</p> : null}
      <ul>
        {sent.map((report) => (
          <li key={report.id ?? report.periodKey}>
            <ReportLink report={report}>
              {words.report(namePeriod(text, report.periodKey), report.agency.shortName)}
            </ReportLink>
            <SentAsker asker={tellAsker(report, programmes)} />
            <div className="kv">
              <span className="muted">
                {report.handedInAt === null
                  ? text.status.timeliness[report.timeliness.class]
                  : words.handedIn(formatShortMoment(report.handedInAt))}
              </span>
              <StatusTag kind="report" value={report.status ?? 'none'} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SentAsker({ asker }: { readonly asker: string | null }) {
  return asker === null ? null : <p className="sm muted">{asker}</p>;
}
