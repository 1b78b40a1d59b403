import { writeFigure } from '../ui/figure-words.ts';
import { Unit } from '../ui/unit.tsx';
import type { MapClass } from './map-classes.ts';
import { useMapWords } from './use-map-words.ts';

export function MapLegend({ classes, unit }: { readonly classes: readonly MapClass[]; readonly unit: string | null }) {
  const words = useMapWords();
  return (
    <ul className="map-legend" aria-label={words.legend}>
      {classes.map(({ index, from, to }) => (
        <li key={index}>
          <span className={`swatch shade-${index}`} aria-hidden />
          {from === to ? writeFigure(String(from)) : `${writeFigure(String(from))}–${writeFigure(String(to))}`}
          <Unit of={unit} />
        </li>
      ))}
      <li>
        <span className="swatch shade-none" aria-hidden />
        {words.missing}
      </li>
    </ul>
  );
}
