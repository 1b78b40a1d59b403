import { type FormEvent, useState } from 'react';
import type { MeetingView, PlanMeeting } from '#contract/meetings.ts';
import type { PersonRef } from '#contract/shapes.ts';
import { LeaderPick } from '../directives/leader-pick.tsx';
import { useSession } from '../session.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { afterMeetingAct } from './meeting-queries.ts';
import { useMeetingWords } from './use-meeting-words.ts';

interface PlanMeetingProps {
  readonly leaders: readonly PersonRef[];
  readonly onClose: () => void;
  readonly onPlanned: (id: number) => void;
}

const kinds = ['regular', 'thematic', 'dialogue'] as const;

type Draft = Omit<PlanMeeting, 'chairId' | 'place' | 'attendees'> & {
  readonly chairId: number | null;
  readonly place: string;
  readonly attendees: string;
};

/** What is typed of a new meeting, what is still missing once it was sent, and the sending. */
function usePlan({ leaders, onPlanned }: PlanMeetingProps) {
  const { today } = useSession();
  const [draft, setDraft] = useState<Draft>({
    kind: 'regular',
    title: '',
    heldOn: today,
    place: '',
    chairId: leaders[0]?.id ?? null,
    attendees: '',
  });
  const [sent, setSent] = useState(false);
  const plan = useAct<PlanMeeting, MeetingView>((send, wish) => send('POST', '/api/meetings', wish), {
    ...afterMeetingAct,
    onDone: ({ id }) => onPlanned(id),
  });
  const { chairId, title, heldOn, place, attendees } = draft;
  const lacks = { chair: chairId === null, title: title.trim() === '', day: heldOn === '' };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (chairId === null || lacks.title || lacks.day) return;
    const told = { title: title.trim(), place: place.trim() || null, attendees: attendees.trim() || null };
    plan.mutate({ ...draft, ...told, chairId });
  };
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return { draft, change, plan, submit, isMissing: (field: keyof typeof lacks) => sent && lacks[field] };
}

export function PlanMeetingForm(props: PlanMeetingProps) {
  const words = useMeetingWords();
  const { draft, change, plan, submit, isMissing } = usePlan(props);
  const line = (field: 'title' | 'heldOn' | 'place' | 'attendees') => ({
    label: words.fields[field === 'heldOn' ? 'day' : field],
    value: draft[field],
    onType: (value: string) => change({ [field]: value }),
  });
  const missing = (field: 'chair' | 'title' | 'day') => (isMissing(field) ? words.required : undefined);
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <SelectField
        label={words.fields.kind}
        options={kinds}
        words={words.kinds}
        chosen={draft.kind}
        onChoose={(kind) => change({ kind })}
      />
      <TextField {...line('title')} hint={words.fields.titleExample} maxLength={300} error={missing('title')} />
      <TextField {...line('heldOn')} type="date" error={missing('day')} />
      <TextField {...line('place')} maxLength={300} />
      <LeaderPick
        label={words.fields.chair}
        choose={words.fields.chairChoose}
        leaders={props.leaders}
        chosen={draft.chairId}
        onChoose={(chairId) => change({ chairId })}
        error={missing('chair')}
      />
      <TextField {...line('attendees')} rows={2} maxLength={2000} />
      <FormEnd error={plan.error} busy={plan.isPending} words={words.planNow} onClose={props.onClose} />
    </form>
  );
}
