import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { RegisterEntryView, RegisterView, WriteEntry } from '#contract/registers.ts';
import { secrecyLevels } from '#domain/tasks/followed-task.ts';
import { useSession } from '../session.tsx';
import { agenciesOn } from '../tasks/task-queries.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useAct } from '../use-act.ts';
import { touchedByEntry } from './register-queries.ts';
import { useRegisterWords } from './use-register-words.ts';
import { ValueFields } from './value-fields.tsx';

interface WriteFormProps {
  readonly register: RegisterView;
  readonly onClose: () => void;
  readonly onWritten: (id: number) => void;
}

/** A new line: its fields, who has to settle it, who may read it. What only a later step asks for is left to that step. */
export function WriteForm({ register: { definition, mayGiveAway }, onClose, onWritten }: WriteFormProps) {
  const words = useRegisterWords();
  const { agency, today } = useSession();
  const agencies = useQuery({ ...agenciesOn(today), enabled: mayGiveAway }).data?.agencies ?? [];
  const [values, setValues] = useState<Record<string, string>>({});
  const [secrecy, setSecrecy] = useState(definition.secrecy);
  const [responsibleAgencyId, setResponsible] = useState<number | null>(agency.id);
  const write = useAct<WriteEntry, RegisterEntryView>(
    (send, wish) => send('POST', `/api/registers/${definition.code}/entries`, wish),
    { touches: touchedByEntry, onDone: ({ id }) => onWritten(id) },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write.mutate({ values, secrecy, responsibleAgencyId: responsibleAgencyId ?? agency.id });
  };
  const later = new Set(definition.steps.flatMap(({ needs }) => needs));
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ValueFields
        fields={definition.fields.filter(({ key, required }) => required || !later.has(key))}
        values={values}
        onChange={(key, value) => setValues((old) => ({ ...old, [key]: value }))}
      />
      {mayGiveAway ? (
        <ChoiceField
          label={words.responsible}
          noMatch={words.emptyFilter}
          removeWords={words.removeChoice}
          choices={agencies}
          chosen={responsibleAgencyId === null ? [] : [responsibleAgencyId]}
          onChoose={([id]) => setResponsible(id ?? null)}
        />
      ) : null}
      <SelectField
        label={words.secrecy}
        options={secrecyLevels}
        words={words.secrecies}
        chosen={secrecy}
        onChoose={setSecrecy}
      />
      <FormEnd error={write.error} busy={write.isPending} words={words.write} onClose={onClose} />
    </form>
  );
}
