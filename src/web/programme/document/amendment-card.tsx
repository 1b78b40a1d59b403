import type { Amendment } from '#contract/amendment.ts';
import { looks } from '../../status/status-looks.ts';
import { useAmendmentWords } from '../use-amendment-words.ts';
import { formatDay, formatMoment } from '../../ui/days.ts';
import { Notice } from '../../ui/notice.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { AmendmentDiff } from '../amendment-diff.tsx';
import { AmendmentActsOf } from './amendment-acts.tsx';
import { AmendmentChoice } from './amendment-choice.tsx';
import { HIGH_CONFIDENCE } from './findings.ts';
import type { AmendmentActs } from './use-amendments.ts';

export type AmendmentMode = 'read' | 'choose' | 'reject' | 'confirm-anyway';

export interface AmendmentCardProps {
  readonly amendment: Amendment;
  readonly programmeId: number;
  readonly isChosen: boolean;
  readonly mayDecide: boolean;
  readonly mode: AmendmentMode;
  readonly onMode: (mode: AmendmentMode) => void;
  readonly acts: AmendmentActs;
  readonly onChoose: () => void;
  readonly onConfirm: () => void;
  readonly onDecided: () => void;
  readonly onOpenText: () => void;
}

function certaintyOf({ status, item, kind, conflicts, confidence }: Amendment) {
  if (status !== 'proposed') return status;
  const isOpen = (item === null && kind !== 'add') || conflicts.length > 0 || confidence < HIGH_CONFIDENCE - 0.1;
  return isOpen ? ('doubtful' as const) : ('sure' as const);
}

const certaintyLooks = {
  confirmed: looks.proposal.accepted,
  rejected: looks.proposal.rejected,
  sure: looks.proposal.proposed,
  doubtful: looks.proposal.unsure,
};

/** One change as the decision words it, beside the item that it changes: before, after, and what does not agree. */
export function AmendmentCard(props: AmendmentCardProps) {
  const { amendment, isChosen, onChoose, mayDecide, mode } = props;
  const { amendments: words } = useAmendmentWords();
  const { id, kind, item, asWritten, before, after, status } = amendment;
  const certainty = certaintyOf(amendment);
  const isOpen = item === null && kind !== 'add';
  return (
    <li id={`dieu-chinh-${id}`} className={isChosen ? 'x on' : 'x'}>
      <div className="h">
        <button type="button" className="name" aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
          {words.kind[kind]}: {titleOf(amendment, words.item)}
        </button>
        <span className="r">
          <StatusMark look={certaintyLooks[certainty]}>{words.status[certainty]}</StatusMark>
        </span>
      </div>
      <p className="amend-words">“{asWritten}”</p>
      {isOpen ? null : <AmendmentDiff before={before} after={after} done={status === 'confirmed'} />}
      <Standing amendment={amendment} />
      <Conflicts amendment={amendment} />
      {status === 'proposed' && mayDecide && (isOpen || (isChosen && mode === 'choose')) ? (
        <AmendmentChoice {...props} />
      ) : null}
      {isChosen ? <AmendmentActsOf {...props} /> : null}
    </li>
  );
}

function titleOf({ item, after, name, place }: Amendment, kinds: Readonly<Record<'target' | 'task', string>>): string {
  const facts = item ?? after;
  if (!facts) return name ?? place ?? '…';
  const number = item?.number ? ` (${item.number.replace(/[()]/gu, '')})` : '';
  return `${kinds[facts.kind].toLowerCase()}${number} ${facts.name}`;
}

function Standing({ amendment }: Pick<AmendmentCardProps, 'amendment'>) {
  const { amendments: words } = useAmendmentWords();
  const { inForceOn, chosen, status, decidedBy, decidedAt, reason } = amendment;
  const facts = [
    inForceOn ? words.inForce(formatDay(inForceOn)) : words.noDay,
    chosen && status === 'proposed' ? words.byPerson : null,
    decidedBy && decidedAt ? words.decidedBy(decidedBy.fullName, formatMoment(decidedAt)) : null,
    reason ? `${words.reason}: “${reason}”` : null,
  ];
  return <p className="sm muted">{facts.filter(Boolean).join(' · ')}</p>;
}

function Conflicts({ amendment: { conflicts } }: Pick<AmendmentCardProps, 'amendment'>) {
  const { amendments: words } = useAmendmentWords();
  return conflicts.map(({ field, said, held }) => (
    <Notice key={`${field} ${said}`} kind="warn">
      {words.conflict[field](said, held)}
    </Notice>
  ));
}
