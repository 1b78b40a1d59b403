import { writeFigure } from '../ui/figure-words.ts';
import type { ShownUnit } from './shown-units.ts';
import { placeTiles } from './tile-places.ts';

const SIZE = 100;
const GAP = 4;

interface TileMapProps {
  readonly units: readonly ShownUnit[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly sentence: string;
}

/** One square a place, with its name and figure: for places without boundaries that may be shipped. */
export function TileMap({ units, chosen, onChoose, sentence }: TileMapProps) {
  const inOrder = units.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const tiles = placeTiles(inOrder.map(({ key }) => key));
  const columns = Math.max(1, ...tiles.map(({ column }) => column + 1));
  const rows = Math.max(1, ...tiles.map(({ row }) => row + 1));
  return (
    <svg viewBox={`0 0 ${columns * SIZE} ${rows * SIZE}`} role="img" aria-label={sentence} className="map-drawing">
      {tiles.map(({ code, column, row }) => {
        const unit = inOrder.find(({ key }) => key === code);
        return unit ? (
          <g
            key={code}
            className={`place shade-${unit.shade ?? 'none'}${chosen === code ? ' picked' : ''}`}
            transform={`translate(${column * SIZE} ${row * SIZE})`}
            onClick={() => onChoose(code)}
          >
            <rect x={GAP / 2} y={GAP / 2} width={SIZE - GAP} height={SIZE - GAP} rx="3" />
            <text x={SIZE / 2} y={44} textAnchor="middle" className="place-name">
              {shorten(unit.agency.shortName)}
            </text>
            <text x={SIZE / 2} y={66} textAnchor="middle" className="place-value">
              {unit.value === null ? '–' : writeFigure(unit.value)}
            </text>
          </g>
        ) : null;
      })}
    </svg>
  );
}

/** The kind of place is the same for nearly all and takes the room of the name. */
function shorten(name: string): string {
  return name.replace(/^(Huyện|Thị xã|Thành phố|Xã|Phường|Thị trấn|TP\.?|TX\.?)\s+/u, '');
}
