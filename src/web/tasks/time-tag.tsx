import type { FollowedTimeClass } from '#domain/tasks/time-class.ts';
import { taskTime as en } from '../text/en/task-time.ts';
import { useLanguage } from '../text/text.tsx';
import { taskTime as vi } from '../text/vi/task-time.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { timeLooks } from './time-looks.ts';

export function useTimeWords(): Readonly<Record<FollowedTimeClass, string>> {
  return (useLanguage().language === 'en' ? en : vi).classes;
}

interface TimeTagProps {
  readonly value: FollowedTimeClass;
  readonly boxed?: boolean;
}

/** How a task stands in time: icon, word and hue. */
export function TimeTag({ value, boxed = false }: TimeTagProps) {
  const words = useTimeWords();
  return (
    <StatusMark look={timeLooks[value]} boxed={boxed}>
      {words[value]}
    </StatusMark>
  );
}
