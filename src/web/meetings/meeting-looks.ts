import type { AgendaItem, MeetingSummary } from '#contract/meetings.ts';
import { IconBan, IconCircleCheck, IconCircleHalf2, IconClockHour4, IconEye, IconPencil } from '../ui/icons.ts';
import type { Look } from '../ui/status-mark.tsx';

export const meetingLooks: Readonly<Record<MeetingSummary['state'], Look>> = {
  preparing: { icon: IconPencil, hue: 'idle' },
  'in-session': { icon: IconCircleHalf2, hue: 'run' },
  concluded: { icon: IconCircleCheck, hue: 'ok' },
  cancelled: { icon: IconBan, hue: 'idle' },
};

export const outcomeLooks: Readonly<Record<NonNullable<AgendaItem['outcome']>, Look>> = {
  decided: { icon: IconCircleCheck, hue: 'ok' },
  noted: { icon: IconEye, hue: 'run' },
  deferred: { icon: IconClockHour4, hue: 'warn' },
};
