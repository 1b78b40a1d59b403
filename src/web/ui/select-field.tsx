import { Field } from './field.tsx';

interface SelectFieldProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

/** One of a few, in the system's own list: it is as good on a phone as by keyboard. */
export function SelectField<Option extends string>({
  label,
  options,
  words,
  chosen,
  onChoose,
}: SelectFieldProps<Option>) {
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          className="inp"
          value={chosen}
          onChange={(event) => {
            const option = options.find((each) => each === event.target.value);
            if (option !== undefined) onChoose(option);
          }}
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
