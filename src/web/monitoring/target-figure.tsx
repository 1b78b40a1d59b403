import type { SeriesPoint, TargetStatus } from '#contract/monitoring.ts';
import { parsePeriodKey } from '#domain/reporting/period.ts';
import { namePeriod } from '../period-name.ts';
import { type Text, useText } from '../text/text.tsx';
import { Bullet, Steps } from '../ui/bullet.tsx';
import { Figure } from '../ui/figure.tsx';
import { writeFigure, writeWithUnit } from '../ui/figure-words.ts';
import { Spark } from '../ui/spark.tsx';
import { isCountedInSteps, makeBulletShape, toNumber } from './bullet-shape.ts';
import { useOpenLineage } from './open-lineage.tsx';
import { unitOf, writePlanned } from './verdict-words.ts';

/** "9 tháng" for a sum over the year, "Quý III/2024" for what stands at a point in time. */
export function nameMonths(text: Text, target: TargetStatus['target'], periodKey: string): string {
  const parsed = parsePeriodKey(periodKey);
  const months = parsed?.frequency === 'quarter' && target.nature === 'flow';
  return (months ? text.monitoring.upTo[parsed.number - 1] : null) ?? namePeriod(text, periodKey);
}

export function nameStanding(text: Text, { standing, frozen }: SeriesPoint): string {
  return standing ? text.status.standing[standing] : frozen ? text.monitoring.frozen : text.monitoring.open;
}

/** The latest figure as a door to its origin, with its period and standing below. */
export function LatestFigure({ status, short }: { readonly status: TargetStatus; readonly short?: boolean }) {
  const text = useText();
  const openLineage = useOpenLineage();
  const { target, latest } = status;
  if (latest === null || latest.value === null) return <span className="muted">{text.monitoring.missingLatest}</span>;
  const whole = target.denominator ? `/${writeFigure(target.denominator)}` : '';
  return (
    <>
      <Figure
        value={`${writeFigure(latest.value)}${whole}`}
        unit={unitOf(target)}
        name={target.name}
        onOpen={() => openLineage({ targetId: target.id, periodKey: latest.periodKey })}
      />
      {short ? null : (
        <small>
          {text.monitoring.latestIn(nameMonths(text, target, latest.periodKey), nameStanding(text, latest))}
        </small>
      )}
      {short ? null : <PublishedFigure status={status} />}
    </>
  );
}

/** The newest published outcome beside the reported figure, so that neither hides the other. */
function PublishedFigure({ status: { target, published } }: { readonly status: TargetStatus }) {
  const { monitoring } = useText();
  const newest = published.toSorted((a, b) => b.asOf.localeCompare(a.asOf)).at(0);
  return newest ? <small>{monitoring.publishedAs(writeWithUnit(newest.value, unitOf(target)))}</small> : null;
}

/** Actual against target in the form that suits the target. */
export function TargetBullet({ status, width }: { readonly status: TargetStatus; readonly width?: number }) {
  const { ui } = useText();
  const { target, latest } = status;
  const planned = writePlanned(target);
  const wide = width === undefined ? {} : { width };
  if (isCountedInSteps(target) && target.value !== null) {
    const done = latest?.value ?? '0';
    const sentence = latest?.value ? ui.steps(writeFigure(done), writePlanned(target)) : ui.bulletNoData(planned);
    return <Steps done={Number(done)} total={Number(target.value)} sentence={sentence} {...wide} />;
  }
  const sentence = latest?.value
    ? ui.bullet(writeWithUnit(latest.value, unitOf(target)), planned)
    : ui.bulletNoData(planned);
  return <Bullet shape={makeBulletShape(status)} sentence={sentence} {...wide} />;
}

export function TargetSpark({ status }: { readonly status: TargetStatus }) {
  const { ui } = useText();
  const known = status.series.flatMap(({ value }) => (value === null ? [] : writeFigure(value)));
  if (known.length < 2) return <span className="muted">–</span>;
  return <Spark values={status.series.map(({ value }) => toNumber(value))} sentence={ui.course(known.join('; '))} />;
}
