import type { ReportSummary } from '#contract/reporting.ts';
import { useText } from '../../text/text.tsx';
import { formatShortDay } from '../../ui/days.ts';
import { timelinessWords } from '../day-words.ts';

/** By when, and how many working days are left or over. */
export function DueDay({ report }: { readonly report: ReportSummary }) {
  const text = useText();
  const { class: timeClass } = report.timeliness;
  const hue = timeClass === 'overdue' ? 'bad' : timeClass === 'due-soon' ? 'warn' : '';
  return (
    <div className={`d ${hue}`}>
      <b>{formatShortDay(report.submissionDueOn)}</b>
      <small>{timelinessWords(text, report.timeliness)}</small>
    </div>
  );
}
