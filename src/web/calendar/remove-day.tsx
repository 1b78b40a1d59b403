import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CalendarPreview, NamedDayView } from '#contract/calendar.ts';
import { api } from '../api.ts';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { formatDay } from '../ui/days.ts';
import { MovesPreview } from './moves-preview.tsx';
import { useCalendarWords } from './use-words.ts';

interface RemoveDayProps {
  readonly day: NamedDayView;
  readonly onClose: () => void;
  readonly onRemoved: (day: string, moved: number) => void;
}

export function RemoveDay({ day, onClose, onRemoved }: RemoveDayProps) {
  const { form: words } = useCalendarWords();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: (reason: string) =>
      api.send<CalendarPreview>('POST', `/api/calendar/days/${day.day}/remove`, { version: day.version, reason }),
    onSuccess: ({ moves }) => {
      void queryClient.invalidateQueries();
      onRemoved(day.day, moves.length);
    },
  });
  return (
    <ConfirmWithReason
      opened
      onClose={onClose}
      title={words.removeTitle(formatDay(day.day))}
      confirm={words.remove}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={remove.mutate}
    >
      <p>{words.removeWords(day.name)}</p>
      <MovesPreview changes={[{ day: day.day, kind: 'ordinary' }]} />
    </ConfirmWithReason>
  );
}
