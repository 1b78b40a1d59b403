import {
  IconAlertCircleFilled,
  IconAlertTriangleFilled,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconClockCheck,
  IconClockHour4,
  IconCloudOff,
  IconCornerUpLeft,
  IconEye,
  IconFlag,
  IconHelp,
  IconLock,
  IconLockOpen,
  IconMinus,
  IconPencil,
  IconShieldCheck,
  IconSignature,
  IconSparkles,
  IconX,
} from '../ui/icons.ts';
import type { Look } from '../ui/status-mark.tsx';
import type { Text } from '../text/text.tsx';

type Vocabulary = Omit<Text['status'], 'standing'>;
type Looks = { readonly [Kind in keyof Vocabulary]: { readonly [Key in keyof Vocabulary[Kind]]: Look } };

/** One table for tags, filters and legends: the words under the same keys are in text/vi/status.ts. */
export const looks: Looks = {
  report: {
    none: { icon: IconCircleDashed, hue: 'idle' },
    draft: { icon: IconPencil, hue: 'run' },
    submitted: { icon: IconSignature, hue: 'wait' },
    'for-signature': { icon: IconSignature, hue: 'wait' },
    signed: { icon: IconSignature, hue: 'run' },
    approved: { icon: IconCircleCheck, hue: 'ok' },
    sent: { icon: IconCircleCheck, hue: 'ok' },
    received: { icon: IconShieldCheck, hue: 'ok' },
    accepted: { icon: IconShieldCheck, hue: 'ok' },
    returned: { icon: IconCornerUpLeft, hue: 'warn' },
    queued: { icon: IconCloudOff, hue: 'idle' },
    exempt: { icon: IconMinus, hue: 'idle' },
  },
  timeliness: {
    'not-open': { icon: IconCircleDashed, hue: 'idle' },
    'not-owed': { icon: IconCircleDashed, hue: 'idle' },
    exempt: { icon: IconMinus, hue: 'idle' },
    'in-time': { icon: IconCircleHalf2, hue: 'run' },
    'due-soon': { icon: IconClockHour4, hue: 'warn' },
    overdue: { icon: IconAlertCircleFilled, hue: 'bad' },
    'done-in-time': { icon: IconCircleCheck, hue: 'ok' },
    'done-late': { icon: IconClockCheck, hue: 'ok' },
    'not-reported': { icon: IconX, hue: 'bad' },
  },
  outlook: {
    met: { icon: IconFlag, hue: 'ok' },
    missed: { icon: IconX, hue: 'bad' },
    'on-track': { icon: IconCircleCheck, hue: 'ok' },
    watch: { icon: IconEye, hue: 'warn' },
    'at-risk': { icon: IconAlertTriangleFilled, hue: 'bad' },
    'no-data': { icon: IconHelp, hue: 'idle' },
  },
  completeness: {
    complete: { icon: IconCircleCheck, hue: 'ok' },
    partial: { icon: IconCircleHalf2, hue: 'warn' },
    missing: { icon: IconAlertCircleFilled, hue: 'bad' },
    'not-due': { icon: IconCircleDashed, hue: 'idle' },
    contradictory: { icon: IconAlertTriangleFilled, hue: 'warn' },
  },
  proposal: {
    accepted: { icon: IconCircleCheck, hue: 'ok' },
    rejected: { icon: IconX, hue: 'idle' },
    proposed: { icon: IconSparkles, hue: 'idle' },
    unsure: { icon: IconEye, hue: 'warn' },
  },
  consolidation: {
    open: { icon: IconLockOpen, hue: 'run' },
    frozen: { icon: IconLock, hue: 'ok' },
  },
};

export type StatusKind = keyof Vocabulary;
export type StatusKey<Kind extends StatusKind> = keyof Vocabulary[Kind];
