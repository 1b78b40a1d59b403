import { comparators, directions, natures } from '#domain/programme/target.ts';
import { Field } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import type { FieldProblems, MeasureFields } from './target-form.ts';

interface MeasureInputsProps {
  readonly fields: MeasureFields;
  readonly problems: FieldProblems;
  /** Where in the form these fields stand: '' or 'parts.0.'. */
  readonly at: string;
  readonly onChange: (changes: Partial<MeasureFields>) => void;
}

type TextFieldName = 'name' | 'value' | 'valueMax' | 'unit' | 'denominator';

/** Name, comparison, figure, unit, direction and nature: the same for a target and for each of its parts. */
export function MeasureInputs(props: MeasureInputsProps) {
  const { fields, onChange } = props;
  const programme = useProgrammeWords();
  const words = programme.form;
  const isRange = fields.comparator === 'range';
  return (
    <>
      <MeasureText {...props} name="name" label={words.name} />
      <div className="fields">
        <Choice
          label={words.comparator}
          options={comparators}
          words={programme.comparator}
          chosen={fields.comparator}
          onChoose={(comparator) => onChange({ comparator })}
        />
        <MeasureText {...props} name="value" label={isRange ? words.valueFrom : words.value} />
        {isRange ? <MeasureText {...props} name="valueMax" label={words.valueMax} /> : null}
        <MeasureText {...props} name="unit" label={words.unit} />
        <MeasureText {...props} name="denominator" label={words.denominator} />
        <Choice
          label={words.nature}
          options={natures}
          words={programme.nature}
          chosen={fields.nature}
          onChoose={(nature) => onChange({ nature })}
        />
        <Choice
          label={words.direction}
          options={directions}
          words={programme.direction}
          chosen={fields.direction}
          onChoose={(direction) => onChange({ direction })}
        />
      </div>
    </>
  );
}

type MeasureTextProps = MeasureInputsProps & { readonly name: TextFieldName; readonly label: string };

function MeasureText({ fields, problems, at, onChange, name, label }: MeasureTextProps) {
  const words = useProgrammeWords().form;
  const problem = problems[`${at}${name}`];
  return (
    <TextField
      label={label}
      error={problem ? words.problem[problem] : undefined}
      value={fields[name]}
      onType={(value) => onChange({ [name]: value })}
      {...(name === 'name' ? { rows: 2, maxLength: 500 } : {})}
    />
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

export function Choice<Option extends string>({ label, options, words, chosen, onChoose }: ChoiceProps<Option>) {
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          className="inp"
          value={chosen}
          onChange={(event) => onChoose(options.find((option) => option === event.target.value) ?? chosen)}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {words[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
