import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalendarView, TakenHolidays } from '#contract/calendar.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { formatDay } from '../ui/days.ts';
import { Notice } from '../ui/notice.tsx';
import { weekdayName } from './days-table.tsx';
import { MovesPreview } from './moves-preview.tsx';
import { useCalendarWords } from './use-words.ts';

interface HolidayProposalProps {
  readonly view: CalendarView;
  readonly onTaken: (words: string) => void;
}

/** Holidays of fixed date that the year does not name yet: a beginning for whoever enters it. */
export function HolidayProposal({ view, onTaken }: HolidayProposalProps) {
  const words = useCalendarWords();
  const [opened, setOpened] = useState(false);
  const { proposal, year, mayEdit } = view;
  if (proposal.length === 0) return null;
  return (
    <>
      <Notice
        title={words.proposal(proposal.length, year)}
        actions={mayEdit ? <Button onClick={() => setOpened(true)}>{words.take}</Button> : null}
      >
        {words.proposalWhy}
      </Notice>
      {opened ? <TakeHolidays view={view} onTaken={onTaken} onClose={() => setOpened(false)} /> : null}
    </>
  );
}

function TakeHolidays({ view, onTaken, onClose }: HolidayProposalProps & { readonly onClose: () => void }) {
  const words = useCalendarWords();
  const queryClient = useQueryClient();
  const { proposal, year } = view;
  const take = useMutation({
    mutationFn: () => api.send<TakenHolidays>('POST', `/api/calendar/years/${year}/take-fixed-holidays`),
    onSuccess: ({ entered }) => {
      void queryClient.invalidateQueries();
      onTaken(words.taken(entered));
      onClose();
    },
  });
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={words.takeTitle(year)}
      confirm={words.take}
      needsReason={false}
      busy={take.isPending}
      error={take.error}
      onConfirm={() => take.mutate()}
    >
      <ul className="proposed">
        {proposal.map(({ day, name, inPlaceOf }) => (
          <li key={day}>
            <b>{formatDay(day)}</b> {weekdayName(words, day)}:{' '}
            {inPlaceOf === null ? name : words.inPlaceOf(name, formatDay(inPlaceOf))}
          </li>
        ))}
      </ul>
      <p>{words.takeWords}</p>
      <MovesPreview changes={proposal.map(({ day }) => ({ day, kind: 'off' }))} />
    </ConfirmWithReason>
  );
}
