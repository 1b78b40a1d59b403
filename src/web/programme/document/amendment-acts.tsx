import { useAmendmentWords } from '../use-amendment-words.ts';
import { Button } from '../../ui/button.tsx';
import { IconCheck, IconRestore, IconX } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import type { AmendmentCardProps } from './amendment-card.tsx';
import { ReasonForm } from './reason-form.tsx';
import { isStale } from './use-decisions.ts';

/** What may be done with the change in hand, and the reason that the chosen act asks for. */
export function AmendmentActsOf(props: AmendmentCardProps) {
  const { amendment, mode, onMode, mayDecide, acts, onOpenText } = props;
  const { amendments: words } = useAmendmentWords();
  const { decide, choose } = acts;
  const failed = [decide, choose].find(({ variables }) => variables?.amendment.id === amendment.id)?.error;
  const asks = mayDecide && (mode === 'reject' || mode === 'confirm-anyway');
  return (
    <>
      {asks ? <AskedReason {...props} /> : null}
      {asks ? null : (
        <div className="go">
          {mayDecide ? <PlainActs {...props} /> : null}
          <Button small kind="quiet" className="only-narrow" onClick={onOpenText}>
            {words.act.text}
          </Button>
        </div>
      )}
      {failed && isStale(failed) ? (
        <Notice kind="warn" live>
          {words.stale}
        </Notice>
      ) : failed ? (
        <Failed error={failed} onRetry={() => onMode('read')} />
      ) : null}
    </>
  );
}

function PlainActs({ amendment, onMode, acts, onConfirm }: AmendmentCardProps) {
  const { amendments: words } = useAmendmentWords();
  const { decide } = acts;
  if (amendment.status === 'confirmed') return null;
  if (amendment.status === 'rejected')
    return (
      <Button small busy={decide.isPending} onClick={() => decide.mutate({ amendment, verb: 'reopen' })}>
        <IconRestore className="ic" aria-hidden />
        {words.act.reopen}
      </Button>
    );
  const isOpen = amendment.item === null && amendment.kind !== 'add';
  return (
    <>
      {isOpen ? null : (
        <Button small kind="filled" busy={decide.isPending} onClick={onConfirm}>
          <IconCheck className="ic" aria-hidden />
          {words.act.confirm}
        </Button>
      )}
      {isOpen || amendment.kind === 'add' ? null : (
        <Button small onClick={() => onMode('choose')}>
          {words.chooseOther}
        </Button>
      )}
      <Button small onClick={() => onMode('reject')}>
        <IconX className="ic" aria-hidden />
        {words.act.reject}
      </Button>
    </>
  );
}

function AskedReason({ amendment, onMode, acts, onDecided, mode }: AmendmentCardProps) {
  const { amendments: words } = useAmendmentWords();
  const verb = mode === 'reject' ? 'reject' : 'confirm';
  return (
    <ReasonForm
      words={mode === 'reject' ? words.rejecting : words.confirmAnyway}
      cancel={words.act.cancel}
      kind={mode === 'reject' ? 'danger' : 'filled'}
      busy={acts.decide.isPending}
      onSend={(reason) => acts.decide.mutate({ amendment, verb, reason }, { onSuccess: onDecided })}
      onCancel={() => onMode('read')}
    />
  );
}
