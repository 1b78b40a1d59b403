import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DirectiveView, WithdrawDirective } from '#contract/directives.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { formatDay, formatMoment } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconBan, IconCircleCheck, IconClockHour4 } from '../ui/icons.ts';
import { type Look, StatusMark } from '../ui/status-mark.tsx';
import { useAct } from '../use-act.ts';
import { AssignDirectiveForm } from './assign-directive.tsx';
import { touchedByDirective } from './directive-queries.ts';
import './directives.css';
import { useDirectiveWords } from './use-directive-words.ts';

export const stateLooks: Readonly<Record<DirectiveView['state'], Look>> = {
  given: { icon: IconClockHour4, hue: 'warn' },
  assigned: { icon: IconCircleCheck, hue: 'ok' },
  withdrawn: { icon: IconBan, hue: 'idle' },
};

interface DirectiveListProps {
  readonly directives: readonly DirectiveView[];
  /** Beside what it is about, that need not be said. */
  readonly within?: 'task' | 'target' | 'meeting';
}

/** Directives with what became of each, and the act that it waits for. */
export function DirectiveItems({ directives, within }: DirectiveListProps) {
  return (
    <ul className="directives">
      {directives.map((directive) => (
        <DirectiveItem key={directive.id} directive={directive} within={within} />
      ))}
    </ul>
  );
}

interface DirectiveItemProps {
  readonly directive: DirectiveView;
  readonly within: DirectiveListProps['within'];
}

function DirectiveItem({ directive, within }: DirectiveItemProps) {
  const words = useDirectiveWords();
  const { state, task, reason, orders } = directive;
  return (
    <li>
      <div className="what">
        <p className="said">“{directive.words}”</p>
        <Origin directive={directive} within={within} />
        <p className="outcome">
          <StatusMark look={stateLooks[state]}>{words.states[state]}</StatusMark>
          {task ? (
            <Link to="/nhiem-vu/$taskId" params={{ taskId: String(task.id) }}>
              {task.title}
            </Link>
          ) : null}
          {state === 'given' ? <Read directive={directive} /> : null}
          {reason ? <span className="muted">{words.reason(reason)}</span> : null}
        </p>
        {orders > 1 ? <p className="warn-words">{words.orders(orders)}</p> : null}
      </div>
      <Acts directive={directive} />
    </li>
  );
}

function Origin({ directive: { givenBy, givenAt, takenDownBy, meeting, about }, within }: DirectiveItemProps) {
  const words = useDirectiveWords();
  const name = [givenBy.title, givenBy.fullName].filter(Boolean).join(' ');
  return (
    <p className="muted sm">
      {words.by(name, formatMoment(givenAt))}
      {takenDownBy.id === givenBy.id ? '' : ` · ${words.takenDown(takenDownBy.fullName)}`}
      {meeting && within !== 'meeting' ? (
        <>
          {' · '}
          <Link to="/hop/$meetingId" params={{ meetingId: String(meeting.id) }}>
            {words.at(meeting.title, formatDay(meeting.heldOn))}
          </Link>
        </>
      ) : null}
      {about && within !== about.kind ? (
        <>
          {` · ${words.about} `}
          {about.kind === 'task' ? (
            <Link to="/nhiem-vu/$taskId" params={{ taskId: String(about.id) }}>
              {about.name}
            </Link>
          ) : (
            <Link to="/chi-tieu/$targetId" params={{ targetId: String(about.id) }}>
              {about.name}
            </Link>
          )}
        </>
      ) : null}
    </p>
  );
}

/** What the program read in the words, for the officer to confirm. */
function Read({ directive: { lead, dueOn } }: { readonly directive: DirectiveView }) {
  const words = useDirectiveWords();
  const read = [lead ? words.readWho(lead.shortName) : '', dueOn ? words.readDay(formatDay(dueOn)) : ''];
  return <span className="muted">{read.filter(Boolean).join(' · ')}</span>;
}

function Acts({ directive }: { readonly directive: DirectiveView }) {
  const words = useDirectiveWords();
  const [asking, ask] = useState<'assign' | 'withdraw' | null>(null);
  const close = () => ask(null);
  const withdraw = useAct<WithdrawDirective, DirectiveView>(
    (send, wish) => send('POST', `/api/directives/${directive.id}/withdrawal`, wish),
    { touches: touchedByDirective, onDone: close },
  );
  if (directive.actions.length === 0) return null;
  return (
    <div className="acts">
      {directive.actions.includes('assign') ? (
        <Button small onClick={() => ask('assign')}>
          {words.assign}
        </Button>
      ) : null}
      {directive.actions.includes('withdraw') ? (
        <Button small kind="quiet" onClick={() => ask('withdraw')}>
          {words.withdraw}
        </Button>
      ) : null}
      <Dialog opened={asking === 'assign'} onClose={close} title={words.assignTitle}>
        <AssignDirectiveForm directive={directive} onClose={close} />
      </Dialog>
      <ConfirmWithReason
        opened={asking === 'withdraw'}
        onClose={close}
        title={words.withdrawTitle}
        confirm={words.withdraw.replace('…', '')}
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={(reason) => withdraw.mutate({ version: directive.version, reason })}
      >
        <p>{words.withdrawHint}</p>
      </ConfirmWithReason>
    </div>
  );
}
