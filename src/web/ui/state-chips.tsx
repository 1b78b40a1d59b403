import { type Look, StatusMark } from './status-mark.tsx';

interface StateChipsProps<State extends string> {
  readonly label: string;
  readonly states: readonly State[];
  readonly counts: readonly { readonly state: State; readonly count: number }[];
  readonly chosen: State | undefined;
  readonly words: Readonly<Record<State, string>>;
  readonly looks?: Readonly<Record<State, Look>>;
  readonly onChoose: (state: State | null) => void;
}

/** How many stand in each state: a press narrows the list to one state, a second press takes that back. */
export function StateChips<State extends string>(props: StateChipsProps<State>) {
  const { label, states, counts, chosen, words, looks, onChoose } = props;
  const countOf = (state: State) => counts.find((each) => each.state === state)?.count ?? 0;
  const present = states.filter((state) => countOf(state) > 0 || state === chosen);
  if (present.length === 0) return null;
  return (
    <div className="filter page-filter" role="group" aria-label={label}>
      {present.map((state) => (
        <button
          key={state}
          type="button"
          className="chipf"
          aria-pressed={state === chosen}
          onClick={() => onChoose(state === chosen ? null : state)}
        >
          {looks ? <StatusMark look={looks[state]}>{words[state]}</StatusMark> : words[state]} <b>{countOf(state)}</b>
        </button>
      ))}
    </div>
  );
}
