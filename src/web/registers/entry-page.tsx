import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { RegisterEntryView } from '#contract/registers.ts';
import { readId } from '../search-params.ts';
import { Button } from '../ui/button.tsx';
import { formatDay, formatMoment } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { writeFigure } from '../ui/figure-words.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { Failed, LoadingLines } from '../ui/states.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryClock, SlowMark } from './entry-standing.tsx';
import { entryQuery } from './register-queries.ts';
import { useRegisterWords } from './use-register-words.ts';
import './registers.css';

/** One line of a register with its acts and its story. */
export function EntryPage() {
  const { code, entryId } = useParams({ from: '/khung/so-theo-doi/$code/$entryId' });
  const { data, error, refetch } = useQuery(entryQuery(code, readId(entryId)));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={8} />;
  return <Entry entry={data} />;
}

interface EntryProps {
  readonly entry: RegisterEntryView;
}

function Entry({ entry }: EntryProps) {
  const words = useRegisterWords();
  const { definition } = entry;
  const state = definition.states.find(({ key }) => key === entry.state)?.name ?? entry.state;
  return (
    <>
      <PageHead
        above={
          <nav className="crumbs" aria-label={words.back}>
            <Link to="/so-theo-doi/$code" params={{ code: definition.code }}>
              {definition.name}
            </Link>
          </nav>
        }
        title={entry.values[definition.titleField] ?? definition.name}
        fact={`${state} · ${words.secrecies[entry.secrecy]}`}
        actions={<Acts entry={entry} />}
      />
      <SlowMark entry={entry} />
      <Contents entry={entry} />
      <Story entry={entry} />
    </>
  );
}

function Acts({ entry }: EntryProps) {
  const words = useRegisterWords();
  const [doing, setDoing] = useState<string | null | undefined>(undefined);
  const stepName = (action: string) =>
    entry.definition.steps.find((step) => step.action === action && step.from === entry.state)?.name ?? action;
  const close = () => setDoing(undefined);
  return (
    <>
      {entry.mayMend ? <Button onClick={() => setDoing(null)}>{words.mend}</Button> : null}
      {entry.actions.map((action, at) => (
        <Button key={action} kind={at === 0 ? 'filled' : 'plain'} onClick={() => setDoing(action)}>
          {`${stepName(action)}…`}
        </Button>
      ))}
      <Dialog opened={doing !== undefined} onClose={close} title={doing ? stepName(doing) : words.mendTitle}>
        {doing === undefined ? null : <EntryForm entry={entry} action={doing} onClose={close} />}
      </Dialog>
    </>
  );
}

function Contents({ entry }: EntryProps) {
  const words = useRegisterWords();
  const shown = entry.definition.fields.filter(({ key }) => (entry.values[key] ?? '') !== '');
  return (
    <Section title={words.contents}>
      <dl className="register-facts">
        <dt>{words.due}</dt>
        <dd>
          <EntryClock entry={entry} />
        </dd>
        <dt>{words.responsible}</dt>
        <dd>{entry.responsible.name}</dd>
        <dt>{words.recording}</dt>
        <dd>{entry.recording.name}</dd>
        {shown.map((field) => (
          <Fact key={field.key} name={field.name} value={showValue(field, entry.values[field.key] ?? '')} />
        ))}
      </dl>
    </Section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

type Field = RegisterEntryView['definition']['fields'][number];

function showValue({ kind, unit }: Field, value: string): string {
  if (kind === 'day') return formatDay(value);
  if (kind === 'figure' || kind === 'money') return `${writeFigure(value)}${unit === null ? '' : ` ${unit}`}`;
  return value;
}

function Story({ entry }: EntryProps) {
  const words = useRegisterWords();
  return (
    <Section title={words.story}>
      <ol className="register-story">
        {entry.story.map(({ name, person, agency, at, words: said, changed }) => (
          <li key={at + name}>
            <b>{name}</b>{' '}
            <span className="muted">{`${person.fullName}, ${agency.shortName} · ${formatMoment(at)}`}</span>
            {said ? <p>{said}</p> : null}
            {changed.length > 0 ? <p className="muted sm">{words.changed(changed.join(', '))}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
