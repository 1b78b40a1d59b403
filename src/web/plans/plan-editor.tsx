import { type FormEvent, useState } from 'react';
import type { PlanView, SetPlanLines } from '#contract/plans.ts';
import { Button } from '../ui/button.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { IconPlus } from '../ui/icons.ts';
import { useHoldOnLeave } from '../ui/use-hold-on-leave.ts';
import { useAct } from '../use-act.ts';
import { LineFields } from './line-fields.tsx';
import { draftOf, type LineDraft, linesOf, ownLine } from './plan-draft.ts';
import { afterPlanAct } from './plan-queries.ts';
import { usePlanWords } from './use-plan-words.ts';

interface PlanEditorProps {
  readonly plan: PlanView;
  readonly onClose: () => void;
}

/** Writes the plan, line by line: who, by when, how much, and what goes to the units below. */
export function PlanEditor({ plan, onClose }: PlanEditorProps) {
  const words = usePlanWords();
  const [lines, setLines] = useState(() => draftOf(plan));
  const [sent, setSent] = useState(false);
  const [touched, touch] = useState(false);
  const save = useAct<SetPlanLines, PlanView>((send, wish) => send('PUT', `/api/plans/${plan.id}/lines`, wish), {
    ...afterPlanAct,
    onDone: onClose,
  });
  useHoldOnLeave(touched && !save.isSuccess);
  const set = (next: LineDraft[]) => {
    touch(true);
    setLines(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    const wanted = linesOf(lines);
    if (wanted) save.mutate({ version: plan.version, lines: wanted });
  };
  const nextKey = Math.max(-1, ...lines.map(({ key }) => key)) + 1;
  return (
    <form className="stack plan-editor" noValidate onSubmit={submit}>
      {lines.map((line) => (
        <LineFields
          key={line.key}
          plan={plan}
          line={line}
          sent={sent}
          onChange={(part) => set(lines.map((each) => (each.key === line.key ? { ...each, ...part } : each)))}
          onRemove={line.kind === 'own' ? () => set(lines.filter(({ key }) => key !== line.key)) : null}
        />
      ))}
      <div>
        <Button kind="quiet" onClick={() => set([...lines, ownLine(nextKey)])}>
          <IconPlus className="ic" aria-hidden />
          {words.addOwn}
        </Button>
      </div>
      <FormEnd error={save.error} busy={save.isPending} words={words.saveLines} onClose={onClose} />
    </form>
  );
}
