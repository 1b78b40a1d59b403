import { useElementSize } from '@mantine/hooks';
import { Band, type ChartBand } from './chart-bands.tsx';
import { HEIGHT, LEFT, makePlane, type Plane } from './chart-plane.ts';
import { type ChartScale, makeScale } from './chart-scale.ts';

export type { ChartBand } from './chart-bands.tsx';

export interface ChartLine {
  readonly key: 'actual' | 'last' | 'pace' | 'forecast' | 'needed';
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
  /** Ranges, the widest first; under the lines. */
  readonly bands?: readonly ChartBand[];
  /** Ends of the forecast, labelled at the right like the levels but without a line. */
  readonly marks?: readonly ChartLevel[];
}

const NONE: readonly never[] = [];

/** One series over the year with its target; drawn at the measured width, so that nothing is cut off on a phone. */
export function LineChart(props: LineChartProps) {
  const { ref, width } = useElementSize();
  return (
    <div ref={ref} className="chart" style={{ minHeight: HEIGHT }}>
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

function Drawing(props: LineChartProps & { readonly width: number }) {
  const { categories, lines, levels, fromZero, sentence, write, width, bands = NONE, marks = NONE } = props;
  const all = [...lines.map(({ values }) => values), ...bands.flatMap(({ low, high }) => [low, high])];
  const drawnValues = all.flatMap((values) => values.filter((value) => value !== null));
  const known = [...drawnValues, ...levels.map(({ value }) => value)];
  const scale = makeScale(known.length > 0 ? known : [0, 1], fromZero);
  const plane = makePlane(width, categories.length, scale);
  const startsAtZero = fromZero && scale.from === 0;
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={sentence}>
      <Axes plane={plane} scale={scale} categories={categories} write={write} />
      {bands.map((band) => (
        <Band key={band.key} band={band} plane={plane} startsAtZero={startsAtZero} />
      ))}
      <Levels plane={plane} levels={levels} marks={marks} />
      {lines.map((line) => (
        <SeriesLine
          key={line.key}
          line={line}
          plane={plane}
          startsAtZero={startsAtZero && fromTheYearsStart(line, lines)}
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

interface LevelsProps {
  readonly plane: Plane;
  readonly levels: readonly ChartLevel[];
  readonly marks: readonly ChartLevel[];
}

function Levels({ plane, levels, marks }: LevelsProps) {
  const named = [
    ...levels.map((level) => ({ ...level, drawn: true })),
    ...(plane.labelsBeside ? marks.map((mark) => ({ ...mark, drawn: false })) : []),
  ];
  const labels = spreadLabels(named.map((level) => ({ ...level, at: plane.y(level.value), y: plane.y(level.value) })));
  return labels.map(({ label, at, y, drawn }) => (
    <g key={label}>
      {drawn ? <path d={`M${LEFT} ${at}H${plane.right}`} className="level" /> : null}
      <text
        x={plane.labelsBeside ? plane.right + 8 : LEFT + 6}
        y={plane.labelsBeside ? y + 4 : at - 6}
        className={drawn ? 'level-label' : 'mark-label'}
      >
        {label}
      </text>
    </g>
  ));
}

/** What goes on from the last actual figure does not begin the year. */
function fromTheYearsStart({ key }: ChartLine, lines: readonly ChartLine[]): boolean {
  const continues = key === 'forecast' || key === 'needed';
  return !continues || !lines.some((line) => line.key === 'actual' && line.values.some((value) => value !== null));
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
