import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { RegimePreview as Preview } from '#contract/regimes.ts';
import { Button } from '../ui/button.tsx';
import { IconChevronLeft, IconChevronRight } from '../ui/icons.ts';
import { Section } from '../ui/section.tsx';
import { Failed } from '../ui/states.tsx';
import { regimePreviewQuery } from './calendar-queries.ts';
import { PeriodStrip } from './period-strip.tsx';
import { PeriodsTable } from './periods-table.tsx';
import { readForPreview } from './read-regime-draft.ts';
import type { RegimeDraft } from './regime-draft.ts';
import { RegimeProblems } from './regime-problems.tsx';
import { useRegimeWords } from './use-words.ts';

interface RegimePreviewProps {
  readonly draft: RegimeDraft;
  /** The version that this one would follow; null for a new regime. */
  readonly follows: number | null;
  readonly firstYear: number;
}

/** The due days that the declaration would give every level, while it is being written. */
export function RegimePreview({ draft, follows, firstYear }: RegimePreviewProps) {
  const words = useRegimeWords();
  const [chosen, setChosen] = useState<number | null>(null);
  const declaration = useDeferredValue(readForPreview(draft, firstYear));
  const year = chosen ?? (Number(declaration?.effectiveFrom.slice(0, 4)) || firstYear);
  const { data, error } = useQuery({
    ...regimePreviewQuery(declaration === null ? null : { declaration, year, follows }),
    enabled: declaration !== null,
    placeholderData: keepPreviousData,
  });
  return (
    <div className="regime-preview">
      <Section
        title={words.preview.title}
        aside={words.preview.aside}
        action={<YearSteps year={year} onYear={setChosen} />}
      >
        {declaration === null ? <p className="state">{words.preview.waiting}</p> : null}
        {error ? <Failed error={error} /> : null}
        {declaration !== null && data ? <Previewed preview={data} caption={words.periods(year)} /> : null}
      </Section>
    </div>
  );
}

function YearSteps({ year, onYear }: { readonly year: number; readonly onYear: (year: number) => void }) {
  const words = useRegimeWords();
  return (
    <span className="year-switch">
      <Button small kind="quiet" onClick={() => onYear(year - 1)}>
        <IconChevronLeft className="ic" aria-hidden />
        <span className="vh">{words.yearBefore}</span>
      </Button>
      <b>{year}</b>
      <Button small kind="quiet" onClick={() => onYear(year + 1)}>
        <IconChevronRight className="ic" aria-hidden />
        <span className="vh">{words.yearAfter}</span>
      </Button>
    </span>
  );
}

function Previewed({
  preview: { periods, problems },
  caption,
}: {
  readonly preview: Preview;
  readonly caption: string;
}) {
  const words = useRegimeWords();
  return (
    <>
      <RegimeProblems problems={problems} />
      {periods.length > 0 ? (
        <>
          <PeriodStrip periods={periods} />
          <PeriodsTable caption={caption} periods={periods} />
        </>
      ) : problems.length === 0 ? (
        <p className="state">{words.preview.none}</p>
      ) : null}
    </>
  );
}
