import { useId } from 'react';

/** Where the drawing puts things; numbers serve the pixels only, words come ready in `sentence`. */
export interface BulletShape {
  readonly form: 'bar' | 'dot';
  readonly from: number;
  readonly to: number;
  readonly actual: number | null;
  readonly target: number | null;
  /** The upper end of a range. */
  readonly targetMax: number | null;
  /** Where the plan to date stands. */
  readonly pace: number | null;
  /** The side of the target that is failure, for ceilings. */
  readonly hatched: 'above' | null;
}

interface BulletProps {
  readonly shape: BulletShape;
  readonly sentence: string;
  readonly width?: number;
}

const HEIGHT = 24;
const MIDDLE = 12;
const EDGE = 2;

/** Actual against target in a row: a bar from zero, or a dot on a line where the scale does not start at zero. */
export function Bullet({ shape, sentence, width = 190 }: BulletProps) {
  const place = (value: number) => {
    const share = (value - shape.from) / (shape.to - shape.from || 1);
    return EDGE + Math.min(1, Math.max(0, share)) * (width - 2 * EDGE);
  };
  return (
    <svg
      className="bullet"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={sentence}
    >
      <Track shape={shape} place={place} width={width} />
      {shape.form === 'bar' ? <Bar shape={shape} place={place} /> : <Dot shape={shape} place={place} />}
      <TargetTick shape={shape} place={place} />
      {shape.pace === null ? null : <path d={trianglePath(place(shape.pace))} className="pace" />}
    </svg>
  );
}

interface DrawnPart {
  readonly shape: BulletShape;
  readonly place: (value: number) => number;
}

function Track({ shape, place, width }: DrawnPart & { readonly width: number }) {
  const patternId = useId();
  const high = shape.form === 'bar' ? 8 : 4;
  const top = MIDDLE - high / 2;
  const failsFrom = shape.hatched === 'above' && shape.target !== null ? place(shape.target) : null;
  return (
    <>
      <rect x={EDGE} y={top} width={width - 2 * EDGE} height={high} rx="1" className="track" />
      {failsFrom === null ? null : (
        <>
          <pattern id={patternId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.6" height="5" className="hatch" />
          </pattern>
          <rect x={failsFrom} y={MIDDLE - 4} width={width - EDGE - failsFrom} height="8" className="under-hatch" />
          <rect x={failsFrom} y={MIDDLE - 4} width={width - EDGE - failsFrom} height="8" fill={`url(#${patternId})`} />
        </>
      )}
    </>
  );
}

function Bar({ shape, place }: DrawnPart) {
  if (shape.actual === null) return null;
  const start = place(0);
  const end = place(shape.actual);
  return (
    <rect x={Math.min(start, end)} y={MIDDLE - 4} width={Math.abs(end - start)} height="8" rx="1" className="actual" />
  );
}

function Dot({ shape, place }: DrawnPart) {
  return shape.actual === null ? null : <circle cx={place(shape.actual)} cy={MIDDLE} r="4.6" className="actual dot" />;
}

function TargetTick({ shape, place }: DrawnPart) {
  if (shape.target === null) return null;
  const at = place(shape.target);
  const end = shape.targetMax === null ? null : place(shape.targetMax);
  return (
    <>
      {end === null ? null : <rect x={at} y="3" width={Math.max(1, end - at)} height="18" className="range" />}
      <path d={`M${at} 3v18`} className="tick" />
      {end === null ? null : <path d={`M${end} 3v18`} className="tick" />}
    </>
  );
}

function trianglePath(x: number): string {
  return `M${x} 18.5l4 5h-8z`;
}

interface StepsProps {
  readonly done: number;
  readonly total: number;
  readonly sentence: string;
  readonly width?: number;
}

/** Milestones: so many of so many, never a percentage of them. */
export function Steps({ done, total, sentence, width = 190 }: StepsProps) {
  const gap = 4;
  const each = (width - 2 * EDGE - gap * (total - 1)) / total;
  return (
    <svg
      className="bullet"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={sentence}
    >
      {Array.from({ length: total }, (_, step) => (
        <rect
          key={step}
          x={EDGE + step * (each + gap)}
          y={MIDDLE - 4}
          width={each}
          height="8"
          rx="1"
          className={step < done ? 'actual' : 'track'}
        />
      ))}
    </svg>
  );
}
