import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BlockerView } from '#contract/blockers.ts';
import { type BlockerAction } from '#domain/blockers/blocker-workflow.ts';
import { timeLooks } from '../tasks/time-looks.ts';
import { Button } from '../ui/button.tsx';
import { formatDay, formatMoment } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { BlockerStepForm } from './blocker-step.tsx';
import './blockers.css';
import { useBlockerWords } from './use-blocker-words.ts';

interface BlockerItemsProps {
  readonly blockers: readonly BlockerView[];
  /** Beside its task, that need not be said. */
  readonly besideTask?: boolean;
}

/** Obstacles with their owner's clock, what was said, and the act that each waits for. */
export function BlockerItems({ blockers, besideTask = false }: BlockerItemsProps) {
  const words = useBlockerWords();
  return (
    <ul className="blockers">
      {blockers.map((blocker) => (
        <li key={blocker.id}>
          <div className="what">
            <p className="said">{blocker.words}</p>
            {blocker.wanted ? <p className="sm">{words.wantedIs(blocker.wanted)}</p> : null}
            <p className="muted sm">
              {words.blockedBy(blocker.agency.shortName, blocker.owner.shortName)}
              {besideTask ? null : <Source blocker={blocker} />}
            </p>
            <Standing blocker={blocker} />
            <Story blocker={blocker} />
          </div>
          <Acts blocker={blocker} />
        </li>
      ))}
    </ul>
  );
}

interface BlockerProps {
  readonly blocker: BlockerView;
}

function Source({ blocker: { source } }: BlockerProps) {
  const words = useBlockerWords();
  return (
    <>
      {` · ${words.from[source.kind]} `}
      {source.kind === 'task' ? (
        <Link to="/nhiem-vu/$taskId" params={{ taskId: String(source.id) }}>
          {source.name}
        </Link>
      ) : (
        <Link to="/bao-cao/$reportId" params={{ reportId: String(source.id) }}>
          {source.name}
        </Link>
      )}
    </>
  );
}

function Standing({ blocker: { state, timeClass, workingDaysLeft, answerBy, answeredOn } }: BlockerProps) {
  const words = useBlockerWords();
  const said =
    workingDaysLeft === null ? null : workingDaysLeft < 0 ? words.late(-workingDaysLeft) : words.left(workingDaysLeft);
  return (
    <p className="standing">
      <StatusMark look={timeLooks[timeClass]}>{words.states[state]}</StatusMark>
      <span className="muted">
        {[answeredOn === null ? words.answerBy(formatDay(answerBy)) : words.answeredOn(formatDay(answeredOn)), said]
          .filter(Boolean)
          .join(', ')}
      </span>
    </p>
  );
}

function Story({ blocker: { steps } }: BlockerProps) {
  const words = useBlockerWords();
  if (steps.length === 0) return null;
  return (
    <ul className="blocker-story">
      {steps.map(({ action, at, agency, toAgency, words: said }) => (
        <li key={`${action} ${at}`}>
          <b>{agency.shortName}</b> {words.steps[action]}
          {toAgency ? ` ${words.passedTo(toAgency.shortName)}` : ''}
          {said ? `: “${said}”` : ''} <span className="muted">{formatMoment(at)}</span>
        </li>
      ))}
    </ul>
  );
}

function Acts({ blocker }: BlockerProps) {
  const words = useBlockerWords();
  const [asked, ask] = useState<BlockerAction | null>(null);
  if (blocker.actions.length === 0) return null;
  const close = () => ask(null);
  return (
    <div className="acts">
      {blocker.actions.map((action) => (
        <Button key={action} small kind={action === 'withdraw' ? 'quiet' : 'plain'} onClick={() => ask(action)}>
          {words.actions[action]}
        </Button>
      ))}
      <Dialog
        opened={asked !== null}
        onClose={close}
        title={asked === null ? '' : words.actions[asked].replace('…', '')}
      >
        {asked === null ? null : <BlockerStepForm key={asked} blocker={blocker} action={asked} onClose={close} />}
      </Dialog>
    </div>
  );
}
