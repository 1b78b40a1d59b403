import type { DocumentView, Proposal } from '#contract/programme.ts';
import { keepsFirstTarget, keepsFirstTask, mergeTasks } from '#domain/programme/merge-items.ts';
import { describeTask } from '#domain/programme/round-trip/describe-task.ts';
import { textOf } from '#domain/programme/round-trip/written-sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Failed } from '../../ui/states.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import type { Decisions } from './use-decisions.ts';

/** The items that may say the same as this one. */
export function duplicatesOf({ duplicates, proposals }: DocumentView, { id }: Proposal): readonly Proposal[] {
  const others = new Set(duplicates.flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : [])));
  return proposals.filter((each) => others.has(each.id));
}

interface Outcome {
  readonly keepsThis: boolean;
  /** What the kept task says afterwards; null for a target, whose figure stays. */
  readonly sentence: string | null;
}

function outcomeOf({ content: own, id }: Proposal, { content: others, id: otherId }: Proposal): Outcome {
  const isFirst = id < otherId;
  if (own.kind === 'task' && others.kind === 'task') {
    const [a, b] = isFirst ? [own.task, others.task] : [others.task, own.task];
    const keepsFirst = keepsFirstTask(a, b);
    const [kept, other] = keepsFirst ? [a, b] : [b, a];
    return { keepsThis: keepsFirst === isFirst, sentence: textOf(describeTask(mergeTasks(kept, other))) };
  }
  if (own.kind === 'target' && others.kind === 'target') {
    const keepsFirst = isFirst
      ? keepsFirstTarget(own.target, others.target)
      : keepsFirstTarget(others.target, own.target);
    return { keepsThis: keepsFirst === isFirst, sentence: null };
  }
  return { keepsThis: true, sentence: null };
}

interface MergeOfferProps {
  readonly proposal: Proposal;
  readonly others: readonly Proposal[];
  readonly marks: ReadonlyMap<number, string>;
  readonly mayDecide: boolean;
  readonly decisions: Decisions;
  readonly onShow: (proposal: Proposal) => void;
}

const nameOf = ({ content }: Proposal) => (content.kind === 'task' ? content.task.title : content.target.name);

/** "Có thể trùng với NV 21": what a merge would leave, and a way to say that the two differ. */
export function MergeOffer({ proposal, others, ...rest }: MergeOfferProps) {
  return others.map((other) => <OneOffer key={other.id} proposal={proposal} other={other} {...rest} />);
}

type OneOfferProps = Omit<MergeOfferProps, 'others'> & { readonly other: Proposal };

function OneOffer({ proposal, other, marks, mayDecide, decisions, onShow }: OneOfferProps) {
  const { merge: words } = useProgrammeWords();
  const { merge, tellApart } = decisions;
  const { keepsThis, sentence } = outcomeOf(proposal, other);
  const [mine, theirs] = [marks.get(proposal.id) ?? '', marks.get(other.id) ?? ''];
  const bothOpen = proposal.status === 'proposed' && other.status === 'proposed';
  const error = [merge, tellApart].find(({ variables }) => variables?.proposal.id === proposal.id)?.error;
  return (
    <section className="offer" aria-label={words.offer(theirs)}>
      <p>
        <b>{words.offer(theirs)}</b> “{nameOf(other)}”{' '}
        <button type="button" className="link" onClick={() => onShow(other)}>
          {words.show}
          <span className="vh"> {theirs}</span>
        </button>
      </p>
      {bothOpen ? (
        <p className="sm muted">{keepsThis ? words.keeps(mine, theirs) : words.keeps(theirs, mine)}</p>
      ) : null}
      {bothOpen && sentence ? (
        <p className="sm result">
          <span className="muted">{words.result}: </span>
          {sentence}
        </p>
      ) : null}
      {mayDecide ? (
        <div className="go">
          {bothOpen ? (
            <Button small busy={merge.isPending} onClick={() => merge.mutate({ proposal, other })}>
              {words.act}
            </Button>
          ) : null}
          <Button small kind="quiet" busy={tellApart.isPending} onClick={() => tellApart.mutate({ proposal, other })}>
            {words.apart}
          </Button>
        </div>
      ) : null}
      {error ? <Failed error={error} /> : null}
    </section>
  );
}
