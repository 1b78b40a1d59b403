import { useId } from 'react';

interface ChoicesProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
}

/** One of a few, each on its own line. */
export function Choices<Option extends string>({ legend, options, words, chosen, onChoose }: ChoicesProps<Option>) {
  const name = useId();
  return (
    <fieldset className="one-of">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          {words[option]}
        </label>
      ))}
    </fieldset>
  );
}
