import { useState } from 'react';
import type { TargetContent } from '#contract/programme.ts';
import { Button } from '../../ui/button.tsx';
import { IconPlus, IconTrash } from '../../ui/icons.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { EditFrame, type EditProps } from './edit-frame.tsx';
import { formNumbers } from './form-numbers.ts';
import { Choice, MeasureInputs } from './measure-fields.tsx';
import {
  closeTargetForm,
  emptyPart,
  type FieldProblems,
  findTargetProblems,
  openTargetForm,
  type PartFields,
  type TargetFields,
} from './target-form.ts';

interface TargetEditProps extends Omit<EditProps, 'onSaveAndAccept'> {
  readonly target: TargetContent;
  readonly onSave: (target: TargetContent) => void;
  readonly onSaveAndAccept?: (target: TargetContent) => void;
}

export function TargetEdit({ target, onSave, onSaveAndAccept, ...frame }: TargetEditProps) {
  const { form: words } = useProgrammeWords();
  const [fields, setFields] = useState<TargetFields>(() => openTargetForm(target, formNumbers));
  const [sent, setSent] = useState(false);
  const problems = sent ? findTargetProblems(fields, formNumbers) : {};
  const change = (changes: Partial<TargetFields>) => setFields((old) => ({ ...old, ...changes }));
  const save = (then: (target: TargetContent) => void) => {
    setSent(true);
    if (Object.keys(findTargetProblems(fields, formNumbers)).length === 0)
      then(closeTargetForm(fields, target, formNumbers));
  };
  return (
    <EditFrame
      {...frame}
      asWritten={target.asWritten}
      onSubmit={() => save(onSave)}
      {...(onSaveAndAccept ? { onSaveAndAccept: () => save(onSaveAndAccept) } : {})}
    >
      <MeasureInputs fields={fields} problems={problems} at="" onChange={change} />
      <div className="fields">
        <TextField
          label={words.number}
          error={problems['number'] ? words.problem[problems['number']] : undefined}
          maxLength={20}
          value={fields.number}
          onType={(number) => change({ number })}
        />
        <TextField label={words.group} maxLength={200} value={fields.group} onType={(group) => change({ group })} />
      </div>
      <TextField
        label={words.leads}
        hint={words.leadsHint}
        value={fields.leads}
        onType={(leads) => change({ leads })}
      />
      <PartList parts={fields.parts} problems={problems} onChange={(parts) => change({ parts })} />
    </EditFrame>
  );
}

interface PartListProps {
  readonly parts: readonly PartFields[];
  readonly problems: FieldProblems;
  readonly onChange: (parts: readonly PartFields[]) => void;
}

const partKinds = ['of-which', 'also'] as const;

function PartList({ parts, problems, onChange }: PartListProps) {
  const programme = useProgrammeWords();
  const words = programme.form;
  const set = (index: number, changes: Partial<PartFields>) =>
    onChange(parts.map((part, at) => (at === index ? { ...part, ...changes } : part)));
  return (
    <>
      {parts.map((part, index) => (
        <fieldset key={part.from ?? `new-${index}`} className="part">
          <legend>
            {words.partName(index + 1)}
            <Button small kind="quiet" onClick={() => onChange(parts.filter((_part, at) => at !== index))}>
              <IconTrash className="ic" aria-hidden />
              <span className="vh">{words.removePart(index + 1)}</span>
            </Button>
          </legend>
          <Choice
            label={words.partKind}
            options={partKinds}
            words={programme.partKind}
            chosen={part.partKind}
            onChoose={(partKind) => set(index, { partKind })}
          />
          <MeasureInputs
            fields={part}
            problems={problems}
            at={`parts.${index}.`}
            onChange={(changes) => set(index, changes)}
          />
        </fieldset>
      ))}
      <div>
        <Button small kind="quiet" onClick={() => onChange([...parts, emptyPart])}>
          <IconPlus className="ic" aria-hidden />
          {words.addPart}
        </Button>
      </div>
    </>
  );
}
