import type { ForecastClass } from '#domain/monitoring/forecast-class.ts';
import {
  IconAlertTriangleFilled,
  IconChevronsUp,
  IconCircleCheck,
  IconEye,
  IconFlag,
  IconHelp,
  IconX,
} from '../../ui/icons.ts';
import { type Look, StatusMark } from '../../ui/status-mark.tsx';
import { useForecastWords } from './use-forecast-words.ts';

const looks: Readonly<Record<ForecastClass, Look>> = {
  met: { icon: IconFlag, hue: 'ok' },
  missed: { icon: IconX, hue: 'bad' },
  exceeding: { icon: IconChevronsUp, hue: 'ok' },
  expected: { icon: IconCircleCheck, hue: 'ok' },
  watch: { icon: IconEye, hue: 'warn' },
  unlikely: { icon: IconAlertTriangleFilled, hue: 'bad' },
  'too-early': { icon: IconHelp, hue: 'idle' },
  'no-data': { icon: IconHelp, hue: 'idle' },
};

/** Where a target is heading by its forecast, as icon, word and hue. */
export function ForecastTag({ value, boxed }: { readonly value: ForecastClass; readonly boxed?: boolean }) {
  const { classes } = useForecastWords();
  return (
    <StatusMark look={looks[value]} boxed={boxed ?? false}>
      {classes[value]}
    </StatusMark>
  );
}
