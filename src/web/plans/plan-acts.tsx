import { type FormEvent, useState } from 'react';
import type { PlanView, TakePlanStep } from '#contract/plans.ts';
import { type PlanAction, planWorkflow } from '#domain/plans/plan-workflow.ts';
import { useSession } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { StepForm } from '../ui/step-form.tsx';
import { useAct } from '../use-act.ts';
import { afterPlanAct } from './plan-queries.ts';
import { usePlanWords } from './use-plan-words.ts';

const onward: readonly PlanAction[] = ['promulgate', 'accept'];

/** The steps that the server allows, each with its dialog. */
export function PlanActs({ plan }: { readonly plan: PlanView }) {
  const words = usePlanWords();
  const [asked, ask] = useState<PlanAction | null>(null);
  const close = () => ask(null);
  return (
    <>
      {plan.actions.map((action) => (
        <Button key={action} kind={onward.includes(action) ? 'filled' : 'plain'} onClick={() => ask(action)}>
          {words.actions[action]}
        </Button>
      ))}
      <Dialog
        opened={asked !== null}
        onClose={close}
        title={asked === null ? '' : words.actions[asked].replace('…', '')}
      >
        {asked === null ? null : <StepDialog key={asked} plan={plan} action={asked} onClose={close} />}
      </Dialog>
    </>
  );
}

interface StepDialogProps {
  readonly plan: PlanView;
  readonly action: PlanAction;
  readonly onClose: () => void;
}

function useStep({ plan, action, onClose }: StepDialogProps) {
  const { today } = useSession();
  const [reason, setReason] = useState('');
  const [issued, setIssued] = useState({ number: '', issuedOn: today });
  const [sent, setSent] = useState(false);
  const [needs] = useState(() => planWorkflow[plan.state][action]?.needs ?? []);
  const step = useAct<TakePlanStep, PlanView>((send, wish) => send('POST', `/api/plans/${plan.id}/steps`, wish), {
    ...afterPlanAct,
    onDone: onClose,
  });
  const lacksReason = needs.includes('a-reason') && reason.trim() === '';
  const lacksNumber = needs.includes('a-number') && issued.number.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (lacksReason || lacksNumber) return;
    const given = needs.includes('a-number') ? { ...issued, number: issued.number.trim() } : {};
    step.mutate({
      version: plan.version,
      action,
      ...(lacksReason || reason === '' ? {} : { reason: reason.trim() }),
      ...given,
    });
  };
  const lacks = { reason: sent && lacksReason, number: sent && lacksNumber };
  return { reason, setReason, issued, setIssued, needs, step, submit, lacks };
}

function StepDialog(props: StepDialogProps) {
  const words = usePlanWords();
  const { reason, setReason, issued, setIssued, needs, step, submit, lacks } = useStep(props);
  return (
    <StepForm
      says={words.asks[props.action]}
      words={words.actions[props.action].replace('…', '')}
      reason={
        needs.includes('a-reason')
          ? {
              label: words.reason,
              value: reason,
              onType: setReason,
              error: lacks.reason ? words.required : undefined,
            }
          : null
      }
      paper={
        needs.includes('a-number')
          ? {
              numberLabel: words.number,
              dayLabel: words.issuedOn,
              number: issued.number,
              day: issued.issuedOn,
              onNumber: (number) => setIssued({ ...issued, number }),
              onDay: (issuedOn) => setIssued({ ...issued, issuedOn }),
              error: lacks.number ? words.required : undefined,
            }
          : null
      }
      error={step.error}
      busy={step.isPending}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}
