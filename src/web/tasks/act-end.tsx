import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Failed } from '../ui/states.tsx';
import { ApiProblem } from '../api.ts';
import { useTaskPageWords } from './use-task-page-words.ts';

interface ActEndProps {
  readonly error: unknown;
  readonly busy: boolean;
  readonly words: string;
  readonly onClose: () => void;
}

/** The end of a dialog of a task: why it was not taken, and the two ways out; when another came first, that nothing typed is lost. */
export function ActEnd({ error, busy, words, onClose }: ActEndProps) {
  const { ui } = useText();
  const { stale } = useTaskPageWords();
  const isStale = error instanceof ApiProblem && error.code === 'stale-version';
  return (
    <>
      {isStale ? (
        <Notice kind="warn" live>
          {stale}
        </Notice>
      ) : null}
      {error && !isStale ? <Failed error={error} /> : null}
      <div className="acts end">
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button kind="filled" type="submit" busy={busy}>
          {words}
        </Button>
      </div>
    </>
  );
}
