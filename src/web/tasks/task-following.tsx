import { type FormEvent, useState } from 'react';
import type { SetFollowing, TaskDetail } from '#contract/tasks.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Section } from '../ui/section.tsx';
import { ActEnd } from './act-end.tsx';
import { FactList } from './fact-list.tsx';
import { PickField } from './pick-field.tsx';
import { secrecies } from './task-wish.ts';
import { useTaskAct } from './use-task-act.ts';
import { useTaskPageWords } from './use-task-page-words.ts';

/** Who follows the task, who decides on its product, how urgent it is and who may read it. */
export function TaskFollowing({ task }: { readonly task: TaskDetail }) {
  const words = useTaskPageWords();
  const [editing, edit] = useState(false);
  const { following } = words;
  const action = task.maySetFollowing ? (
    <Button kind="quiet" small onClick={() => edit(true)}>
      {following.edit}
    </Button>
  ) : null;
  return (
    <Section title={following.title} action={action}>
      <FactList
        facts={[
          [words.leader, task.leaderInCharge?.fullName ?? words.none],
          [words.follower, task.followedBy?.fullName ?? following.nobody],
          [words.level, task.decidingLevel ? words.levels[task.decidingLevel] : following.noLevel],
          [words.urgentLabel, task.urgent ? words.urgent : words.notUrgent],
          [words.secrecyLabel, words.secrecy[task.secrecy]],
        ]}
      />
      <Dialog opened={editing} onClose={() => edit(false)} title={following.title}>
        <FollowingForm task={task} onClose={() => edit(false)} />
      </Dialog>
    </Section>
  );
}

const levels = ['provincial-party-committee', 'peoples-council', 'peoples-committee', 'chairman'] as const;

type Wish = Omit<SetFollowing, 'version'>;

function FollowingForm({ task, onClose }: { readonly task: TaskDetail; readonly onClose: () => void }) {
  const words = useTaskPageWords();
  const { following } = words;
  const [wish, setWish] = useState<Wish>({
    followedById: task.followedBy?.id ?? null,
    decidingLevel: task.decidingLevel,
    urgent: task.urgent,
    secrecy: task.secrecy,
  });
  const act = useTaskAct<Wish>(
    task.id,
    (send, wanted) => send('PUT', `/api/tasks/${task.id}/following`, { version: task.version, ...wanted }),
    onClose,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate(wish);
  };
  const change = (part: Partial<Wish>) => setWish({ ...wish, ...part });
  return (
    <form className="stack" onSubmit={submit}>
      <PickField
        label={words.follower}
        value={String(wish.followedById ?? '')}
        options={[['', following.nobody], ...task.followers.map(({ id, fullName }) => [String(id), fullName] as const)]}
        onChoose={(id) => change({ followedById: id === '' ? null : Number(id) })}
      />
      <PickField
        label={words.level}
        value={wish.decidingLevel ?? ''}
        options={[['', following.noLevel], ...levels.map((level) => [level, words.levels[level]] as const)]}
        onChoose={(level) => change({ decidingLevel: levels.find((each) => each === level) ?? null })}
      />
      <PickField
        label={words.secrecyLabel}
        hint={words.secrecyHint}
        value={wish.secrecy}
        options={secrecies.map((each) => [each, words.secrecy[each]])}
        onChoose={(chosen) => change({ secrecy: secrecies.find((each) => each === chosen) ?? 'internal' })}
      />
      <label className="check">
        <input type="checkbox" checked={wish.urgent} onChange={(event) => change({ urgent: event.target.checked })} />
        {words.urgent}
      </label>
      <ActEnd error={act.error} busy={act.isPending} words={following.save} onClose={onClose} />
    </form>
  );
}
