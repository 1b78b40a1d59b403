import type { OutgoingState } from '#domain/outgoing/outgoing-workflow.ts';
import { IconBan, IconCircleCheck, IconCircleHalf2, IconEye, IconHistory, IconPencil, IconSend } from '../ui/icons.ts';
import type { Look } from '../ui/status-mark.tsx';

export const outgoingLooks: Readonly<Record<OutgoingState, Look>> = {
  draft: { icon: IconPencil, hue: 'idle' },
  commenting: { icon: IconEye, hue: 'run' },
  submitted: { icon: IconSend, hue: 'run' },
  signed: { icon: IconCircleHalf2, hue: 'run' },
  issued: { icon: IconCircleCheck, hue: 'ok' },
  recalled: { icon: IconBan, hue: 'warn' },
  replaced: { icon: IconHistory, hue: 'idle' },
};
