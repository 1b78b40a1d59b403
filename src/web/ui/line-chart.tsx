import { useElementSize } from '@mantine/hooks';
import { makeScale } from './chart-scale.ts';

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
const RIGHT = 118;
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

function Drawing({
  categories,
  lines,
  levels,
  fromZero,
  sentence,
  write,
  lastLabel,
  width,
}: LineChartProps & { readonly width: number }) {
  const right = width < NARROW ? 16 : RIGHT;
  const known = [
    ...lines.flatMap(({ values }) => values.filter((value) => value !== null)),
    ...levels.map(({ value }) => value),
  ];
  const scale = makeScale(known.length > 0 ? known : [0, 1], fromZero);
  const y = (value: number) =>
    HEIGHT - BOTTOM - ((value - scale.from) / (scale.to - scale.from)) * (HEIGHT - TOP - BOTTOM);
  const step = (width - LEFT - right) / Math.max(1, categories.length);
  const x = (index: number) => LEFT + step * (index + 1);
  const labels = spreadLabels(levels.map((level) => ({ ...level, y: y(level.value) })));
  const drawn = { x, y, start: fromZero && scale.from === 0 ? { x: LEFT, y: y(0) } : null };
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={sentence}>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${y(tick)}H${width - right}`} className="grid" />
          <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end" className="axis">
            {write(tick)}
          </text>
        </g>
      ))}
      {categories.map((category, index) => (
        <text key={category} x={x(index)} y={HEIGHT - 8} textAnchor="middle" className="axis">
          {category}
        </text>
      ))}
      {labels.map((level) => (
        <g key={level.label}>
          <path d={`M${LEFT} ${y(level.value)}H${width - right}`} className="level" />
          <text
            x={width - (right === RIGHT ? right - 8 : right)}
            y={right === RIGHT ? level.y + 4 : y(level.value) - 6}
            textAnchor={right === RIGHT ? 'start' : 'end'}
            className="level-label"
          >
            {level.label}
          </text>
        </g>
      ))}
      {lines.map((line) => (
        <SeriesLine
          key={line.key}
          line={line}
          drawn={drawn}
          lastLabel={line.key === 'actual' ? lastLabel : undefined}
        />
      ))}
    </svg>
  );
}

interface SeriesLineProps {
  readonly line: ChartLine;
  readonly drawn: {
    readonly x: (index: number) => number;
    readonly y: (value: number) => number;
    /** A sum over the year starts at nothing on 1 January. */
    readonly start: { readonly x: number; readonly y: number } | null;
  };
  readonly lastLabel: string | undefined;
}

function SeriesLine({ line, drawn, lastLabel }: SeriesLineProps) {
  const points = line.values.flatMap((value, index) =>
    value === null ? [] : [{ x: drawn.x(index), y: drawn.y(value) }],
  );
  const path = [...(drawn.start ? [drawn.start] : []), ...points];
  const last = points.at(-1);
  return (
    <g className={`series ${line.key}`}>
      <path d={path.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')} />
      {line.key === 'actual'
        ? points.map(({ x, y }) => <circle key={x} cx={x} cy={y} r={x === last?.x ? 4.6 : 3} />)
        : null}
      {last && lastLabel ? (
        <text x={last.x - 8} y={last.y - 10} textAnchor="end" className="last-label">
          {lastLabel}
        </text>
      ) : null}
    </g>
  );
}

const LABEL_HEIGHT = 15;

/** Labels of levels close together are moved apart, never laid over each other. */
function spreadLabels<Label extends { y: number }>(labels: readonly Label[]): Label[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  let free = -Infinity;
  return sorted.map((label) => {
    const y = Math.max(label.y, free);
    free = y + LABEL_HEIGHT;
    return { ...label, y };
  });
}
