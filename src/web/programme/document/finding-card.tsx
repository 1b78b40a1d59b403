import { memo } from 'react';
import type { Proposal } from '#contract/programme.ts';
import { looks } from '../../status/status-looks.ts';
import { useText } from '../../text/text.tsx';
import { formatMoment } from '../../ui/days.ts';
import { IconPlus } from '../../ui/icons.ts';
import { type Look, StatusMark } from '../../ui/status-mark.tsx';
import { type Fact, targetFacts, taskFacts } from './fact-words.ts';
import { FindingActs } from './finding-acts.tsx';
import { type Certainty, certaintyOf } from './findings.ts';
import type { Decisions } from './use-decisions.ts';

export type Mode = 'read' | 'edit' | 'reject';

export interface FindingCardProps {
  readonly proposal: Proposal;
  readonly mark: string;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly mayDecide: boolean;
  readonly decisions: Decisions;
  readonly onChoose: (proposal: Proposal) => void;
  readonly onLight: (id: number | null) => void;
  /** Confirms the item in hand and goes on to the next. */
  readonly onAccept: () => void;
  readonly onDecided: () => void;
  readonly onOpenText: () => void;
}

const certaintyLooks: Record<Certainty, Look> = {
  accepted: looks.proposal.accepted,
  rejected: looks.proposal.rejected,
  sure: looks.proposal.proposed,
  doubtful: looks.proposal.unsure,
  added: { icon: IconPlus, hue: 'idle' },
};

function sameCard(before: FindingCardProps, after: FindingCardProps): boolean {
  if (after.isChosen || before.isChosen) return false;
  return (
    before.proposal === after.proposal &&
    before.mark === after.mark &&
    before.isLit === after.isLit &&
    before.mayDecide === after.mayDecide
  );
}

/** One item read out of the decision. Only the item in hand carries acts; the others are drawn anew only when they change. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { proposal, mark, isChosen, isLit, mode, onChoose, onLight } = props;
  const words = useText().programme;
  const { content } = proposal;
  const certainty = certaintyOf(proposal);
  const name = content.kind === 'target' ? content.target.name : content.task.title;
  const facts = content.kind === 'target' ? targetFacts(content.target, words) : taskFacts(content.task, words);
  return (
    <li
      id={`muc-${proposal.id}`}
      className={isChosen || isLit ? 'x on' : 'x'}
      onMouseEnter={() => onLight(proposal.id)}
      onMouseLeave={() => onLight(null)}
    >
      <div className="h">
        <button
          type="button"
          className="name"
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => onChoose(proposal)}
          onFocus={() => onLight(proposal.id)}
          onBlur={() => onLight(null)}
        >
          {mark} {name}
        </button>
        <span className="r">
          <StatusMark look={certaintyLooks[certainty]}>{words.document.certainty[certainty]}</StatusMark>
        </span>
      </div>
      {mode === 'edit' ? null : <Facts facts={facts} />}
      <Decided proposal={proposal} />
      {isChosen ? <FindingActs {...props} /> : null}
    </li>
  );
}, sameCard);

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.term} className={(fact.words?.length ?? 0) > 26 ? 'wide' : undefined}>
          <dt>{fact.term}</dt>
          <dd>{fact.words ?? <span className="miss">{fact.silence}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decided({ proposal }: { readonly proposal: Proposal }) {
  const { document: words, facts } = useText().programme;
  const { decidedBy, decidedAt, reason, corrected } = proposal;
  if (!decidedAt && !corrected) return null;
  return (
    <p className="sm muted">
      {corrected ? `${words.corrected}${decidedAt ? ' · ' : ''}` : null}
      {decidedAt ? words.decidedBy(decidedBy?.fullName ?? '', formatMoment(decidedAt)) : null}
      {reason ? ` · ${facts.reason}: “${reason}”` : null}
    </p>
  );
}
