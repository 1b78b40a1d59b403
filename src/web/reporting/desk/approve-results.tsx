import type { WaitingReport } from '#contract/reporting.ts';
import type { ApprovedMany } from '#contract/signatures.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { IconAlertCircleFilled, IconCheck, IconSignature } from '../../ui/icons.ts';
import { WaitingName } from './waiting-name.tsx';

interface ApproveResultsProps {
  readonly reports: readonly WaitingReport[];
  readonly answer: ApprovedMany;
  readonly onClose: () => void;
}

/** What came of each report: handed in, approved and waiting, or why not, and what to do. */
export function ApproveResults({ reports, answer, onClose }: ApproveResultsProps) {
  const { many } = useText().reporting.actions;
  const done = answer.results.filter(({ problem }) => problem === null);
  return (
    <div className="stack">
      <p role="status">
        <b>{many.results(done.length, answer.results.length)}</b>
      </p>
      <ul className="results">
        {answer.results.map((result) => {
          const report = reports.find(({ id }) => id === result.id);
          return report ? <Result key={result.id} report={report} result={result} /> : null;
        })}
      </ul>
      <div className="acts end">
        <Button kind="filled" onClick={onClose} data-autofocus>
          {many.close}
        </Button>
      </div>
    </div>
  );
}

interface ResultProps {
  readonly report: WaitingReport;
  readonly result: ApprovedMany['results'][number];
}

function Result({ report, result }: ResultProps) {
  const { many } = useText().reporting.actions;
  const { done, problem } = result;
  const waits = !done.includes('send') && report.asksSignature;
  const Icon = waits ? IconSignature : IconCheck;
  return (
    <li>
      <WaitingName report={report} />
      {problem === null ? (
        <span className={waits ? 'st wait' : 'st ok'}>
          <Icon className="ic" aria-hidden />
          {waits ? many.toSign : many.handedIn}
        </span>
      ) : (
        <span className="st bad wrap">
          <IconAlertCircleFilled className="ic" aria-hidden />
          <span>
            {done.includes('approve') ? many.partly : many.stopped} {problem.title}. {problem.detail}
          </span>
        </span>
      )}
    </li>
  );
}
