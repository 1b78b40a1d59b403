import type { WaitingReport } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { tellAsker } from '../../programme-name.ts';
import { useSession } from '../../session.tsx';
import { useText } from '../../text/text.tsx';

/** The report among several: its period, and what asks for it where that is to be told apart. */
export function WaitingName({ report }: { readonly report: WaitingReport }) {
  const text = useText();
  const { programmes } = useSession();
  const asker = tellAsker(report, programmes);
  return (
    <span>
      {text.reporting.desk.report(namePeriod(text, report.periodKey), report.agency.shortName)}
      {asker === null ? null : <small className="muted"> · {asker}</small>}
    </span>
  );
}
