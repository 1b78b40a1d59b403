import { type FormEvent, useState } from 'react';
import type { Milestone, TaskDetail } from '#contract/tasks.ts';
import { useSession } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { IconPlus, IconTrash } from '../ui/icons.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ActEnd } from './act-end.tsx';
import { draftOf, type MilestoneDraft, milestonesOf, nextKey } from './milestone-draft.ts';
import { usualSteps } from './usual-steps.ts';
import { useTaskAct } from './use-task-act.ts';
import { useTaskPageWords } from './use-task-page-words.ts';

interface MilestonesFormProps {
  readonly task: TaskDetail;
  readonly onClose: () => void;
}

const kinds: readonly Milestone['kind'][] = [
  'outline',
  'draft',
  'comments',
  'appraisal',
  'submission',
  'issued',
  'other',
];

/** The milestones while they are written; the usual steps of a scheme can be taken as a beginning. */
function useMilestones({ task, onClose }: MilestonesFormProps) {
  const { milestones: words } = useTaskPageWords();
  const { today } = useSession();
  const [drafts, setDrafts] = useState(() => draftOf(task.milestoneList));
  const [sent, setSent] = useState(false);
  const act = useTaskAct<Milestone[]>(
    task.id,
    (send, milestones) => send('PUT', `/api/tasks/${task.id}/milestones`, { version: task.version, milestones }),
    onClose,
  );
  return {
    drafts,
    sent,
    act,
    submit: (event: FormEvent) => {
      event.preventDefault();
      setSent(true);
      const milestones = milestonesOf(drafts);
      if (milestones) act.mutate(milestones);
    },
    change: (key: number, part: Partial<MilestoneDraft>) =>
      setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft))),
    remove: (key: number) => setDrafts(drafts.filter((draft) => draft.key !== key)),
    takeUsual: () =>
      setDrafts(
        usualSteps(today, task.dueOn).map((step, key) => ({ ...step, key, title: words.kinds[step.kind], doneOn: '' })),
      ),
    add: () =>
      setDrafts([...drafts, { key: nextKey(drafts), kind: 'other', title: '', dueOn: task.dueOn ?? '', doneOn: '' }]),
  };
}

export function MilestonesForm(props: MilestonesFormProps) {
  const { milestones: words } = useTaskPageWords();
  const { drafts, sent, act, submit, change, remove, takeUsual, add } = useMilestones(props);
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {drafts.length === 0 ? (
        <div>
          <Button onClick={takeUsual}>{words.usual}</Button>
          <p className="muted xs">{words.usualHint}</p>
        </div>
      ) : null}
      {drafts.map((draft) => (
        <DraftRow
          key={draft.key}
          draft={draft}
          problem={sent ? words.missing : undefined}
          onChange={(part) => change(draft.key, part)}
          onRemove={() => remove(draft.key)}
        />
      ))}
      <div>
        <Button kind="quiet" onClick={add}>
          <IconPlus className="ic" aria-hidden />
          {words.add}
        </Button>
      </div>
      <ActEnd error={act.error} busy={act.isPending} words={words.save} onClose={props.onClose} />
    </form>
  );
}

interface DraftRowProps {
  readonly draft: MilestoneDraft;
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<MilestoneDraft>) => void;
  readonly onRemove: () => void;
}

function DraftRow({ draft, problem, onChange, onRemove }: DraftRowProps) {
  const { milestones: words } = useTaskPageWords();
  const isUsual = (title: string) => title === '' || Object.values(words.kinds).includes(title);
  return (
    <div className="milestone-row">
      <SelectField
        label={words.kind}
        options={kinds}
        words={words.kinds}
        chosen={draft.kind}
        onChoose={(kind) =>
          onChange({ kind, ...(isUsual(draft.title) && kind !== 'other' ? { title: words.kinds[kind] } : {}) })
        }
      />
      <TextField
        label={words.name}
        maxLength={300}
        value={draft.title}
        onType={(title) => onChange({ title })}
        error={draft.title.trim() === '' ? problem : undefined}
      />
      <TextField
        type="date"
        label={words.due}
        value={draft.dueOn}
        onType={(dueOn) => onChange({ dueOn })}
        error={draft.dueOn === '' ? problem : undefined}
      />
      <TextField type="date" label={words.done} value={draft.doneOn} onType={(doneOn) => onChange({ doneOn })} />
      <Button kind="quiet" aria-label={words.remove(draft.title)} onClick={onRemove}>
        <IconTrash className="ic" aria-hidden />
      </Button>
    </div>
  );
}
