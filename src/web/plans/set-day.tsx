import { type FormEvent, useState } from 'react';
import type { PlanRound, SetPlanRound } from '#contract/plans.ts';
import { FormEnd } from '../ui/form-end.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { usePlanWords } from './use-plan-words.ts';

interface SetDayProps {
  readonly round: PlanRound;
  readonly onClose: () => void;
}

/** The office says by which day plans have to be issued, and on what ground. */
export function SetDayForm({ round, onClose }: SetDayProps) {
  const words = usePlanWords();
  const [issueBy, setDay] = useState(round.issueBy ?? '');
  const [basis, setBasis] = useState(round.basis ?? '');
  const [sent, setSent] = useState(false);
  const set = useAct<SetPlanRound, PlanRound>(
    (send, wish) => send('PUT', `/api/programmes/${round.programmeId}/plan-round`, wish),
    { touches: ['plans', 'plan'], onDone: onClose },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (issueBy !== '' && basis.trim() !== '') set.mutate({ version: round.version, issueBy, basis: basis.trim() });
  };
  const missing = (isMissing: boolean) => (sent && isMissing ? words.required : undefined);
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <TextField
        autoFocus
        type="date"
        label={words.day}
        value={issueBy}
        onType={setDay}
        error={missing(issueBy === '')}
      />
      <TextField
        label={words.basis}
        hint={words.basisExample}
        maxLength={500}
        value={basis}
        onType={setBasis}
        error={missing(basis.trim() === '')}
      />
      <FormEnd error={set.error} busy={set.isPending} words={words.save} onClose={onClose} />
    </form>
  );
}
