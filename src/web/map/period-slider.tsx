import { useId } from 'react';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { useMapWords } from './use-map-words.ts';

interface PeriodSliderProps {
  readonly periodKeys: readonly string[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

/** From the first period to the last, by hand or by the arrow keys. */
export function PeriodSlider({ periodKeys, at, onChoose }: PeriodSliderProps) {
  const text = useText();
  const words = useMapWords();
  const id = useId();
  const name = (index: number) => namePeriod(text, periodKeys[index] ?? '');
  return (
    <div className="period-slider">
      <label htmlFor={id}>
        {words.period}: <b>{name(at)}</b> <span className="muted">{words.periodHint}</span>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={periodKeys.length - 1}
        step={1}
        value={at}
        aria-valuetext={name(at)}
        disabled={periodKeys.length < 2}
        onChange={(event) => onChoose(Number(event.target.value))}
      />
      <div className="ends muted sm" aria-hidden>
        <span>{name(0)}</span>
        <span>{name(periodKeys.length - 1)}</span>
      </div>
    </div>
  );
}
