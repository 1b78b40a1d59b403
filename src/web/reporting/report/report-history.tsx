import { Link } from '@tanstack/react-router';
import type { ReportStep, ReportView } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { shortMoment } from '../day-words.ts';
import { Section } from '../../ui/section.tsx';
import { PaperLinks } from '../papers/paper-links.tsx';

/** Who did what with the report, latest first; reasons word for word. */
export function ReportHistory({ report }: { readonly report: ReportView }) {
  const { read, desk, actions } = useText().reporting;
  const stepWord = ({ action, toStatus }: ReportStep) =>
    toStatus === 'for-signature' ? actions.approveToSign.step : read.steps[action];
  if (report.history.length === 0) return null;
  return (
    <Section title={read.history}>
      <ol className="track">
        {report.history.toReversed().map((step) => (
          <li key={`${step.at} ${step.action}`} className="full">
            <div className="h">
              <b>{step.by.fullName}</b>
              <span className="second">{stepWord(step)}</span>
            </div>
            <div className="muted">
              {shortMoment(step.at)} · {step.agency.shortName}
              {step.versionNumber === null ? null : ` · ${desk.version(step.versionNumber)}`}
            </div>
            {step.reason === null ? null : <div className="second">“{step.reason}”</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The frozen versions with their hashes; each opens word for word. */
export function ReportVersions({ report }: { readonly report: ReportView }) {
  const { read } = useText().reporting;
  return (
    <Section title={read.versions}>
      {report.versions.length === 0 ? <p className="state">{read.noVersions}</p> : null}
      <ol className="versions">
        {report.versions.toReversed().map((version) => (
          <li key={version.number}>
            <div className="kv">
              <Link
                to="/bao-cao/$reportId"
                params={{ reportId: String(report.id) }}
                search={(search) => ({ ...search, ban: String(version.number) })}
              >
                {read.versionLabel(version.number)}
              </Link>
              {version.inForce ? <span className="st ok">{read.inForce}</span> : null}
            </div>
            <div className="muted sm">
              {read.submittedBy(version.submittedBy.fullName, shortMoment(version.submittedAt))}
            </div>
            {version.reason === null ? null : <div className="second sm">“{version.reason}”</div>}
            <PaperLinks reportId={report.id} number={version.number} />
            <div className="muted xs hash">
              {read.hash} {version.sha256}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
