import { LEFT, type Plane } from './chart-plane.ts';

/** A range over the year, one pair of ends a category; null leaves it open. */
export interface ChartBand {
  readonly key: 'band-80' | 'band-95';
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

interface BandProps {
  readonly band: ChartBand;
  readonly plane: Plane;
  /** A sum whose year has no figure yet opens its range at nothing. */
  readonly startsAtZero: boolean;
}

/** The area between the ends of a range. */
export function Band({ band, plane, startsAtZero }: BandProps) {
  const ends = (values: ChartBand['low']) =>
    values.flatMap((value, index) => (value === null ? [] : [{ x: plane.x(index), y: plane.y(value) }]));
  const opensInJanuary = startsAtZero && band.low[0] !== null;
  const start = opensInJanuary ? [{ x: LEFT, y: plane.y(0) }] : [];
  const outline = [...start, ...ends(band.high), ...ends(band.low).toReversed()];
  if (outline.length < 3) return null;
  return (
    <path className={band.key} d={`${outline.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')}Z`} />
  );
}
