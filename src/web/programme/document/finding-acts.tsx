import type { Proposal } from '#contract/programme.ts';
import { Button } from '../../ui/button.tsx';
import { IconCheck, IconPencil, IconRestore, IconX } from '../../ui/icons.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import type { FindingCardProps } from './finding-card.tsx';
import { ReasonForm } from './reason-form.tsx';
import { TargetEdit } from './target-edit.tsx';
import { TaskEdit } from './task-edit.tsx';
import { isStale } from './use-decisions.ts';

/** What may be done with the item in hand, and the form that the chosen act asks for. */
export function FindingActs(props: FindingCardProps) {
  const { proposal, mode, onMode, mayDecide, decisions } = props;
  const { document: words } = useProgrammeWords();
  const { decide } = decisions;
  const failed = decide.variables?.proposal.id === proposal.id ? decide.error : null;
  return (
    <>
      {mayDecide && mode === 'edit' ? <EditForm {...props} /> : null}
      {mayDecide && mode === 'reject' ? <RejectReason {...props} /> : null}
      {mode === 'read' ? (
        <div className="go">
          {mayDecide ? <PlainActs {...props} /> : null}
          <Button small kind="quiet" className="only-narrow" onClick={props.onOpenText}>
            {words.panes.text}
          </Button>
        </div>
      ) : null}
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

function PlainActs({ proposal, onMode, decisions, onAccept }: FindingCardProps) {
  const { act } = useProgrammeWords().document;
  const { decide } = decisions;
  if (proposal.status !== 'proposed')
    return (
      <Button small busy={decide.isPending} onClick={() => decide.mutate({ proposal, verb: 'reopen' })}>
        <IconRestore className="ic" aria-hidden />
        {act.reopen}
      </Button>
    );
  return (
    <>
      <Button small kind="filled" busy={decide.isPending} onClick={onAccept}>
        <IconCheck className="ic" aria-hidden />
        {act.accept}
      </Button>
      <Button small onClick={() => onMode('edit')}>
        <IconPencil className="ic" aria-hidden />
        {act.edit}
      </Button>
      <Button small onClick={() => onMode('reject')}>
        <IconX className="ic" aria-hidden />
        {act.reject}
      </Button>
    </>
  );
}

function EditForm({ proposal, onMode, decisions, onDecided }: FindingCardProps) {
  const words = useProgrammeWords().form;
  const { correct } = decisions;
  const save = (content: Proposal['content'], thenAccept: boolean) =>
    correct.mutate({ proposal, content, thenAccept }, { onSuccess: () => (thenAccept ? onDecided() : onMode('read')) });
  const close = () => {
    correct.reset();
    onMode('read');
  };
  const shared = { busy: correct.isPending, error: correct.error, onClose: close, saveWords: words.save };
  const { content } = proposal;
  if (content.kind === 'task')
    return (
      <TaskEdit
        {...shared}
        task={content.task}
        onSave={(task) => save({ kind: 'task', task }, false)}
        onSaveAndAccept={(task) => save({ kind: 'task', task }, true)}
      />
    );
  return (
    <TargetEdit
      {...shared}
      target={content.target}
      onSave={(target) => save({ kind: 'target', target }, false)}
      onSaveAndAccept={(target) => save({ kind: 'target', target }, true)}
    />
  );
}

function RejectReason({ proposal, onMode, decisions, onDecided }: FindingCardProps) {
  const { document: words } = useProgrammeWords();
  const { decide } = decisions;
  return (
    <ReasonForm
      words={words.reject}
      cancel={words.cancel}
      kind="danger"
      busy={decide.isPending}
      onSend={(reason) => decide.mutate({ proposal, verb: 'reject', reason }, { onSuccess: onDecided })}
      onCancel={() => onMode('read')}
    />
  );
}
