import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { CalendarView, NamedDayView } from '#contract/calendar.ts';
import { readId } from '../search-params.ts';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconPlus } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Failed, LoadingLines } from '../ui/states.tsx';
import { calendarQuery } from './calendar-queries.ts';
import './calendar.css';
import { DayForm } from './day-form.tsx';
import { DaysTable } from './days-table.tsx';
import { HolidayProposal } from './holiday-proposal.tsx';
import { RemoveDay } from './remove-day.tsx';
import { useCalendarWords } from './use-words.ts';
import { YearOverview } from './year-overview.tsx';
import { YearSwitch } from './year-switch.tsx';

type Asking = { readonly act: 'name' } | { readonly act: 'correct' | 'remove'; readonly day: NamedDayView } | null;

/** The days on which every due day rests: read by all, kept by administrators. */
export function CalendarPage() {
  const words = useCalendarWords();
  const { nam } = useSearch({ from: '/khung/lich-lam-viec' });
  const { data, error, refetch } = useQuery(calendarQuery(nam === undefined ? null : readId(nam)));
  const [asking, setAsking] = useState<Asking>(null);
  const [done, setDone] = useState<string | null>(null);
  const finish = (sentence: string) => {
    setAsking(null);
    setDone(sentence);
  };
  const saved = (day: string, moved: number) => finish(words.saved(formatDay(day), moved));
  return (
    <>
      <PageHead
        title={words.title}
        fact={data ? factOf(data, words) : undefined}
        actions={<Actions view={data} onAdd={() => setAsking({ act: 'name' })} />}
      />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {done ? (
        <Notice kind="ok" live>
          {done}
        </Notice>
      ) : null}
      {data ? (
        <>
          <MissingYears view={data} />
          <HolidayProposal view={data} onTaken={finish} />
          <YearOverview view={data} />
          <DaysTable
            days={data.days}
            mayEdit={data.mayEdit}
            onCorrect={(day) => setAsking({ act: 'correct', day })}
            onRemove={(day) => setAsking({ act: 'remove', day })}
          />
        </>
      ) : error ? null : (
        <LoadingLines />
      )}
      <AskedDay asking={asking} onClose={() => setAsking(null)} onSaved={saved} />
    </>
  );
}

function factOf({ year, workingDays, days }: CalendarView, words: ReturnType<typeof useCalendarWords>): string {
  const count = (kind: NamedDayView['kind']) => days.filter((day) => day.kind === kind).length;
  return words.lead(year, workingDays, count('off'), count('worked'));
}

function Actions({ view, onAdd }: { readonly view: CalendarView | undefined; readonly onAdd: () => void }) {
  const words = useCalendarWords();
  if (!view) return null;
  return (
    <>
      <YearSwitch year={view.year} words={words} />
      {view.mayEdit ? (
        <Button kind="filled" onClick={onAdd}>
          <IconPlus className="ic" aria-hidden />
          {words.add}
        </Button>
      ) : null}
    </>
  );
}

function MissingYears({ view: { missingYears, year } }: { readonly view: CalendarView }) {
  const words = useCalendarWords();
  const [first] = missingYears;
  if (first === undefined) return null;
  const open =
    first === year ? null : (
      <Link className="btn" to="/lich-lam-viec" search={{ nam: String(first) }}>
        {words.openYear(first)}
      </Link>
    );
  return (
    <Notice kind="warn" title={words.missing(missingYears.join(', '))} actions={open}>
      {words.missingWhy}
    </Notice>
  );
}

interface AskedDayProps {
  readonly asking: Asking;
  readonly onClose: () => void;
  readonly onSaved: (day: string, moved: number) => void;
}

function AskedDay({ asking, onClose, onSaved }: AskedDayProps) {
  const { form: words } = useCalendarWords();
  if (asking?.act === 'remove') return <RemoveDay day={asking.day} onClose={onClose} onRemoved={onSaved} />;
  const day = asking?.act === 'correct' ? asking.day : null;
  return (
    <Dialog opened={asking !== null} onClose={onClose} title={day ? words.title(formatDay(day.day)) : words.titleNew}>
      <DayForm key={day?.day ?? 'new'} day={day} onClose={onClose} onSaved={onSaved} />
    </Dialog>
  );
}
