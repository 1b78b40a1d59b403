import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { MeetingView, ProposedItems, SetAgenda } from '#contract/meetings.ts';
import { useSession } from '../session.tsx';
import { agenciesOn } from '../tasks/task-queries.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '../ui/icons.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { agendaOf, type DraftItem, draftOf, itemOfProposed, moved, nextKey } from './agenda-draft.ts';
import { proposedQuery, afterMeetingAct } from './meeting-queries.ts';
import { useMeetingWords } from './use-meeting-words.ts';

interface AgendaEditorProps {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}

const blank: Omit<DraftItem, 'key'> = {
  id: null,
  kind: 'to-hear',
  title: '',
  question: '',
  agencyId: null,
  taskId: null,
  targetId: null,
};

/** Writes the agenda: from what asks for a decision today, and from whatever else is to be said. */
export function AgendaEditor({ meeting, onClose }: AgendaEditorProps) {
  const words = useMeetingWords();
  const [items, setItems] = useState(() => draftOf(meeting));
  const [sent, setSent] = useState(false);
  const save = useAct<SetAgenda, MeetingView>((send, wish) => send('PUT', `/api/meetings/${meeting.id}/agenda`, wish), {
    ...afterMeetingAct,
    onDone: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    const agenda = agendaOf(items);
    if (agenda) save.mutate({ version: meeting.version, items: agenda });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {items.map((item) => (
        <ItemFields
          key={item.key}
          item={item}
          error={sent && item.title.trim() === '' ? words.required : undefined}
          onChange={(part) => setItems(items.map((each) => (each.key === item.key ? { ...each, ...part } : each)))}
          onMove={(by) => setItems(moved(items, item.key, by))}
          onRemove={() => setItems(items.filter(({ key }) => key !== item.key))}
        />
      ))}
      <div>
        <Button kind="quiet" onClick={() => setItems([...items, { ...blank, key: nextKey(items) }])}>
          <IconPlus className="ic" aria-hidden />
          {words.itemAdd}
        </Button>
      </div>
      <Proposed
        meetingId={meeting.id}
        taken={items}
        onTake={(proposed) =>
          setItems([...items, itemOfProposed(proposed, words.questions[proposed.reason], nextKey(items))])
        }
      />
      <FormEnd error={save.error} busy={save.isPending} words={words.agendaSave} onClose={onClose} />
    </form>
  );
}

interface ItemFieldsProps {
  readonly item: DraftItem;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<DraftItem>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

const kinds = ['to-decide', 'to-hear'] as const;

function ItemFields({ item, error, onChange, onMove, onRemove }: ItemFieldsProps) {
  const words = useMeetingWords();
  const { today } = useSession();
  const agencies = useQuery(agenciesOn(today)).data?.agencies ?? [];
  const acts = [
    [IconArrowUp, words.itemUp(item.title), () => onMove(-1)],
    [IconArrowDown, words.itemDown(item.title), () => onMove(1)],
    [IconTrash, words.itemRemove(item.title), onRemove],
  ] as const;
  return (
    <div className="agenda-item">
      <TextField
        label={words.itemTitle}
        maxLength={500}
        value={item.title}
        onType={(title) => onChange({ title })}
        error={error}
      />
      <SelectField
        label={words.itemKind}
        options={kinds}
        words={words.itemKinds}
        chosen={item.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <TextField
        label={words.itemQuestion}
        maxLength={2000}
        value={item.question}
        onType={(question) => onChange({ question })}
      />
      <ChoiceField
        label={words.itemAgency}
        noMatch={words.noMatch}
        removeWords={words.remove}
        choices={agencies}
        chosen={item.agencyId === null ? [] : [item.agencyId]}
        onChoose={([agencyId]) => onChange({ agencyId: agencyId ?? null })}
      />
      <div className="acts">
        {acts.map(([Icon, name, act]) => (
          <Button key={name} small kind="quiet" onClick={act}>
            <Icon className="ic" aria-hidden />
            <span className="vh">{name}</span>
          </Button>
        ))}
      </div>
    </div>
  );
}

interface ProposedProps {
  readonly meetingId: number;
  readonly taken: readonly DraftItem[];
  readonly onTake: (item: ProposedItems['items'][number]) => void;
}

function Proposed({ meetingId, taken, onTake }: ProposedProps) {
  const words = useMeetingWords();
  const { data } = useQuery(proposedQuery(meetingId));
  const on = new Set(taken.map(({ taskId }) => taskId));
  const left = data?.items.filter(({ taskId }) => !on.has(taskId)) ?? [];
  if (!data) return null;
  return (
    <fieldset className="proposed">
      <legend>{words.proposed}</legend>
      <p className="muted sm">{left.length === 0 ? words.proposedNone : words.proposedHint}</p>
      <ul>
        {left.map((item) => (
          <li key={item.taskId}>
            <span>
              {item.title}
              <small className="muted block">
                {[item.lead?.shortName, words.proposedReasons[item.reason](item.workingDaysLate ?? 0)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <Button small onClick={() => onTake(item)}>
              {words.take}
              <span className="vh"> {item.title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
