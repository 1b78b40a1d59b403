import { type FormEvent, useState } from 'react';
import type { CommentOutgoing, OutgoingView } from '#contract/outgoing.ts';
import { Button } from '../ui/button.tsx';
import { formatDay, formatMoment } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { Failed } from '../ui/states.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { afterOutgoingAct } from './outgoing-queries.ts';
import { useOutgoingWords } from './use-outgoing-words.ts';

interface DocumentProps {
  readonly document: OutgoingView;
}

/** What agencies say, who signs, who has opened it, and what happened. */
export function DocumentBeside({ document }: DocumentProps) {
  return (
    <>
      <Comments document={document} />
      <Signers document={document} />
      <Recipients document={document} />
      <Story document={document} />
    </>
  );
}

function Comments({ document }: DocumentProps) {
  const words = useOutgoingWords();
  const { comments, commenters, commentsDueOn, mayComment } = document;
  if (commenters.length === 0) return null;
  const names = commenters.map(({ shortName }) => shortName).join(', ');
  return (
    <Section title={words.comments}>
      {commentsDueOn ? <p className="sm">{words.commentsUntil(formatDay(commentsDueOn), names)}</p> : null}
      {comments.length === 0 ? <p className="muted">{words.noComments}</p> : null}
      <ul className="outgoing-said">
        {comments.map(({ agency, words: said, at }) => (
          <li key={at}>
            <b>{agency.shortName}</b>: {said} <span className="muted sm">{formatMoment(at)}</span>
          </li>
        ))}
      </ul>
      {mayComment ? <CommentForm document={document} /> : null}
    </Section>
  );
}

function CommentForm({ document: { id, version } }: DocumentProps) {
  const words = useOutgoingWords();
  const [said, say] = useState('');
  const comment = useAct<CommentOutgoing, OutgoingView>(
    (send, wish) => send('POST', `/api/outgoing/${id}/comments`, wish),
    { ...afterOutgoingAct, onDone: () => say('') },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (said.trim() !== '') comment.mutate({ version, words: said.trim() });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextField rows={4} maxLength={10_000} label={words.comment} value={said} onType={say} />
      {comment.error ? <Failed error={comment.error} /> : null}
      <div className="acts">
        <Button kind="filled" type="submit" busy={comment.isPending}>
          {words.sendComment}
        </Button>
      </div>
    </form>
  );
}

function Signers({ document: { signers } }: DocumentProps) {
  const words = useOutgoingWords();
  if (signers.length === 0) return null;
  return (
    <Section title={words.signers}>
      <ol className="outgoing-said">
        {signers.map(({ person, position, signedAt }) => (
          <li key={person.id}>
            {position} {person.fullName},{' '}
            <span className="muted">{signedAt ? words.signedAt(formatMoment(signedAt)) : words.notSigned}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Recipients({ document: { recipients } }: DocumentProps) {
  const words = useOutgoingWords();
  if (recipients.length === 0) return null;
  return (
    <Section title={words.recipients}>
      <ul className="outgoing-said">
        {recipients.map(({ agency, readAt }) => (
          <li key={agency.id}>
            {agency.shortName},{' '}
            <span className="muted">{readAt ? words.readAt(formatMoment(readAt)) : words.notRead}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Story({ document: { steps } }: DocumentProps) {
  const words = useOutgoingWords();
  if (steps.length === 0) return null;
  const names: Readonly<Record<string, string>> = words.actions;
  return (
    <Section title={words.story}>
      <ul className="outgoing-said">
        {steps.map(({ action, at, person, words: said }) => (
          <li key={`${action} ${at}`}>
            {(names[action] ?? action).replace('…', '')}
            {said ? `: “${said}”` : ''} <span className="muted sm">{`${person.fullName}, ${formatMoment(at)}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
