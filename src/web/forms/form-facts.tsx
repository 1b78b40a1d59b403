import { useQuery } from '@tanstack/react-query';
import { Field } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { FormDraft } from './form-draft.ts';
import { regimesQuery } from './form-queries.ts';
import type { ChangeForm } from './use-form-draft.ts';
import { useFormWords } from './use-form-words.ts';

interface FormFactsProps {
  readonly draft: FormDraft;
  readonly change: ChangeForm;
  /** The code is chosen once. */
  readonly isNew: boolean;
}

export function FormFacts({ draft, change, isNew }: FormFactsProps) {
  const { form: words } = useFormWords();
  return (
    <Section title={words.facts}>
      <div className="form-facts">
        {isNew ? (
          <TextField
            exact
            label={words.code}
            hint={words.codeHint}
            maxLength={40}
            value={draft.code}
            onType={(code) => change({ code })}
          />
        ) : null}
        <TextField label={words.name} maxLength={300} value={draft.name} onType={(name) => change({ name })} />
        <RegimeField draft={draft} change={change} />
        <TextField
          type="date"
          label={words.effectiveFrom}
          value={draft.effectiveFrom}
          onType={(effectiveFrom) => change({ effectiveFrom })}
        />
        <TextField
          label={words.basis}
          hint={words.basisHint}
          maxLength={500}
          value={draft.legalBasis}
          onType={(legalBasis) => change({ legalBasis })}
        />
        <TextField
          rows={2}
          label={words.guidance}
          maxLength={2000}
          value={draft.guidance}
          onType={(guidance) => change({ guidance })}
        />
      </div>
      <SignatureField draft={draft} change={change} />
    </Section>
  );
}

function RegimeField({ draft, change }: Omit<FormFactsProps, 'isNew'>) {
  const { form: words } = useFormWords();
  const { data } = useQuery(regimesQuery);
  return (
    <Field label={words.regime}>
      {(ids) => (
        <select
          {...ids}
          className="inp"
          value={draft.regimeId}
          onChange={(event) => change({ regimeId: Number(event.target.value) })}
        >
          {(data?.regimes ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function SignatureField({ draft, change }: Omit<FormFactsProps, 'isNew'>) {
  const { form: words } = useFormWords();
  return (
    <label className="tick-line">
      <input
        type="checkbox"
        checked={draft.asksSignature}
        onChange={({ target }) => change({ asksSignature: target.checked })}
      />
      <span>
        {words.asksSignature} <small className="muted">{words.asksSignatureHint}</small>
      </span>
    </label>
  );
}
