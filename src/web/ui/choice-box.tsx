import { type KeyboardEvent, useId, useState } from 'react';
import { type Choice, searchChoices } from './choice-search.ts';
import { IconChevronDown, IconX } from './icons.ts';

export interface ChoiceBoxProps {
  /** Ties the box to its label and messages, as `Field` gives them. */
  readonly ids: { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true };
  readonly choices: readonly Choice[];
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
  /** Several may be chosen; otherwise a new choice takes the place of the old. */
  readonly many?: boolean;
  readonly placeholder?: string;
  readonly noMatch: string;
  readonly removeWords: (name: string) => string;
  readonly autoFocus?: boolean;
}

const SHOWN = 60;

/** What is typed and offered, and the keys that choose from it. */
function useChoices({ choices, chosen, onChoose, many = false }: ChoiceBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const open = typed !== null;
  const left = choices.filter(({ id }) => !many || !chosen.includes(id));
  const offered = open ? searchChoices(left, typed).slice(0, SHOWN) : [];
  const type = (words: string | null) => {
    setTyped(words);
    setAt(0);
  };
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onChoose(many ? [...chosen, choice.id] : [choice.id]);
    type(null);
  };
  const step = (by: 1 | -1) => (open ? setAt(Math.min(Math.max(at + by, 0), offered.length - 1)) : type(''));
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      ...(open && !event.ctrlKey ? { Enter: () => choose(offered[at]) } : {}),
      ...(open ? { Escape: () => type(null) } : {}),
      ...(many && !typed && chosen.length > 0 ? { Backspace: () => onChoose(chosen.slice(0, -1)) } : {}),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { typed, open, offered, at, type, choose, pressed };
}

/** A box to type into that offers what matches, marks or no marks, by keyboard alone if need be. */
export function ChoiceBox(props: ChoiceBoxProps) {
  const { ids, choices, chosen, many = false, placeholder, autoFocus, noMatch } = props;
  const listId = useId();
  const { typed, open, offered, at, type, choose, pressed } = useChoices(props);
  const single = many ? undefined : choices.find(({ id }) => id === chosen[0]);
  const active = offered[at];
  return (
    <div className="choice-box">
      {many ? <ChosenList {...props} /> : null}
      <div className="choice-input">
        <input
          {...ids}
          className="inp"
          role="combobox"
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${listId}-${active.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          autoFocus={autoFocus}
          data-autofocus={autoFocus || undefined}
          value={typed ?? single?.name ?? ''}
          onChange={(event) => type(event.target.value)}
          onClick={() => type(typed ?? '')}
          onKeyDown={pressed}
          onBlur={() => type(null)}
        />
        <IconChevronDown className="ic" aria-hidden />
        <Offered id={listId} label={placeholder ?? ''} offered={offered} at={at} hidden={!open} onChoose={choose} />
        {open && offered.length === 0 ? (
          <p className="choices none" role="status">
            {noMatch}
          </p>
        ) : null}
      </div>
    </div>
  );
}

interface OfferedProps {
  readonly id: string;
  readonly label: string;
  readonly offered: readonly Choice[];
  readonly at: number;
  readonly hidden: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** The pointer chooses on its way down, before the box loses the focus; keys are the box's own. */
function Offered({ id, label, offered, at, hidden, onChoose }: OfferedProps) {
  return (
    <ul id={id} role="listbox" aria-label={label} hidden={hidden} className="choices">
      {offered.map((choice, index) => (
        <li
          key={choice.id}
          id={`${id}-${choice.id}`}
          role="option"
          aria-selected={index === at}
          ref={(element) => void (index === at && element?.scrollIntoView({ block: 'nearest' }))}
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice.name}
        </li>
      ))}
    </ul>
  );
}

function ChosenList({ choices, chosen, onChoose, removeWords }: ChoiceBoxProps) {
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen">
      {chosen.map((id) => {
        const choice = choices.find((each) => each.id === id);
        const name = choice?.name ?? String(id);
        return (
          <li key={id}>
            {choice?.shortName ?? name}
            <button type="button" onClick={() => onChoose(chosen.filter((each) => each !== id))}>
              <IconX className="ic" aria-hidden />
              <span className="vh">{removeWords(name)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
