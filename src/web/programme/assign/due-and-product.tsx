import type { TaskView } from '#contract/programme.ts';
import { useText } from '../../text/text.tsx';
import { formatDay } from '../../ui/days.ts';
import { Field } from '../../ui/field.tsx';
import { dueWords, isDated } from '../due-words.ts';
import type { AssignFields } from './assign-form.ts';

interface DueAndProductProps {
  readonly due: TaskView['due'];
  readonly fields: AssignFields;
  readonly problem: string | undefined;
  readonly onChange: (changes: Partial<AssignFields>) => void;
}

const dueKinds = ['none', 'date', 'month', 'quarter', 'half', 'year', 'recurring', 'continuous', 'event'] as const;

export function DueAndProduct({ due, fields, problem, onChange }: DueAndProductProps) {
  const { programme } = useText();
  const { assignForm: words } = programme;
  const written = dueWords(due, programme.due);
  const explained =
    written && due.dueOn && fields.dueOn === due.dueOn ? words.dueExplain(written, formatDay(due.dueOn)) : undefined;
  return (
    <>
      <div className="fields">
        <Field label={words.dueKind}>
          {(ids) => (
            <select
              {...ids}
              className="inp"
              value={fields.dueKind}
              onChange={(event) =>
                onChange({ dueKind: dueKinds.find((kind) => kind === event.target.value) ?? fields.dueKind })
              }
            >
              {dueKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {programme.due.kind[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {isDated(fields.dueKind) ? (
          <Field label={words.dueOn} hint={explained} error={problem}>
            {(ids) => (
              <input
                {...ids}
                className="inp"
                type="date"
                value={fields.dueOn}
                onChange={(event) => onChange({ dueOn: event.target.value })}
              />
            )}
          </Field>
        ) : null}
      </div>
      <Field label={words.product}>
        {(ids) => (
          <textarea
            {...ids}
            className="inp low"
            rows={2}
            maxLength={500}
            value={fields.product}
            onChange={(event) => onChange({ product: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
