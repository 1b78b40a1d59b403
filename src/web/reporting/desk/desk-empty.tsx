import type { DeskView } from '#contract/reporting.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { formatDay } from '../../ui/days.ts';
import { Empty } from '../../ui/states.tsx';

export function DeskEmpty({ desk }: { readonly desk: DeskView }) {
  const text = useText();
  const { desk: words } = text.reporting;
  const { period } = desk;
  const isAhead = period !== null && !period.closed && desk.today <= period.submissionDueOn;
  return (
    <Empty>
      {words.empty} {isAhead ? words.emptyNext(formatDay(period.submissionDueOn), namePeriod(text, period.key)) : null}
    </Empty>
  );
}
