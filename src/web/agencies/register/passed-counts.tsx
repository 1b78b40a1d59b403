import type { PassedView } from '#contract/agency-events.ts';
import { useRegisterWords } from './use-register-words.ts';

/** How much passed with an event, in one line. */
export function PassedCounts({ passed }: { readonly passed: PassedView }) {
  const { preview, agency } = useRegisterWords();
  const counts = [
    [preview.functions, passed.functions.length],
    [preview.assignments, passed.assignments.length],
    [
      preview.reports,
      passed.reports.filter(({ act }) => act === 'passes' || act === 'joins' || act === 'overdue').length,
    ],
    [preview.subordinates, passed.subordinates.length],
  ] as const;
  const words = counts.filter(([, count]) => count > 0).map(([name, count]) => preview.counted(name, count));
  return words.length === 0 ? null : (
    <small className="muted block">
      {agency.passed} – {words.join(' · ')}
    </small>
  );
}
