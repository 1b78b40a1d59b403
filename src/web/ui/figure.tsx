import type { ReactNode } from 'react';
import { useText } from '../text/text.tsx';
import { Unit } from './unit.tsx';

interface FigureProps {
  /** The figure as shown; null is missing, which is never zero. */
  readonly value: ReactNode;
  readonly unit?: string | null;
  /** What the figure is, for those who hear it: "Thu ngân sách, 9 tháng". */
  readonly name?: string;
  /** Opens the origin. Without it the figure is plain: what opens nothing is not underlined. */
  readonly onOpen?: () => void;
}

export function Figure({ value, unit, name, onOpen }: FigureProps) {
  const { ui } = useText();
  if (value === null) return <span className="muted">{ui.missing}</span>;
  return (
    <>
      {onOpen ? (
        <button type="button" className="fig" onClick={onOpen}>
          {value}
          {name ? <span className="vh"> ({ui.opensOrigin(name)})</span> : null}
        </button>
      ) : (
        <span className="num">{value}</span>
      )}
      <Unit of={unit} />
    </>
  );
}
