import type { ReportView } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { shortMoment } from '../day-words.ts';

/** Why the report came back, or what it corrects: the reason word for word, with who and when. */
export function ReportNotices({ report }: { readonly report: ReportView }) {
  const {
    status,
    reporting: { read, desk, exemptTitle },
  } = useText();
  const returned = report.history.findLast(({ action }) => action === 'return');
  const by = returned
    ? desk.returnedBy(`${returned.by.fullName}, ${returned.agency.shortName}`, shortMoment(returned.at))
    : '';
  return (
    <>
      {report.timeliness.class === 'not-owed' && report.actions.includes('save') ? (
        <Notice title={`${status.timeliness['not-owed']}.`}>{read.notOwedHint}</Notice>
      ) : null}
      {report.exemption === null ? null : (
        <Notice title={`${exemptTitle}.`}>
          {report.exemption.by.fullName}, {shortMoment(report.exemption.at)}: “{report.exemption.reason}”
        </Notice>
      )}
      {report.returnReason === null ? null : (
        <Notice kind="warn" title={`${read.returnedTitle}.`}>
          {by} “{report.returnReason}”
        </Notice>
      )}
      {report.isCorrection && report.correctionReason !== null && report.actions.includes('save') ? (
        <Notice title={`${read.correctionTitle}.`}>{read.correctionHint(report.correctionReason)}</Notice>
      ) : null}
    </>
  );
}
