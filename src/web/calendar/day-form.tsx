import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { CalendarPreview, NamedDayView, SaveDay } from '#contract/calendar.ts';
import { type DayKind, findDayProblem } from '#domain/calendar/day-problems.ts';
import { api } from '../api.ts';
import { FormEnd } from '../ui/form-end.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextField } from '../ui/text-field.tsx';
import { MovesPreview } from './moves-preview.tsx';
import { useCalendarWords } from './use-words.ts';

interface DayFormProps {
  /** Null for a day that the calendar does not name yet. */
  readonly day: NamedDayView | null;
  readonly onClose: () => void;
  readonly onSaved: (day: string, moved: number) => void;
}

const dayKinds: readonly DayKind[] = ['off', 'worked'];

interface Typed {
  readonly day: string;
  readonly kind: DayKind;
  readonly name: string;
  readonly legalBasis: string;
  readonly verified: boolean;
  readonly reason: string;
}

function typedOf(day: NamedDayView | null): Typed {
  if (!day) return { day: '', kind: 'off', name: '', legalBasis: '', verified: false, reason: '' };
  const kind = day.kind === 'worked' ? 'worked' : 'off';
  return { day: day.day, kind, name: day.name, legalBasis: day.legalBasis, verified: day.verified, reason: '' };
}

function useDayForm({ day: named, onSaved }: DayFormProps) {
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(() => typedOf(named));
  const [asked, setAsked] = useState(false);
  const { day, ...said } = typed;
  const save = useMutation({
    mutationFn: () => {
      const body: SaveDay = { ...said, version: named?.version ?? 0 };
      return api.send<CalendarPreview>('PUT', `/api/calendar/days/${day}`, body);
    },
    onSuccess: ({ moves }) => {
      void queryClient.invalidateQueries();
      onSaved(day, moves.length);
    },
  });
  const isWhole = day !== '' && said.name.trim() !== '' && said.legalBasis.trim() !== '' && said.reason.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isWhole) save.mutate();
  };
  return { typed, change: (part: Partial<Typed>) => setTyped({ ...typed, ...part }), asked, save, submit };
}

/** Names a day or corrects it, with what that moves shown below. */
export function DayForm(props: DayFormProps) {
  const { form: words, kinds } = useCalendarWords();
  const { typed, change, asked, save, submit } = useDayForm(props);
  const line = (field: 'day' | 'name' | 'legalBasis' | 'reason') => ({
    value: typed[field],
    onType: (value: string) => change({ [field]: value }),
    error: asked && typed[field].trim() === '' ? words.missing : undefined,
  });
  const counts = typed.day !== '' && findDayProblem(typed.day, typed.kind) === null;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {props.day ? null : <TextField autoFocus type="date" label={words.day} {...line('day')} />}
      <Segments
        label={words.kind}
        options={dayKinds}
        words={kinds}
        chosen={typed.kind}
        onChoose={(kind) => change({ kind })}
      />
      <TextField label={words.name} hint={words.nameExample} maxLength={200} {...line('name')} />
      <TextField label={words.basis} hint={words.basisExample} maxLength={500} {...line('legalBasis')} />
      <label className="check">
        <input
          type="checkbox"
          checked={typed.verified}
          onChange={({ target }) => change({ verified: target.checked })}
        />
        {words.verified}
      </label>
      <TextField rows={2} label={words.reason} maxLength={2000} {...line('reason')} />
      <MovesPreview changes={counts ? [{ day: typed.day, kind: typed.kind }] : []} />
      <FormEnd error={save.error} busy={save.isPending} words={words.save} onClose={props.onClose} />
    </form>
  );
}
