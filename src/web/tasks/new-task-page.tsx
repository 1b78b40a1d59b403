import { useQuery } from '@tanstack/react-query';
import { newTask as en } from '../text/en/new-task.ts';
import { useSession } from '../session.tsx';
import { useLanguage } from '../text/text.tsx';
import { newTask as vi } from '../text/vi/new-task.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Failed } from '../ui/states.tsx';
import { TextField } from '../ui/text-field.tsx';
import { BackToTasks } from './back-to-tasks.tsx';
import { PickField } from './pick-field.tsx';
import { kindOrder, secrecies } from './task-wish.ts';

import { agenciesOn, leadersQuery } from './task-queries.ts';
import './task.css';
import { useNewTask } from './use-new-task.ts';
import { useTaskPageWords } from './use-task-page-words.ts';
import { useTaskWords } from './use-task-words.ts';

const origins = ['directive', 'letter', 'list', 'by-hand'] as const;
const dueKinds = ['date', 'continuous', 'none'] as const;

const useNewTaskWords = (): typeof vi => (useLanguage().language === 'en' ? en : vi);

type Draft = ReturnType<typeof useNewTask>;

/** A task that no decision kept here holds, entered by an officer with its ground. */
export function NewTaskPage() {
  const words = useNewTaskWords();
  const draft = useNewTask();
  const { add, submit } = draft;
  return (
    <>
      <PageHead above={<BackToTasks />} title={words.title} fact={words.lead} />
      <form className="stack new-task" noValidate onSubmit={submit}>
        <WhatFields draft={draft} />
        <WhoFields draft={draft} />
        <WhenFields draft={draft} />
        {add.error ? <Failed error={add.error} /> : null}
        <div className="acts">
          <Button kind="filled" type="submit" busy={add.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </>
  );
}

function WhatFields({ draft: { task, change, gaps } }: { readonly draft: Draft }) {
  const words = useNewTaskWords();
  const page = useTaskPageWords();
  const list = useTaskWords();
  return (
    <>
      <div className="fields">
        <PickField
          label={page.source}
          value={task.origin}
          options={origins.map((origin) => [origin, words.origins[origin]])}
          onChoose={(value) => change({ origin: origins.find((each) => each === value) ?? 'by-hand' })}
        />
        <PickField
          label={page.kind}
          value={task.kind}
          options={kindOrder.map((kind) => [kind, list.kinds[kind]])}
          onChoose={(value) => change({ kind: kindOrder.find((each) => each === value) ?? 'task' })}
        />
      </div>
      <TextField
        label={words.sourceWords}
        hint={words.sourceExample}
        maxLength={500}
        value={task.sourceWords}
        onType={(sourceWords) => change({ sourceWords })}
        error={gaps.has('sourceWords') ? page.required : undefined}
      />
      <TextField
        rows={3}
        label={words.name}
        hint={words.nameHint}
        maxLength={1000}
        value={task.title}
        onType={(title) => change({ title })}
        error={gaps.has('title') ? page.required : undefined}
      />
      <TextField
        label={page.product}
        hint={words.productHint}
        maxLength={500}
        value={task.product}
        onType={(product) => change({ product })}
      />
    </>
  );
}

function WhoFields({ draft: { task, change, gaps } }: { readonly draft: Draft }) {
  const words = useNewTaskWords();
  const { today } = useSession();
  const agencies = useQuery(agenciesOn(today));
  const leaders = useQuery(leadersQuery);
  const choices = agencies.data?.agencies ?? [];
  const shared = { noMatch: words.noMatch, removeWords: words.remove };
  const { leadAgencyId, cooperatingAgencyIds } = task;
  const error = agencies.error ?? leaders.error;
  return (
    <>
      {error ? <Failed error={error} /> : null}
      <ChoiceField
        {...shared}
        label={words.leadAgency}
        hint={words.leadHint}
        error={gaps.has('lead') ? words.leadMissing : undefined}
        choices={choices}
        chosen={leadAgencyId === null ? [] : [leadAgencyId]}
        onChoose={([id]) =>
          change({ leadAgencyId: id ?? null, cooperatingAgencyIds: cooperatingAgencyIds.filter((each) => each !== id) })
        }
      />
      <ChoiceField
        {...shared}
        many
        label={words.cooperating}
        choices={choices.filter(({ id }) => id !== leadAgencyId)}
        chosen={cooperatingAgencyIds}
        onChoose={(ids) => change({ cooperatingAgencyIds: ids })}
      />
      <PickField
        label={words.leader}
        value={String(task.leaderInChargeId ?? '')}
        options={[
          ['', words.noLeader],
          ...(leaders.data?.people ?? []).map(({ id, fullName }) => [String(id), fullName] as const),
        ]}
        onChoose={(id) => change({ leaderInChargeId: id === '' ? null : Number(id) })}
      />
    </>
  );
}

function WhenFields({ draft: { task, change, gaps } }: { readonly draft: Draft }) {
  const words = useNewTaskWords();
  const page = useTaskPageWords();
  const { today } = useSession();
  return (
    <>
      <div className="fields">
        <PickField
          label={words.dueKind}
          value={task.dueKind}
          options={dueKinds.map((kind) => [kind, words.dueKinds[kind]])}
          onChoose={(value) => change({ dueKind: dueKinds.find((each) => each === value) ?? 'none' })}
        />
        {task.dueKind === 'date' ? (
          <TextField
            type="date"
            label={words.dueOn}
            hint={words.dueHint}
            min={today}
            value={task.dueOn}
            onType={(dueOn) => change({ dueOn })}
            error={gaps.has('dueOn') ? page.required : undefined}
          />
        ) : null}
      </div>
      <PickField
        label={page.secrecyLabel}
        hint={page.secrecyHint}
        value={task.secrecy}
        options={secrecies.map((each) => [each, page.secrecy[each]])}
        onChoose={(value) => change({ secrecy: secrecies.find((each) => each === value) ?? 'internal' })}
      />
      <label className="check">
        <input type="checkbox" checked={task.urgent} onChange={(event) => change({ urgent: event.target.checked })} />
        {page.urgent}
      </label>
    </>
  );
}
