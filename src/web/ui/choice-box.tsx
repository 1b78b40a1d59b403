import { type KeyboardEvent, useId, useState } from 'react';
import { type Choice, searchChoices } from './choice-search.ts';
import { IconChevronDown, IconX } from './icons.ts';

interface ChoiceBoxProps {
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

/** A box to type into that offers what matches, marks or no marks, by keyboard alone if need be. */
export function ChoiceBox(props: ChoiceBoxProps) {
  const { choices, chosen, onChoose, many = false } = props;
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const single = many ? undefined : choices.find(({ id }) => id === chosen[0]);
  const open = typed !== null;
  const offered = open
    ? searchChoices(choices, typed)
        .filter(({ id }) => !many || !chosen.includes(id))
        .slice(0, SHOWN)
    : [];
  const close = () => {
    setTyped(null);
    setAt(0);
  };
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onChoose(many ? [...chosen, choice.id] : [choice.id]);
    close();
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (open) setAt(Math.min(Math.max(at + step, 0), offered.length - 1));
      else setTyped('');
    } else if (event.key === 'Enter' && open && !event.ctrlKey) {
      event.preventDefault();
      choose(offered[at]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && many && !typed && chosen.length > 0) onChoose(chosen.slice(0, -1));
  };
  return (
    <div className="choice-box">
      {many ? <ChosenList {...props} /> : null}
      <div className="choice-input">
        <input
          {...props.ids}
          className="inp"
          role="combobox"
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open && offered[at] ? `${listId}-${offered[at].id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={props.placeholder}
          autoFocus={props.autoFocus}
          data-autofocus={props.autoFocus || undefined}
          value={typed ?? single?.name ?? ''}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onClick={() => setTyped(typed ?? '')}
          onKeyDown={pressed}
          onBlur={close}
        />
        <IconChevronDown className="ic" aria-hidden />
        <ul id={listId} role="listbox" aria-label={props.placeholder ?? ''} hidden={!open} className="choices">
          {offered.map((choice, index) => (
            <li
              key={choice.id}
              id={`${listId}-${choice.id}`}
              role="option"
              aria-selected={index === at}
              ref={(element) => void (index === at && element?.scrollIntoView({ block: 'nearest' }))}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {choice.name}
            </li>
          ))}
        </ul>
        {open && offered.length === 0 ? (
          <p className="choices none" role="status">
            {props.noMatch}
          </p>
        ) : null}
      </div>
    </div>
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
