import { memo, useMemo } from 'react';
import type { Proposal } from '#contract/programme.ts';
import { looks } from '../../status/status-looks.ts';
import { formatMoment } from '../../ui/days.ts';
import { IconPlus } from '../../ui/icons.ts';
import { type Look, StatusMark } from '../../ui/status-mark.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { CertaintyReasons } from './certainty-reasons.tsx';
import { type Fact, targetFacts, taskFacts } from './fact-words.ts';
import { FindingActs } from './finding-acts.tsx';
import { type Certainty, certaintyOf } from './findings.ts';
import { MergeOffer } from './merge-offer.tsx';
import { roundTripOf } from './round-trip.ts';
import { DifferenceLine, RoundTripView } from './round-trip-view.tsx';
import type { Decisions } from './use-decisions.ts';

export type Mode = 'read' | 'edit' | 'reject';

export interface FindingCardProps {
  readonly proposal: Proposal;
  readonly mark: string;
  readonly marks: ReadonlyMap<number, string>;
  /** The signed words that it was read from. */
  readonly source: string | undefined;
  readonly duplicates: readonly Proposal[];
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

const sameItems = (one: readonly Proposal[], other: readonly Proposal[]) =>
  one.length === other.length && one.every(({ id }, index) => id === other[index]?.id);

function sameCard(before: FindingCardProps, after: FindingCardProps): boolean {
  if (after.isChosen || before.isChosen) return false;
  return (
    before.proposal === after.proposal &&
    before.mark === after.mark &&
    before.source === after.source &&
    sameItems(before.duplicates, after.duplicates) &&
    before.isLit === after.isLit &&
    before.mayDecide === after.mayDecide
  );
}

/** One item read out of the decision. Only the item in hand carries acts; the others are drawn anew only when they change. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { proposal, mark, isChosen, isLit, mode, source, onChoose, onLight } = props;
  const words = useProgrammeWords();
  const { content } = proposal;
  const trip = useMemo(() => roundTripOf(proposal, source), [proposal, source]);
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
          <CertaintyMark proposal={proposal} />
        </span>
      </div>
      <CertaintyReasons proposal={proposal} isChosen={isChosen} />
      {mode === 'edit' ? null : <Facts facts={facts} />}
      {isChosen && mode !== 'edit' ? <RoundTripView trip={trip} /> : <DifferenceLine trip={trip} />}
      <Offers {...props} />
      <Decided proposal={proposal} />
      {isChosen ? <FindingActs {...props} /> : null}
    </li>
  );
}, sameCard);

/** How sure the program is, in words and per cent; what a person has corrected has no certainty of the machine's. */
function CertaintyMark({ proposal }: { readonly proposal: Proposal }) {
  const { document, certainty } = useProgrammeWords();
  const kind = certaintyOf(proposal);
  const isMachine = !proposal.corrected && (kind === 'sure' || kind === 'doubtful');
  const words = document.certainty[kind];
  return (
    <StatusMark look={certaintyLooks[kind]}>
      {isMachine ? certainty.percent(words, Math.round(proposal.confidence * 100)) : words}
    </StatusMark>
  );
}

/** For the item in hand what merging would do; for the others that there is a question. */
function Offers({ proposal, duplicates, marks, isChosen, mayDecide, decisions, onChoose }: FindingCardProps) {
  const { merge } = useProgrammeWords();
  if (duplicates.length === 0) return null;
  if (!isChosen) return <p className="differs">{merge.offer(duplicates.map(({ id }) => marks.get(id)).join(', '))}</p>;
  return (
    <MergeOffer
      proposal={proposal}
      others={duplicates}
      marks={marks}
      mayDecide={mayDecide}
      decisions={decisions}
      onShow={onChoose}
    />
  );
}

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
  const { document: words, facts } = useProgrammeWords();
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
