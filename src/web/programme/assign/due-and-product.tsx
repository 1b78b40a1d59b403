import type { TaskView } from '#contract/programme.ts';
import { formatDay } from '../../ui/days.ts';
import { TextField } from '../../ui/text-field.tsx';
import { Choice } from '../document/measure-fields.tsx';
import { dueWords, isDated } from '../due-words.ts';
import { useProgrammeWords } from '../use-programme-words.ts';
import type { AssignFields } from './assign-form.ts';

interface DueAndProductProps {
  readonly due: TaskView['due'];
  readonly fields: AssignFields;
  readonly problem: string | undefined;
  readonly onChange: (changes: Partial<AssignFields>) => void;
}

const dueKinds = ['none', 'date', 'month', 'quarter', 'half', 'year', 'recurring', 'continuous', 'event'] as const;

export function DueAndProduct({ due, fields, problem, onChange }: DueAndProductProps) {
  const programme = useProgrammeWords();
  const { assignForm: words } = programme;
  const written = dueWords(due, programme.due);
  const explained =
    written && due.dueOn && fields.dueOn === due.dueOn ? words.dueExplain(written, formatDay(due.dueOn)) : undefined;
  return (
    <>
      <div className="fields">
        <Choice
          label={words.dueKind}
          options={dueKinds}
          words={programme.due.kind}
          chosen={fields.dueKind}
          onChoose={(dueKind) => onChange({ dueKind })}
        />
        {isDated(fields.dueKind) ? (
          <TextField
            type="date"
            label={words.dueOn}
            hint={explained}
            error={problem}
            value={fields.dueOn}
            onType={(dueOn) => onChange({ dueOn })}
          />
        ) : null}
      </div>
      <TextField
        label={words.product}
        rows={2}
        maxLength={500}
        value={fields.product}
        onType={(product) => onChange({ product })}
      />
    </>
  );
}
