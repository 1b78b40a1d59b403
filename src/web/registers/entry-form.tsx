import { type FormEvent, useState } from 'react';
import type { MendEntry, RegisterEntryView, TakeRegisterStep } from '#contract/registers.ts';
import { FormEnd } from '../ui/form-end.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { touchedByEntry } from './register-queries.ts';
import { useRegisterWords } from './use-register-words.ts';
import { ValueFields } from './value-fields.tsx';

interface EntryFormProps {
  readonly entry: RegisterEntryView;
  /** The step to take; null mends the line where it stands. */
  readonly action: string | null;
  readonly onClose: () => void;
}

function useEntryAct({ entry, action, onClose }: EntryFormProps) {
  const path = `/api/registers/${entry.definition.code}/entries/${entry.id}`;
  return useAct<MendEntry, RegisterEntryView>(
    (send, wish) => {
      if (action === null) return send('PUT', path, wish);
      const step: TakeRegisterStep = { ...wish, action };
      return send('POST', `${path}/steps`, step);
    },
    { touches: touchedByEntry, onDone: onClose },
  );
}

/** Mends a line, or takes a step with the fields and the reason that the definition asks for. */
export function EntryForm(props: EntryFormProps) {
  const { entry, action, onClose } = props;
  const words = useRegisterWords();
  const { fields, steps } = entry.definition;
  const [values, setValues] = useState<Record<string, string>>(entry.values);
  const [said, say] = useState('');
  const act = useEntryAct(props);
  const step = steps.find((each) => each.action === action && each.from === entry.state);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate({ version: entry.version, values, words: said.trim() });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ValueFields
        fields={step ? fields.filter(({ key }) => step.needs.includes(key)) : fields}
        asked={step?.needs ?? []}
        values={values}
        onChange={(key, value) => setValues((old) => ({ ...old, [key]: value }))}
      />
      <TextField
        rows={2}
        maxLength={2000}
        label={`${words.words}${step?.needsWords ? ' *' : ''}`}
        value={said}
        onType={say}
      />
      <FormEnd error={act.error} busy={act.isPending} words={step?.name ?? words.save} onClose={onClose} />
    </form>
  );
}
