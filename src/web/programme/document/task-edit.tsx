import { useState } from 'react';
import type { TaskContent } from '#contract/programme.ts';
import { TextField } from '../../ui/text-field.tsx';
import { isDated } from '../due-words.ts';
import { useProgrammeWords } from '../use-programme-words.ts';
import { EditFrame, type EditProps } from './edit-frame.tsx';
import { Choice } from './measure-fields.tsx';
import { closeTaskForm, findTaskProblems, openTaskForm, type TaskFields } from './task-form.ts';

interface TaskEditProps extends Omit<EditProps, 'onSaveAndAccept'> {
  readonly task: TaskContent;
  readonly onSave: (task: TaskContent) => void;
  readonly onSaveAndAccept?: (task: TaskContent) => void;
}

const taskKinds = ['task', 'scheme', 'report'] as const;
const dueKinds = ['none', 'date', 'month', 'quarter', 'half', 'year', 'recurring', 'continuous', 'event'] as const;

export function TaskEdit({ task, onSave, onSaveAndAccept, ...frame }: TaskEditProps) {
  const programme = useProgrammeWords();
  const words = programme.form;
  const [fields, setFields] = useState<TaskFields>(() => openTaskForm(task));
  const [sent, setSent] = useState(false);
  const problems = sent ? findTaskProblems(fields) : {};
  const change = (changes: Partial<TaskFields>) => setFields((old) => ({ ...old, ...changes }));
  const save = (then: (task: TaskContent) => void) => {
    setSent(true);
    if (Object.keys(findTaskProblems(fields)).length === 0) then(closeTaskForm(fields, task));
  };
  const line = (name: 'leads' | 'cooperating' | 'product') => ({
    value: fields[name],
    maxLength: 500,
    onType: (value: string) => change({ [name]: value }),
  });
  return (
    <EditFrame
      {...frame}
      asWritten={task.asWritten === fields.title ? '' : task.asWritten}
      onSubmit={() => save(onSave)}
      {...(onSaveAndAccept ? { onSaveAndAccept: () => save(onSaveAndAccept) } : {})}
    >
      <TextField
        label={words.title}
        error={problems['title'] ? words.problem[problems['title']] : undefined}
        rows={3}
        maxLength={1000}
        value={fields.title}
        onType={(title) => change({ title })}
      />
      <Choice
        label={words.taskKind}
        options={taskKinds}
        words={programme.taskKind}
        chosen={fields.kind}
        onChoose={(kind) => change({ kind })}
      />
      <TextField label={words.leads} hint={words.leadsHint} {...line('leads')} />
      <TextField label={words.cooperating} hint={words.leadsHint} {...line('cooperating')} />
      <TextField label={words.product} {...line('product')} />
      <DueFields
        fields={fields}
        problem={problems['dueValue'] ? words.problem[problems['dueValue']] : undefined}
        onChange={change}
      />
    </EditFrame>
  );
}

interface DueFieldsProps {
  readonly fields: TaskFields;
  readonly problem: string | undefined;
  readonly onChange: (changes: Partial<TaskFields>) => void;
}

function DueFields({ fields, problem, onChange }: DueFieldsProps) {
  const programme = useProgrammeWords();
  const words = programme.form;
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
            label={words.dueValue}
            hint={words.dueExample[fields.dueKind]}
            error={problem}
            value={fields.dueValue}
            onType={(dueValue) => onChange({ dueValue })}
          />
        ) : null}
      </div>
      {isDated(fields.dueKind) ? (
        <label className="check">
          <input
            type="checkbox"
            checked={fields.strictBefore}
            onChange={(event) => onChange({ strictBefore: event.target.checked })}
          />
          {words.strictBefore}
        </label>
      ) : null}
      <label className="check">
        <input
          type="checkbox"
          checked={fields.conditional}
          onChange={(event) => onChange({ conditional: event.target.checked })}
        />
        {words.conditional}
      </label>
    </>
  );
}
