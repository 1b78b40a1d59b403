import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { DirectiveView, GiveDirective } from '#contract/directives.ts';
import type { PersonRef } from '#contract/shapes.ts';
import { useSession } from '../session.tsx';
import { agenciesOn } from '../tasks/task-queries.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { touchedByDirective } from './directive-queries.ts';
import { LeaderPick } from './leader-pick.tsx';
import { useDirectiveWords } from './use-directive-words.ts';

/** What the words are about: a task, a figure, an item of a meeting's agenda, or nothing in particular. */
export type Beside = Partial<Pick<GiveDirective, 'aboutTaskId' | 'aboutTargetId' | 'agendaItemId'>>;

interface GiveDirectiveProps {
  readonly beside: Beside;
  /** For an officer: in whose name; empty for a leader himself. */
  readonly leaders: readonly PersonRef[];
  /** Who has the chair, where it is a meeting. */
  readonly giverId?: number;
  readonly onClose: () => void;
}

/** What is typed, what is still missing once it was sent, and the sending. */
function useGiven({ beside, leaders, giverId, onClose }: GiveDirectiveProps) {
  const [said, say] = useState('');
  const [givenById, choose] = useState<number | null>(giverId ?? null);
  const [leadAgencyId, lead] = useState<number | null>(null);
  const [dueOn, setDueOn] = useState('');
  const [sent, setSent] = useState(false);
  const give = useAct<GiveDirective, DirectiveView>((send, wish) => send('POST', '/api/directives', wish), {
    touches: touchedByDirective,
    onDone: onClose,
  });
  const isNameless = leaders.length > 0 && givenById === null;
  const isWordless = said.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (isWordless || isNameless) return;
    const about = { aboutTaskId: null, aboutTargetId: null, agendaItemId: null, ...beside };
    give.mutate({ ...about, words: said.trim(), givenById, leadAgencyId, dueOn: dueOn === '' ? null : dueOn });
  };
  const lacks = { words: sent && isWordless, leader: sent && isNameless };
  return { said, say, givenById, choose, leadAgencyId, lead, dueOn, setDueOn, give, submit, lacks };
}

/** Takes down what a leader says, word for word; who and by when may be left to the words. */
export function GiveDirectiveForm(props: GiveDirectiveProps) {
  const words = useDirectiveWords();
  const { today } = useSession();
  const agencies = useQuery(agenciesOn(today));
  const typed = useGiven(props);
  return (
    <form className="stack" noValidate onSubmit={typed.submit}>
      <TextField
        autoFocus
        rows={4}
        maxLength={4000}
        label={words.words}
        hint={words.wordsHint}
        value={typed.said}
        onType={typed.say}
        error={typed.lacks.words ? words.wordsMissing : undefined}
      />
      {props.leaders.length > 0 ? (
        <LeaderPick
          label={words.leader}
          choose={words.leaderChoose}
          leaders={props.leaders}
          chosen={typed.givenById}
          onChoose={typed.choose}
          error={typed.lacks.leader ? words.leaderMissing : undefined}
        />
      ) : null}
      <ChoiceField
        label={words.lead}
        noMatch={words.noMatch}
        removeWords={words.remove}
        choices={agencies.data?.agencies ?? []}
        chosen={typed.leadAgencyId === null ? [] : [typed.leadAgencyId]}
        onChoose={([id]) => typed.lead(id ?? null)}
      />
      <TextField type="date" label={words.due} value={typed.dueOn} onType={typed.setDueOn} />
      <FormEnd error={typed.give.error} busy={typed.give.isPending} words={words.save} onClose={props.onClose} />
    </form>
  );
}
