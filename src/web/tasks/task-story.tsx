import type { TaskEvent, TaskProof } from '#contract/tasks.ts';
import { formatDay, formatMoment } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { type TaskPageWords, useTaskPageWords } from './use-task-page-words.ts';

type StoryWords = TaskPageWords['story'];

const dayOf = (value: string | null) => (value === null ? '–' : formatDay(value));

type Telling = (event: TaskEvent, words: StoryWords) => string;

const tellings: Readonly<Record<TaskEvent['kind'], Telling>> = {
  assigned: ({ agency, words: part }, words) =>
    part === 'lead' ? words.assignedLead(agency?.name ?? '') : words.assignedOther(agency?.name ?? ''),
  step: ({ action }, words) => (action ? words.steps[action] : ''),
  'extension-asked': ({ fromDay, toDay }, words) => words.asked(dayOf(fromDay), dayOf(toDay)),
  'extension-granted': ({ toDay }, words) => words.granted(dayOf(toDay)),
  'extension-refused': (_, words) => words.refused,
  amended: ({ fromDay, toDay }, words) =>
    toDay !== null && fromDay !== toDay ? words.amendedDays(dayOf(fromDay), dayOf(toDay)) : words.amended,
  reminded: (_, words) => words.reminded,
};

/** What happened, in words that follow the name of who did it. */
export function eventWords(event: TaskEvent, words: StoryWords): string {
  return tellings[event.kind](event, words);
}

/** Whose words an event carries; the others' are codes of the system. */
const spoken: readonly TaskEvent['kind'][] = ['step', 'extension-asked', 'extension-granted', 'extension-refused'];

/** Everything that happened to the task, newest first: who, what, when, with which document. */
export function TaskStory({ story }: { readonly story: readonly TaskEvent[] }) {
  const { story: words } = useTaskPageWords();
  return (
    <Section title={words.title}>
      {story.length === 0 ? <p className="state">{words.empty}</p> : null}
      <ol className="track">
        {story.map((event, index) => (
          <li key={`${event.at} ${story.length - index}`} className={index === 0 ? 'full' : undefined}>
            <div className="h told">
              <b>{event.person?.fullName ?? words.clock}</b>
              <span className="second">{eventWords(event, words)}</span>
            </div>
            <div className="muted">
              {formatMoment(event.at)}
              {event.agency && event.kind !== 'assigned' ? ` · ${event.agency.shortName}` : null}
            </div>
            {event.words && spoken.includes(event.kind) ? <p className="second said">“{event.words}”</p> : null}
            {event.proof ? <ProofWords proof={event.proof} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The document of a result: its number, day and subject, its file where one is kept. */
export function ProofWords({ proof }: { readonly proof: TaskProof }) {
  const { proof: words } = useTaskPageWords();
  return (
    <p className="proof">
      {words.words(proof.number, formatDay(proof.datedOn), proof.title)}{' '}
      {proof.fileName === null ? null : (
        <a href={`/api/task-proofs/${proof.id}/file`} download={proof.fileName}>
          {words.open}
        </a>
      )}{' '}
      <span className="muted xs">{words.grades[proof.grade]}</span>
    </p>
  );
}
