import { agencyKinds } from '#domain/agencies/role.ts';
import { TextField } from '../../ui/text-field.tsx';
import { AgencyPick } from './agency-pick.tsx';
import type { TypedDetails } from './event-draft.ts';
import type { EventFieldsProps } from './event-fields.tsx';
import { OneOf } from './one-of.tsx';
import { useRegisterWords } from './use-register-words.ts';

/** Under whom the agency comes. */
export function ParentField({ draft, agencies, onChange }: EventFieldsProps) {
  const { form } = useRegisterWords();
  return (
    <AgencyPick
      label={form.parent}
      hint={form.noParent}
      agencies={agencies}
      chosen={draft.details.parentId}
      onChoose={(parentId) => onChange({ details: { ...draft.details, parentId } })}
    />
  );
}

/** What an agency is called; with `whole`, also what a new one is and where it stands. */
export function DetailFields(props: EventFieldsProps & { readonly whole?: boolean }) {
  const { draft, onChange, whole } = props;
  const words = useRegisterWords();
  const { form } = words;
  const change = (changes: Partial<TypedDetails>) => onChange({ details: { ...draft.details, ...changes } });
  const line = (field: 'name' | 'shortName' | 'abbreviation' | 'officialCode' | 'areaKm2') => ({
    value: draft.details[field],
    onType: (value: string) => change({ [field]: value }),
  });
  return (
    <>
      <TextField label={form.name} maxLength={200} {...line('name')} />
      <TextField label={form.shortName} maxLength={200} {...line('shortName')} />
      <TextField label={form.abbreviation} maxLength={40} exact {...line('abbreviation')} />
      <TextField label={form.code} maxLength={40} exact {...line('officialCode')} />
      {whole ? (
        <>
          <OneOf
            label={form.agencyKind}
            options={agencyKinds}
            words={words.kinds}
            chosen={draft.details.kind}
            onChoose={(kind) => change({ kind })}
          />
          <ParentField {...props} />
          <TextField label={form.area} maxLength={40} exact {...line('areaKm2')} />
        </>
      ) : null}
    </>
  );
}
