import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { AssignTask } from '#contract/programme.ts';
import type { TaskDetail } from '#contract/tasks.ts';
import { useSession } from '../session.tsx';
import { newTask as en } from '../text/en/new-task.ts';
import { useLanguage } from '../text/text.tsx';
import { newTask as vi } from '../text/vi/new-task.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActEnd } from './act-end.tsx';
import { agenciesOn } from './task-queries.ts';
import { useTaskAct } from './use-task-act.ts';
import { useTaskPageWords } from './use-task-page-words.ts';

interface GiveTaskProps {
  readonly task: TaskDetail;
  readonly onClose: () => void;
}

const useNewTaskWords = (): typeof vi => (useLanguage().language === 'en' ? en : vi);

/** Gives a task that no programme holds to its lead agency, or to another one. */
export function GiveTaskForm({ task, onClose }: GiveTaskProps) {
  const words = useTaskPageWords();
  const fields = useNewTaskWords();
  const { today } = useSession();
  const choices = useQuery(agenciesOn(today)).data?.agencies ?? [];
  const [leadAgencyId, lead] = useState(task.lead?.id ?? null);
  const [cooperating, cooperate] = useState<readonly number[]>(task.cooperating.map(({ id }) => id));
  const [dueOn, setDueOn] = useState(task.dueOn ?? '');
  const [sent, setSent] = useState(false);
  const act = useTaskAct<AssignTask>(task.id, (send, wish) => send('PUT', `/api/tasks/${task.id}/lead`, wish), onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (leadAgencyId === null) return;
    act.mutate({
      version: task.version,
      leadAgencyId,
      cooperatingAgencyIds: cooperating.filter((id) => id !== leadAgencyId),
      leaderInChargeId: task.leaderInCharge?.id ?? null,
      product: task.product,
      dueKind: dueOn === '' ? (task.dueKind === 'date' ? 'none' : task.dueKind) : 'date',
      dueOn: dueOn === '' ? null : dueOn,
    });
  };
  const shared = { noMatch: fields.noMatch, removeWords: fields.remove, choices };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ChoiceField
        {...shared}
        autoFocus
        label={fields.leadAgency}
        hint={fields.leadHint}
        error={sent && leadAgencyId === null ? fields.leadMissing : undefined}
        chosen={leadAgencyId === null ? [] : [leadAgencyId]}
        onChoose={([id]) => lead(id ?? null)}
      />
      <ChoiceField {...shared} many label={fields.cooperating} chosen={cooperating} onChoose={cooperate} />
      <TextField type="date" label={words.due} value={dueOn} onType={setDueOn} />
      <ActEnd error={act.error} busy={act.isPending} words={words.assign.replace('…', '')} onClose={onClose} />
    </form>
  );
}
