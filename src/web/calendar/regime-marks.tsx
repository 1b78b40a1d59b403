import type { RegimeSummary } from '#contract/regimes.ts';
import { IconCheck, IconEye, IconInfoCircle } from '../ui/icons.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { useRegimeWords } from './use-words.ts';

type Marked = Pick<RegimeSummary, 'verified' | 'illustrative' | 'carriesTargets'>;

/** What a reader has to know of a regime's standing: law or example, checked or not, and whether the targets hang on it. */
export function RegimeMarks({ regime }: { readonly regime: Marked }) {
  const words = useRegimeWords();
  return (
    <span className="regime-marks">
      {regime.illustrative ? (
        <StatusMark look={{ icon: IconInfoCircle, hue: 'idle' }}>{words.illustrative}</StatusMark>
      ) : regime.verified ? (
        <StatusMark look={{ icon: IconCheck, hue: 'ok' }}>{words.checked}</StatusMark>
      ) : (
        <StatusMark look={{ icon: IconEye, hue: 'warn' }}>{words.unchecked}</StatusMark>
      )}
      {regime.carriesTargets ? <span className="sm muted">{words.carriesTargets}</span> : null}
    </span>
  );
}
