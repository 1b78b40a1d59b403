import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Amendment } from '#contract/amendment.ts';
import type { ProgrammeView } from '#contract/programme.ts';
import { programmeQuery } from '../../session.tsx';
import { useAmendmentWords } from '../use-amendment-words.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import type { AmendmentCardProps } from './amendment-card.tsx';

type Item = NonNullable<Amendment['item']>;

/** Which item is meant: the likely ones to click, any other to be found by its name. */
export function AmendmentChoice({
  amendment,
  programmeId,
  acts,
  mode,
  onMode,
  isChosen,
  onChoose,
}: AmendmentCardProps) {
  const { amendments: words } = useAmendmentWords();
  const { candidates, chosen, item } = amendment;
  const choose = (wanted: Pick<Item, 'kind' | 'id'> | null) => {
    const ref = wanted && { kind: wanted.kind, id: wanted.id };
    acts.choose.mutate({ amendment, item: ref }, { onSuccess: () => onMode('read') });
  };
  const others = candidates.filter(({ kind, id }) => kind !== item?.kind || id !== item.id);
  return (
    <div className="amend-choices">
      {item ? null : <p className="sm">{others.length > 0 ? words.undecided : words.noCandidate}</p>}
      {others.map((each) => (
        <Button key={`${each.kind}-${each.id}`} small busy={acts.choose.isPending} onClick={() => choose(each)}>
          {words.chooseThis(`${each.number ? `(${each.number.replace(/[()]/gu, '')}) ` : ''}${each.name}`)}{' '}
          <span className="muted nw">{words.likeness(Math.round(each.likeness * 100))}</span>
        </Button>
      ))}
      {isChosen && mode === 'choose' ? (
        <AnyItem programmeId={programmeId} onPick={choose} />
      ) : (
        <Button
          small
          kind="quiet"
          onClick={() => {
            onChoose();
            onMode('choose');
          }}
        >
          {words.chooseOther}
        </Button>
      )}
      {chosen ? (
        <Button small kind="quiet" busy={acts.choose.isPending} onClick={() => choose(null)}>
          {words.undo}
        </Button>
      ) : null}
    </div>
  );
}

// Targets and tasks are counted apart; an odd number is a task's.
const keyOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>) => id * 2 + (kind === 'task' ? 1 : 0);

function itemsOf(programme: ProgrammeView | undefined): Item[] {
  const targets = (programme?.targets ?? []).map(({ id, number, name }) => ({
    kind: 'target' as const,
    id,
    number,
    name,
  }));
  const tasks = (programme?.tasks ?? []).map(({ id, title }) => ({
    kind: 'task' as const,
    id,
    number: null,
    name: title,
  }));
  return [...targets, ...tasks];
}

function AnyItem({ programmeId, onPick }: { readonly programmeId: number; readonly onPick: (item: Item) => void }) {
  const { amendments: words } = useAmendmentWords();
  const { data } = useQuery({ ...programmeQuery(programmeId), enabled: programmeId > 0 });
  const [picked, setPicked] = useState<readonly number[]>([]);
  const items = itemsOf(data);
  const choices = items.map((item) => ({ id: keyOf(item), name: `${words.item[item.kind]}: ${item.name}` }));
  return (
    <ChoiceField
      label={words.chooseLabel}
      choices={choices}
      chosen={picked}
      onChoose={(keys) => {
        setPicked(keys);
        const item = items.find((each) => keyOf(each) === keys[0]);
        if (item) onPick(item);
      }}
      placeholder={words.choosePlaceholder}
      noMatch={words.chooseNone}
      removeWords={words.removeChoice}
      autoFocus
    />
  );
}
