import { type FormEvent, useState } from 'react';
import type { OutgoingView, TakeOutgoingStep } from '#contract/outgoing.ts';
import { type OutgoingAction, type OutgoingNeed, outgoingWorkflow } from '#domain/outgoing/outgoing-workflow.ts';
import { useSession } from '../session.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { AgencyChoice } from './agency-choice.tsx';
import { afterOutgoingAct } from './outgoing-queries.ts';
import { emptySigner, isWhole, type SignerDraft, SignerFields, signerOf } from './signer-fields.tsx';
import { useOutgoingWords } from './use-outgoing-words.ts';

interface StepFormProps {
  readonly document: OutgoingView;
  readonly action: OutgoingAction;
  readonly onClose: () => void;
  readonly onDone: (document: OutgoingView) => void;
}

interface Typed {
  readonly said: string;
  readonly agencyIds: readonly number[];
  readonly dueOn: string;
  readonly signers: readonly SignerDraft[];
}

const given: Readonly<Record<OutgoingNeed, (typed: Typed) => boolean>> = {
  words: ({ said }) => said.trim() !== '',
  agencies: ({ agencyIds }) => agencyIds.length > 0,
  'a-day': ({ dueOn }) => dueOn !== '',
  signers: ({ signers }) => signers.length > 0 && signers.every(isWhole),
};

function wishOf(
  version: number,
  action: OutgoingAction,
  needs: readonly OutgoingNeed[],
  typed: Typed,
): TakeOutgoingStep {
  return {
    version,
    action,
    ...(needs.includes('words') ? { words: typed.said.trim() } : {}),
    ...(needs.includes('agencies') ? { agencyIds: [...typed.agencyIds] } : {}),
    ...(needs.includes('a-day') ? { dueOn: typed.dueOn } : {}),
    ...(needs.includes('signers') ? { signers: typed.signers.flatMap(signerOf) } : {}),
  };
}

function useStep({ document, action, onDone }: StepFormProps) {
  const { today } = useSession();
  const [typed, setTyped] = useState<Typed>({ said: '', agencyIds: [], dueOn: today, signers: [emptySigner] });
  const [sent, setSent] = useState(false);
  const [needs] = useState((): readonly OutgoingNeed[] => outgoingWorkflow[document.state][action]?.needs ?? []);
  const step = useAct<TakeOutgoingStep, OutgoingView>(
    (send, wish) => send('POST', `/api/outgoing/${document.id}/steps`, wish),
    { ...afterOutgoingAct, onDone },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (needs.every((need) => given[need](typed))) step.mutate(wishOf(document.version, action, needs, typed));
  };
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  return { typed, change, needs, step, submit, lacks: (need: OutgoingNeed) => sent && !given[need](typed) };
}

/** Says what the step does, and asks for what the table wants. */
export function StepForm(props: StepFormProps) {
  const words = useOutgoingWords();
  const { typed, change, needs, step, submit, lacks } = useStep(props);
  const missing = (need: OutgoingNeed) => (lacks(need) ? words.required : undefined);
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{words.asks[props.action]}</p>
      {needs.includes('agencies') ? (
        <AgencyChoice
          chosen={typed.agencyIds}
          onChoose={(agencyIds) => change({ agencyIds })}
          error={missing('agencies')}
        />
      ) : null}
      {needs.includes('a-day') ? (
        <TextField
          type="date"
          label={words.dueOn}
          value={typed.dueOn}
          onType={(dueOn) => change({ dueOn })}
          error={missing('a-day')}
        />
      ) : null}
      {needs.includes('signers') ? (
        <SignerFields
          choices={props.document.signerChoices}
          signers={typed.signers}
          onChange={(signers) => change({ signers })}
          error={missing('signers')}
        />
      ) : null}
      {needs.includes('words') ? (
        <TextField
          rows={3}
          maxLength={4000}
          label={words.reason}
          value={typed.said}
          onType={(said) => change({ said })}
          error={missing('words')}
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
