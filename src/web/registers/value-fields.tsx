import { useQuery } from '@tanstack/react-query';
import type { RegisterDefinitionContent } from '#contract/registers.ts';
import { useSession } from '../session.tsx';
import { agenciesOn } from '../tasks/task-queries.ts';
import { Field } from '../ui/field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useRegisterWords } from './use-register-words.ts';

type RegisterField = RegisterDefinitionContent['fields'][number];

interface ValueFieldsProps {
  readonly fields: readonly RegisterField[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (key: string, value: string) => void;
  /** Fields that this step asks for, besides those that are always asked for. */
  readonly asked?: readonly string[];
}

/** The fields of a register as its definition has them. */
export function ValueFields({ fields, values, onChange, asked = [] }: ValueFieldsProps) {
  return fields.map((field) => (
    <ValueField
      key={field.key}
      field={field}
      isAsked={field.required || asked.includes(field.key)}
      value={values[field.key] ?? ''}
      onType={(value) => onChange(field.key, value)}
    />
  ));
}

interface ValueFieldProps {
  readonly field: RegisterField;
  readonly isAsked: boolean;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function ValueField({ field, isAsked, value, onType }: ValueFieldProps) {
  const words = useRegisterWords();
  const { kind, unit } = field;
  const label = `${field.name}${unit === null ? '' : ` (${unit})`}${isAsked ? ' *' : ''}`;
  if (kind === 'choice') return <Listed label={label} value={value} onType={onType} options={field.choices} />;
  if (kind === 'agency') return <AgencyValue label={label} value={value} onType={onType} />;
  const hints = { month: words.monthHint, figure: words.figureHint, money: words.figureHint, link: words.linkHint };
  const hint = kind in hints ? hints[kind as keyof typeof hints] : undefined;
  return (
    <TextField
      label={label}
      value={value}
      onType={onType}
      {...(hint === undefined ? {} : { hint })}
      {...(kind === 'long-text' ? { rows: 3 } : {})}
      {...(kind === 'day' ? { type: 'date' as const } : {})}
      maxLength={8000}
    />
  );
}

interface ListedProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function AgencyValue(props: ListedProps) {
  const { today } = useSession();
  const agencies = useQuery(agenciesOn(today)).data?.agencies ?? [];
  const names = Object.fromEntries(agencies.map(({ id, name }) => [String(id), name]));
  return <Listed {...props} options={Object.keys(names)} names={names} />;
}

interface OptionsProps extends ListedProps {
  readonly options: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
}

function Listed({ label, value, onType, options, names }: OptionsProps) {
  const words = useRegisterWords();
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} className="inp" value={value} onChange={(event) => onType(event.target.value)}>
          <option value="">{words.choose}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {names?.[option] ?? option}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
