import type { ReportSummary } from '#contract/reporting.ts';
import { countCompleteness } from '#domain/reporting/completeness.ts';
import { useUnitWords } from '../unit/use-unit-words.ts';

const shown = ['expected', 'received', 'onTime', 'late', 'missing', 'returned', 'accepted', 'exempt'] as const;
/** Said even where it is nothing. */
const always: readonly string[] = ['expected', 'received'];

/** How complete a period is, count by count. */
export function MatrixCounts({ reports }: { readonly reports: readonly ReportSummary[] }) {
  const { counts: words, countsLabel } = useUnitWords();
  const counts = countCompleteness(reports);
  return (
    <ul className="counts" aria-label={countsLabel}>
      {shown
        .filter((each) => always.includes(each) || counts[each] > 0)
        .map((each) => (
          <li key={each}>
            <b>{counts[each]}</b> {words[each]}
          </li>
        ))}
    </ul>
  );
}
