import { Field } from '../../ui/field.tsx';

interface OneOfProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

/** One out of more than a few, in the browser's own list. */
export function OneOf<Option extends string>({ label, options, words, chosen, onChoose }: OneOfProps<Option>) {
  const choose = (value: string) => {
    const option = options.find((each) => each === value);
    if (option !== undefined) onChoose(option);
  };
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} className="inp" value={chosen} onChange={(event) => choose(event.target.value)}>
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
