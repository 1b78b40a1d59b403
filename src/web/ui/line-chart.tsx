import { useElementSize } from '@mantine/hooks';
import { type ChartScale, makeScale } from './chart-scale.ts';

export interface ChartLine {
  readonly key: 'actual' | 'last' | 'pace';
  readonly name: string;
  /** One per category; null leaves a gap. */
  readonly values: readonly (number | null)[];
}

export interface ChartLevel {
  readonly value: number;
  readonly label: string;
}

interface LineChartProps {
  readonly categories: readonly string[];
  readonly lines: readonly ChartLine[];
  /** Horizontal lines over the whole width, labelled at the right: the target, or both ends of its range. */
  readonly levels: readonly ChartLevel[];
  readonly fromZero: boolean;
  readonly sentence: string;
  readonly write: (value: number) => string;
  /** The last actual figure, written beside its point. */
  readonly lastLabel?: string;
}

const HEIGHT = 280;
const TOP = 14;
const BOTTOM = 28;
const LEFT = 56;
const LABEL_ROOM = 118;
const NARROW = 520;

/** One series over the year with its target; drawn at the measured width, so that nothing is cut off on a phone. */
export function LineChart(props: LineChartProps) {
  const { ref, width } = useElementSize();
  return (
    <div ref={ref} className="chart" style={{ minHeight: HEIGHT }}>
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

/** Where the plane puts a value and a category. */
interface Plane {
  readonly width: number;
  /** The right end of the lines. */
  readonly right: number;
  /** Labels of levels stand beside the plane, or on the line itself where the screen is narrow. */
  readonly labelsBeside: boolean;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

function makePlane(width: number, categories: number, { from, to }: ChartScale): Plane {
  const labelsBeside = width >= NARROW;
  const right = width - (labelsBeside ? LABEL_ROOM : 16);
  const step = (right - LEFT) / Math.max(1, categories);
  return {
    width,
    right,
    labelsBeside,
    x: (index) => LEFT + step * (index + 1) - (labelsBeside ? 0 : 8),
    y: (value) => HEIGHT - BOTTOM - ((value - from) / (to - from)) * (HEIGHT - TOP - BOTTOM),
  };
}

function Drawing(props: LineChartProps & { readonly width: number }) {
  const { categories, lines, levels, fromZero, sentence, write, width } = props;
  const drawnValues = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const known = [...drawnValues, ...levels.map(({ value }) => value)];
  const scale = makeScale(known.length > 0 ? known : [0, 1], fromZero);
  const plane = makePlane(width, categories.length, scale);
  const startsAtZero = fromZero && scale.from === 0;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={sentence}>
      <Axes plane={plane} scale={scale} categories={categories} write={write} />
      <Levels plane={plane} levels={levels} />
      {lines.map((line) => (
        <SeriesLine
          key={line.key}
          line={line}
          plane={plane}
          startsAtZero={startsAtZero}
          lastLabel={line.key === 'actual' ? props.lastLabel : undefined}
          levels={levels}
        />
      ))}
    </svg>
  );
}

interface AxesProps {
  readonly plane: Plane;
  readonly scale: ChartScale;
  readonly categories: readonly string[];
  readonly write: (value: number) => string;
}

function Axes({ plane, scale, categories, write }: AxesProps) {
  return (
    <>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${plane.y(tick)}H${plane.right}`} className="grid" />
          <text x={LEFT - 8} y={plane.y(tick) + 4} textAnchor="end" className="axis">
            {write(tick)}
          </text>
        </g>
      ))}
      {categories.map((category, index) => (
        <text key={category} x={plane.x(index)} y={HEIGHT - 8} textAnchor="middle" className="axis">
          {category}
        </text>
      ))}
    </>
  );
}

function Levels({ plane, levels }: { readonly plane: Plane; readonly levels: readonly ChartLevel[] }) {
  const labels = spreadLabels(levels.map((level) => ({ ...level, at: plane.y(level.value), y: plane.y(level.value) })));
  return labels.map(({ label, at, y }) => (
    <g key={label}>
      <path d={`M${LEFT} ${at}H${plane.right}`} className="level" />
      <text
        x={plane.labelsBeside ? plane.right + 8 : LEFT + 6}
        y={plane.labelsBeside ? y + 4 : at - 6}
        className="level-label"
      >
        {label}
      </text>
    </g>
  ));
}

interface SeriesLineProps {
  readonly line: ChartLine;
  readonly plane: Plane;
  /** A sum over the year starts at nothing on 1 January. */
  readonly startsAtZero: boolean;
  readonly lastLabel: string | undefined;
  /** The label keeps clear of them. */
  readonly levels: readonly ChartLevel[];
}

function SeriesLine({ line, plane, startsAtZero, lastLabel, levels }: SeriesLineProps) {
  const points = line.values.flatMap((value, index) =>
    value === null ? [] : [{ x: plane.x(index), y: plane.y(value) }],
  );
  const path = startsAtZero ? [{ x: LEFT, y: plane.y(0) }, ...points] : points;
  const last = points.at(-1);
  return (
    <g className={`series ${line.key}`}>
      <path d={path.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      {line.key === 'actual'
        ? points.map(({ x, y }) => <circle key={x} cx={x} cy={y} r={x === last?.x ? 4.6 : 3} />)
        : null}
      {last && lastLabel ? (
        <text
          x={last.x - 8}
          y={placeLabel(
            last.y,
            levels.map(({ value }) => plane.y(value)),
          )}
          textAnchor="end"
          className="last-label"
        >
          {lastLabel}
        </text>
      ) : null}
    </g>
  );
}

const LABEL_HEIGHT = 15;
const ABOVE = 10;
const BELOW = 22;

/** Above the point, unless a level runs there. */
function placeLabel(y: number, levels: readonly number[]): number {
  const crossed = levels.some((level) => level < y && level > y - ABOVE - LABEL_HEIGHT - 4);
  return crossed ? y + BELOW : y - ABOVE;
}

/** Labels of levels close together are moved apart, never laid over each other. */
function spreadLabels<Label extends { y: number }>(labels: readonly Label[]): Label[] {
  let free = -Infinity;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      const y = Math.max(label.y, free);
      free = y + LABEL_HEIGHT;
      return { ...label, y };
    });
}
