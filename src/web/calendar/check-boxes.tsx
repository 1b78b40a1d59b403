interface CheckBoxesProps<Option extends string> {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, string>>;
  readonly chosen: readonly Option[];
  readonly onChoose: (chosen: Option[]) => void;
  readonly error?: string | undefined;
}

/** Any number of a few. */
export function CheckBoxes<Option extends string>({
  legend,
  options,
  words,
  chosen,
  onChoose,
  error,
}: CheckBoxesProps<Option>) {
  return (
    <fieldset className="field checks">
      <legend className="label">{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, option] : chosen.filter((each) => each !== option))
            }
          />
          {words[option]}
        </label>
      ))}
      {error ? <div className="error">{error}</div> : null}
    </fieldset>
  );
}
