import type { RegisterEntrySummary } from '#contract/registers.ts';
import { TimeTag } from '../tasks/time-tag.tsx';
import { formatDay } from '../ui/days.ts';
import { IconAlertTriangle } from '../ui/icons.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { sayWhySlow } from './slow-words.ts';
import { useRegisterWords } from './use-register-words.ts';

interface EntryStandingProps {
  readonly entry: RegisterEntrySummary;
}

/** The clock of the step that an entry stands in. */
export function EntryClock({ entry: { dueOn, timeClass, workingDaysLeft } }: EntryStandingProps) {
  const words = useRegisterWords();
  if (dueOn === null) return <span className="muted">{words.noTerm}</span>;
  return (
    <>
      <TimeTag value={timeClass} />
      <small className="block muted">
        {formatDay(dueOn)}
        {workingDaysLeft === null ? '' : ` · ${words.left(workingDaysLeft)}`}
      </small>
    </>
  );
}

/** That an entry is slow, and why, in words. */
export function SlowMark({ entry }: EntryStandingProps) {
  const words = useRegisterWords();
  if (entry.slow.length === 0) return null;
  return (
    <small className="block">
      <StatusMark look={{ icon: IconAlertTriangle, hue: 'bad' }}>{words.slow}</StatusMark>{' '}
      {sayWhySlow(entry, words).join('; ')}
    </small>
  );
}
