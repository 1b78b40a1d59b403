import { standpoints } from '#domain/agencies/standpoint.ts';
import { Segments } from '../../ui/segments.tsx';
import './standpoint.css';
import { useStandpoint, useStandpointWords } from './use-standpoint.ts';

interface StandpointSwitchProps {
  /** How many agencies of the table have another in their place; left out where it is not known. */
  readonly succeeded?: number;
}

/** As it was, or as it is now: the one switch of every page that names agencies of another time. */
export function StandpointSwitch({ succeeded }: StandpointSwitchProps) {
  const words = useStandpointWords();
  const { standpoint, choose } = useStandpoint();
  const isPlain = succeeded === 0;
  return (
    <div className="standpoint">
      <Segments
        quiet
        label={words.label}
        options={standpoints}
        words={words.choices}
        chosen={standpoint}
        onChoose={choose}
      />
      {isPlain && standpoint === 'now' ? <span className="muted sm">{words.none}</span> : null}
      {succeeded === undefined || isPlain ? null : <span className="muted sm">{words.succeeded(succeeded)}</span>}
    </div>
  );
}
