import type { KeyboardEvent } from 'react';
import type { WaitingReport } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { tellAsker } from '../../programme-name.ts';
import { useSession } from '../../session.tsx';
import { useText } from '../../text/text.tsx';
import { formatShortMoment } from '../../ui/days.ts';
import { IconSignature } from '../../ui/icons.ts';
import { ReportLink } from '../report-link.tsx';
import { DueDay } from './due-day.tsx';
import { WaitingChanges } from './waiting-changes.tsx';

export interface Picking {
  readonly checked: boolean;
  readonly isAt: boolean;
  readonly boxId: string;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface ApprovalRowProps {
  readonly kind: 'approve' | 'sign';
  readonly report: WaitingReport;
  readonly picking: Picking;
}

/** A report that waits for its head: chosen with others, or opened for itself. */
export function ApprovalRow({ kind, report, picking }: ApprovalRowProps) {
  const text = useText();
  const { desk, actions } = text.reporting;
  const title = desk.report(namePeriod(text, report.periodKey), report.agency.shortName);
  return (
    <li className="batch">
      <label className="k">
        <input
          type="checkbox"
          id={picking.boxId}
          checked={picking.checked}
          tabIndex={picking.isAt ? 0 : -1}
          onChange={picking.onToggle}
          onKeyDown={picking.onKeyDown}
        />
        <span className="vh">{actions.many.choose(`${title}, ${report.formName}`)}</span>
      </label>
      <DueDay report={report} />
      <div className="t">
        <ReportLink report={report} className="lnk">
          {title}
        </ReportLink>
        <ApprovalFacts report={report} />
        <WaitingChanges report={report} />
      </div>
      <div className="a">
        <ReportLink report={report} className="btn s">
          {desk.acts[kind]}
        </ReportLink>
      </div>
    </li>
  );
}

function ApprovalFacts({ report }: { readonly report: WaitingReport }) {
  const { desk, actions } = useText().reporting;
  const { programmes } = useSession();
  const facts = [
    tellAsker(report, programmes),
    desk.progress(report.filled, report.required),
    desk.submittedBy(report.submittedBy.fullName, formatShortMoment(report.submittedAt)),
  ];
  return (
    <p>
      {facts.filter((fact) => fact !== null).join(' · ')}
      {report.asksSignature ? (
        <span className="sg">
          {' · '}
          <IconSignature className="ic" aria-hidden />
          {actions.many.asksSignature}
        </span>
      ) : null}
    </p>
  );
}
