import { writeFigure } from '../ui/figure-words.ts';
import { type Boundary, readBoundaries } from './boundaries/boundary-file.ts';
import { daNang2025 } from './boundaries/da-nang-2025.ts';
import type { ShownUnit } from './shown-units.ts';
import { useMapWords } from './use-map-words.ts';

interface BoundaryMapProps {
  readonly units: readonly ShownUnit[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly sentence: string;
}

const boundaries = readBoundaries(daNang2025);
const ROOM = 8;
const INSET = { x: 785, y: 622, width: 215, height: 236 };

/** Wards and communes in their outlines; the island zone in a frame at its side of the sea. */
export function BoundaryMap(props: BoundaryMapProps) {
  const words = useMapWords();
  const mainland = boundaries.filter(({ isInset }) => !isInset);
  const islands = boundaries.filter(({ isInset }) => isInset);
  const { width, height } = daNang2025;
  return (
    <>
      <svg
        viewBox={`${-ROOM} ${-ROOM} ${width + 2 * ROOM} ${height + 2 * ROOM}`}
        role="img"
        aria-label={props.sentence}
        className="map-drawing"
      >
        {mainland.map((boundary) => (
          <Place key={boundary.code} boundary={boundary} {...props} />
        ))}
        <g transform={`translate(${INSET.x} ${INSET.y})`}>
          <rect width={INSET.width} height={INSET.height} className="inset-frame" rx="4" />
          <text x={INSET.width / 2} y={INSET.height - 10} textAnchor="middle" className="inset-name">
            {words.inset}
          </text>
          <g transform="translate(15 12)">
            {islands.map((boundary) => (
              <Place key={boundary.code} boundary={boundary} {...props} />
            ))}
          </g>
        </g>
        <ChosenLabel {...props} />
      </svg>
      <p className="muted sm">{words.source(daNang2025.source)}</p>
    </>
  );
}

function Place({ boundary, units, chosen, onChoose }: BoundaryMapProps & { readonly boundary: Boundary }) {
  const unit = units.find(({ key }) => key === boundary.code);
  const isChosen = chosen === boundary.code;
  return (
    <path
      d={boundary.path}
      className={`place shade-${unit?.shade ?? 'none'}${isChosen ? ' picked' : ''}`}
      onClick={() => onChoose(boundary.code)}
    >
      <title>{`${boundary.name}: ${unit?.value ? writeFigure(unit.value) : '–'}`}</title>
    </path>
  );
}

/** The figure of the chosen place, written on it; on all at once they would cover each other. */
function ChosenLabel({ units, chosen }: BoundaryMapProps) {
  const boundary = boundaries.find(({ code, isInset }) => code === chosen && !isInset);
  const unit = units.find(({ key }) => key === chosen);
  if (!boundary || !unit?.value) return null;
  return (
    <text x={boundary.x} y={boundary.y + 5} textAnchor="middle" className="place-value chosen-label">
      {writeFigure(unit.value)}
    </text>
  );
}
