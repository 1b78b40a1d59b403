import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { BlockerView, TakeBlockerStep } from '#contract/blockers.ts';
import { type BlockerAction, blockerWorkflow } from '#domain/blockers/blocker-workflow.ts';
import { useSession } from '../session.tsx';
import { agenciesOn } from '../tasks/task-queries.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { touchedByBlocker } from './blocker-queries.ts';
import { useBlockerWords } from './use-blocker-words.ts';

interface BlockerStepProps {
  readonly blocker: BlockerView;
  readonly action: BlockerAction;
  readonly onClose: () => void;
}

function useStep({ blocker, action, onClose }: BlockerStepProps) {
  const [said, say] = useState('');
  const [toAgencyId, choose] = useState<number | null>(null);
  const [sent, setSent] = useState(false);
  const [needs] = useState(() => blockerWorkflow[blocker.state][action]?.needs ?? []);
  const step = useAct<TakeBlockerStep, BlockerView>(
    (send, wish) => send('POST', `/api/blockers/${blocker.id}/steps`, wish),
    { touches: touchedByBlocker, onDone: onClose },
  );
  const lacksWords = needs.includes('words') && said.trim() === '';
  const lacksAgency = needs.includes('an-agency') && toAgencyId === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (lacksWords || lacksAgency) return;
    step.mutate({
      version: blocker.version,
      action,
      ...(said.trim() === '' ? {} : { words: said.trim() }),
      ...(toAgencyId === null ? {} : { toAgencyId }),
    });
  };
  const lacks = { words: sent && lacksWords, agency: sent && lacksAgency };
  return { said, say, toAgencyId, choose, needs, step, submit, lacks };
}

/** Says what the step does, and asks for its words or its receiver where the table wants them. */
export function BlockerStepForm(props: BlockerStepProps) {
  const words = useBlockerWords();
  const { today } = useSession();
  const { said, say, toAgencyId, choose, needs, step, submit, lacks } = useStep(props);
  const agencies = useQuery({ ...agenciesOn(today), enabled: needs.includes('an-agency') }).data?.agencies ?? [];
  const { agency, owner } = props.blocker;
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{words.asks[props.action]}</p>
      {needs.includes('an-agency') ? (
        <ChoiceField
          autoFocus
          label={words.toAgency}
          noMatch={words.noMatch}
          removeWords={words.removeChoice}
          choices={agencies.filter(({ id }) => id !== agency.id && id !== owner.id)}
          chosen={toAgencyId === null ? [] : [toAgencyId]}
          onChoose={([id]) => choose(id ?? null)}
          error={lacks.agency ? words.toMissing : undefined}
        />
      ) : null}
      {needs.includes('words') ? (
        <TextField
          rows={4}
          maxLength={4000}
          label={words.answerWords}
          value={said}
          onType={say}
          error={lacks.words ? words.required : undefined}
        />
      ) : null}
      <FormEnd
        error={step.error}
        busy={step.isPending}
        words={words.actions[props.action].replace('…', '')}
        onClose={props.onClose}
      />
    </form>
  );
}
