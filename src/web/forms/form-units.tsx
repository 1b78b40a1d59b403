import { useQuery } from '@tanstack/react-query';
import type { AgencyList } from '#contract/agencies.ts';
import type { SaveForm } from '#contract/forms.ts';
import { type AgencyKind, agencyKinds } from '#domain/agencies/role.ts';
import { api } from '../api.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Section } from '../ui/section.tsx';
import type { FormDraft } from './form-draft.ts';
import type { ChangeForm } from './use-form-draft.ts';
import { useFormWords } from './use-form-words.ts';

interface FormUnitsProps {
  readonly draft: FormDraft;
  readonly change: ChangeForm;
}

type Unit = SaveForm['units'][number];

/** Who fills the form: whole kinds of agencies, and others by name. */
export function FormUnits({ draft, change }: FormUnitsProps) {
  const words = useFormWords();
  const { data } = useQuery({
    queryKey: ['agencies', null],
    queryFn: ({ signal }) => api.get<AgencyList>('/api/agencies', signal),
  });
  const { units } = draft;
  const agencies = data?.agencies ?? [];
  const kinds = units.flatMap((unit) => (unit.by === 'kind' ? [unit.kind] : []));
  const named = units.flatMap((unit) => (unit.by === 'agency' ? [unit.agencyId] : []));
  const count = agencies.filter(({ id, kind }) => kinds.includes(kind) || named.includes(id)).length;
  const put = (nextKinds: readonly AgencyKind[], nextNamed: readonly number[]) =>
    change({
      units: [
        ...nextKinds.map((kind): Unit => ({ by: 'kind', kind })),
        ...nextNamed.map((agencyId): Unit => ({ by: 'agency', agencyId })),
      ],
    });
  return (
    <Section title={words.form.units} aside={words.form.unitsCount(count)}>
      <div className="form-facts">
        <KindChoices chosen={kinds} onChoose={(next) => put(next, named)} />
        <ChoiceField
          many
          label={words.form.byName}
          choices={agencies}
          chosen={named}
          onChoose={(next) => put(kinds, next)}
          placeholder={words.form.chooseAgency}
          noMatch={words.noMatch}
          removeWords={words.form.removeAgency}
        />
      </div>
    </Section>
  );
}

interface KindChoicesProps {
  readonly chosen: readonly AgencyKind[];
  readonly onChoose: (kinds: readonly AgencyKind[]) => void;
}

function KindChoices({ chosen, onChoose }: KindChoicesProps) {
  const words = useFormWords();
  return (
    <fieldset className="field checks">
      <legend className="label">{words.form.byKind}</legend>
      {agencyKinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, kind] : chosen.filter((each) => each !== kind))
            }
          />
          {words.kinds[kind]}
        </label>
      ))}
    </fieldset>
  );
}
