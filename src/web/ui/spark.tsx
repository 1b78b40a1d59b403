interface SparkProps {
  /** Missing figures leave a gap in the line. */
  readonly values: readonly (number | null)[];
  readonly sentence: string;
}

const WIDTH = 76;
const HEIGHT = 22;
const EDGE = 4;

/** The course of a series, its last point marked. */
export function Spark({ values, sentence }: SparkProps) {
  const points = placePoints(values);
  const last = points.at(-1);
  if (!last) return <span className="muted">–</span>;
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return (
    <svg
      className="spark"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={sentence}
    >
      <path d={line} className="line" />
      <circle cx={last.x} cy={last.y} r="2.4" className="actual" />
    </svg>
  );
}

function placePoints(values: readonly (number | null)[]): { x: number; y: number }[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return [{ x: round(EDGE + index * step), y: round(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE)) }];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
