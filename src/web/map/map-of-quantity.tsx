import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import type { MapView } from '#contract/map.ts';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { writeWithUnit } from '../ui/figure-words.ts';
import { LoadingLines } from '../ui/states.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapTable } from './map-table.tsx';
import { PeriodSlider } from './period-slider.tsx';
import { type ShownUnit, shownUnits } from './shown-units.ts';
import { TileMap } from './tile-map.tsx';
import { useMapWords } from './use-map-words.ts';

// The outlines are the heaviest part and serve communes only.
const BoundaryMap = lazy(async () => ({ default: (await import('./boundary-map.tsx')).BoundaryMap }));

const COMMUNE_CODE = /^\d{5}$/;

/** Outlines are held of the communes since 01/07/2025; whatever stood before is drawn as squares. */
function hasOutlines(periodKey: string, units: readonly ShownUnit[]): boolean {
  return Number(periodKey.slice(0, 4)) >= 2025 && units.length > 0 && units.every(({ key }) => COMMUNE_CODE.test(key));
}

export function MapOfQuantity({ view }: { readonly view: MapView }) {
  const text = useText();
  const words = useMapWords();
  const [at, setAt] = useState(view.periods.length - 1);
  const [chosen, setChosen] = useState<string | null>(null);
  const { units, classes } = shownUnits(view, at);
  const { quantity, periods } = view;
  const periodKey = periods[at]?.periodKey ?? '';
  const known = units.filter(({ value }) => value !== null).length;
  const sentence = words.drawing(quantity.name, namePeriod(text, periodKey), known, units.length);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined || units.length === 0) return;
    event.preventDefault();
    const now = units.findIndex(({ key }) => key === chosen);
    setChosen(units[(now + step + units.length) % units.length]?.key ?? null);
  };
  const Drawing = hasOutlines(periodKey, units) ? BoundaryMap : TileMap;
  return (
    <>
      <PeriodSlider periodKeys={periods.map((period) => period.periodKey)} at={at} onChoose={setAt} />
      <div className="map-columns">
        <div>
          <div className="map-frame" role="group" tabIndex={0} aria-label={words.keys} onKeyDown={walk}>
            <Suspense fallback={<LoadingLines lines={8} />}>
              <Drawing units={units} chosen={chosen} onChoose={setChosen} sentence={sentence} />
            </Suspense>
          </div>
          <p className="map-chosen" role="status">
            <Told unit={units.find(({ key }) => key === chosen)} of={quantity.unit} />
          </p>
          <MapLegend classes={classes} unit={quantity.unit} />
          {Drawing === TileMap ? <p className="muted sm">{words.tiles}</p> : null}
        </div>
        <div className="map-side">
          <h2>{words.table}</h2>
          <MapTable units={units} unit={quantity.unit} chosen={chosen} onChoose={setChosen} caption={sentence} />
        </div>
      </div>
    </>
  );
}

function Told({ unit, of }: { readonly unit: ShownUnit | undefined; readonly of: string | null }) {
  const words = useMapWords();
  if (!unit) return words.choose;
  const parts = [
    unit.value === null ? words.missing : writeWithUnit(unit.value, of),
    unit.origin === 'earlier' ? words.earlier : '',
    unit.units > 1 ? words.rests(unit.given, unit.units) : '',
  ];
  return (
    <>
      <b>{unit.agency.name}</b>: {parts.filter(Boolean).join(' · ')}
    </>
  );
}
