import type { FollowedTimeClass } from '#domain/tasks/time-class.ts';
import {
  IconAlertCircleFilled,
  IconCircleCheck,
  IconCircleHalf2,
  IconClockCheck,
  IconClockHour4,
  IconInfinity,
  IconPlayerPause,
} from '../ui/icons.ts';
import type { Look } from '../ui/status-mark.tsx';

/** Icon and hue of every time class; the words are in text/vi/task-time.ts under the same keys. */
export const timeLooks: Readonly<Record<FollowedTimeClass, Look>> = {
  overdue: { icon: IconAlertCircleFilled, hue: 'bad' },
  'due-soon': { icon: IconClockHour4, hue: 'warn' },
  'in-time': { icon: IconCircleHalf2, hue: 'run' },
  'no-due-day': { icon: IconInfinity, hue: 'none' },
  stopped: { icon: IconPlayerPause, hue: 'idle' },
  'done-in-time': { icon: IconCircleCheck, hue: 'ok' },
  'done-late': { icon: IconClockCheck, hue: 'ok' },
};
