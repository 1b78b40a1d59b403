import type { WarningKind } from '#domain/monitoring/warnings/warning.ts';
import {
  IconAlertCircleFilled,
  IconAlertTriangle,
  IconAlertTriangleFilled,
  IconArrowDown,
  IconClockHour4,
  IconEye,
} from '../../ui/icons.ts';
import { type Look, StatusMark } from '../../ui/status-mark.tsx';
import { useWarningWords } from './use-warning-words.ts';

const looks: Readonly<Record<WarningKind, Look>> = {
  unlikely: { icon: IconAlertTriangleFilled, hue: 'bad' },
  reversal: { icon: IconArrowDown, hue: 'bad' },
  contradiction: { icon: IconAlertCircleFilled, hue: 'bad' },
  anomaly: { icon: IconAlertTriangle, hue: 'warn' },
  stale: { icon: IconClockHour4, hue: 'warn' },
  watch: { icon: IconEye, hue: 'warn' },
};

export function WarningTag({ kind, boxed }: { readonly kind: WarningKind; readonly boxed?: boolean }) {
  const { kinds } = useWarningWords();
  return (
    <StatusMark look={looks[kind]} boxed={boxed ?? false}>
      {kinds[kind]}
    </StatusMark>
  );
}
