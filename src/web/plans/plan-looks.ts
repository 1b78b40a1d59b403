import type { PlanRow } from '#contract/plans.ts';
import { IconCircleCheck, IconCornerUpLeft, IconPencil, IconSend } from '../ui/icons.ts';
import type { Look } from '../ui/status-mark.tsx';

export const planLooks: Readonly<Record<NonNullable<PlanRow['state']>, Look>> = {
  draft: { icon: IconPencil, hue: 'idle' },
  issued: { icon: IconSend, hue: 'run' },
  returned: { icon: IconCornerUpLeft, hue: 'warn' },
  accepted: { icon: IconCircleCheck, hue: 'ok' },
};
