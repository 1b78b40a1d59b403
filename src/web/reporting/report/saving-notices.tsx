import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { hourOf } from '../day-words.ts';
import type { Draft } from './use-draft.ts';

/** What the writer has to know about saving, beyond the quiet word in the bar. */
export function SavingNotices({ draft }: { readonly draft: Draft }) {
  const words = useText().reporting.saving;
  const { failingSince, refusal, takenOver, state } = draft.saving;
  return (
    <>
      {failingSince === null ? null : (
        <Notice
          kind="warn"
          title={words.offline(hourOf(failingSince))}
          live
          actions={<Button onClick={() => void draft.flush()}>{words.retry}</Button>}
        >
          {words.offlineHint}
        </Notice>
      )}
      {refusal !== null && state === 'refused' ? (
        <Notice kind="bad" title={`${words.refused}.`} live>
          {refusal}
        </Notice>
      ) : null}
      {draft.noRoom ? <Notice kind="bad">{words.noRoom}</Notice> : null}
      {draft.restored > 0 ? <Notice>{words.restored(draft.restored)}</Notice> : null}
      {takenOver > 0 ? <Notice>{words.takenOver(takenOver)}</Notice> : null}
    </>
  );
}

/** The state of saving in words: "Đã lưu 10:42". */
export function SavingWord({ draft }: { readonly draft: Draft }) {
  const words = useText().reporting.saving;
  const { state, savedAt } = draft.saving;
  const saved = savedAt === null ? words.savedBefore : words.saved(hourOf(savedAt));
  return (
    <span role="status" className={state === 'kept-here' || state === 'refused' ? 'st warn' : 'second'}>
      {state === 'saved' ? saved : words[state]}
    </span>
  );
}
