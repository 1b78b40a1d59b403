import { useId } from 'react';

interface SegmentsProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChoose: (option: Option) => void;
  /** The label is read, not seen, where the options explain themselves. */
  readonly quiet?: boolean;
}

/** One view of the same data out of a few. */
export function Segments<Option extends string>({
  label,
  options,
  words,
  chosen,
  onChoose,
  quiet,
}: SegmentsProps<Option>) {
  const id = useId();
  return (
    <div className="field">
      <span className={quiet ? 'vh' : 'label'} id={id}>
        {label}
      </span>
      <div className="seg" role="group" aria-labelledby={id}>
        {options.map((option) => (
          <button key={option} type="button" aria-pressed={option === chosen} onClick={() => onChoose(option)}>
            {words[option]}
          </button>
        ))}
      </div>
    </div>
  );
}
