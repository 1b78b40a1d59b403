import { type ReactNode, useState } from 'react';
import type { PassedView } from '#contract/agency-events.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../text/text.tsx';
import { namePeriod } from '../../period-name.ts';
import { useRegisterWords } from './use-register-words.ts';

interface PassedListsProps {
  readonly passed: PassedView;
  readonly toggled: ReadonlySet<number>;
  readonly onToggle: (roleId: number) => void;
}

/** Everything that passes, counted and listed; people are ticked one by one. */
export function PassedLists({ passed, toggled, onToggle }: PassedListsProps) {
  const words = useRegisterWords();
  const { preview } = words;
  const text = useText();
  const moving = passed.reports.filter(({ act }) => act !== 'stays');
  const staying = passed.reports.length - moving.length;
  const empty = Object.values(passed).every((list) => list?.length === 0);
  const to = (heir: { name: string } | null) => <span className="muted">→ {heir?.name ?? preview.nobody}</span>;
  if (empty) return <p className="muted">{preview.nothing}</p>;
  return (
    <>
      <Listed
        title={preview.functions}
        items={passed.functions.map((each) => [words.functions[each.function], to(each.to)])}
      />
      <Listed
        title={preview.assignments}
        items={passed.assignments.map((each) => [
          `${each.title} – ${preview.parts[each.part]}`,
          <>
            {to(each.to)} <small className="muted">{preview.acts[each.act]}</small>
          </>,
        ])}
      />
      <Listed
        title={preview.reports}
        items={moving.map((each) => [
          `${each.formName}, ${namePeriod(text, each.periodKey)} – ${each.figures === 0 ? each.from.shortName : preview.figures(each.figures)}`,
          <>
            {to(each.to)} <small className="muted">{preview.acts[each.act]}</small>
          </>,
        ])}
      />
      <Listed
        title={preview.forms}
        items={(passed.forms ?? []).map((each) => [`${each.formName} – ${each.from.shortName}`, to(each.to)])}
      />
      {staying > 0 ? <p className="muted">{preview.stay(staying)}</p> : null}
      <Listed title={preview.subordinates} items={passed.subordinates.map((each) => [each.agency.name, to(each.to)])} />
      <People roles={passed.roles} toggled={toggled} onToggle={onToggle} />
    </>
  );
}

const SHOWN = 8;

interface ListedProps {
  readonly title: string;
  readonly items: readonly (readonly [words: string, to: ReactNode])[];
}

function Listed({ title, items }: ListedProps) {
  const { preview } = useRegisterWords();
  const [whole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const left = items.length - SHOWN;
  return (
    <>
      <h3>{preview.counted(title, items.length)}</h3>
      <ul>
        {items.slice(0, whole ? items.length : SHOWN).map(([words, to], at) => (
          <li key={`${words} ${at}`}>
            {words} {to}
          </li>
        ))}
      </ul>
      {left > 0 && !whole ? (
        <Button small kind="quiet" onClick={() => setWhole(true)}>
          {preview.more(left)}
        </Button>
      ) : null}
    </>
  );
}

interface PeopleProps {
  readonly roles: PassedView['roles'];
  readonly toggled: ReadonlySet<number>;
  readonly onToggle: (roleId: number) => void;
}

function People({ roles, toggled, onToggle }: PeopleProps) {
  const { preview } = useRegisterWords();
  const { agencies } = useText();
  if (roles.length === 0) return null;
  return (
    <>
      <h3>{preview.counted(preview.roles, roles.length)}</h3>
      <ul>
        {roles.map(({ id, person, role, proposed, from, to }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={proposed !== toggled.has(id)}
                disabled={to === null}
                onChange={() => onToggle(id)}
              />
              <span>
                {person} – {agencies.roles[role]}{' '}
                <span className="muted">
                  {from.shortName} → {to?.shortName ?? preview.nobody}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
