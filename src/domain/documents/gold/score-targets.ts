import type { CompiledTarget } from '../compiled-decision.ts';
import type { GoldTarget } from './gold-annotation.ts';
import { isSamePlace, likeness, plain } from './likeness.ts';
import type { Fit } from './pair-items.ts';
import { pairRequired } from './pair-required.ts';
import { scoreOf, type Score } from './score.ts';

const allOf = (targets: readonly CompiledTarget[]): CompiledTarget[] =>
  targets.flatMap((target) => [target, ...allOf(target.parts)]);

function fitOf(gold: GoldTarget, read: CompiledTarget): Fit {
  const near = likeness(gold.name, read.name);
  const sameMeasure =
    gold.comparator === read.comparator &&
    gold.value === read.value &&
    gold.valueMax === read.valueMax &&
    plain(gold.unit) === plain(read.unit);
  const sameYear = gold.year === null || gold.year === read.year;
  return {
    same: isSamePlace(gold.lines, read.lines) && (near >= 0.5 || (sameMeasure && near > 0)),
    right: sameMeasure && near >= 0.3,
    closeness: near + (gold.value === read.value ? 1 : 0) + (sameYear ? 0.1 : 0),
  };
}

type Measured = Pick<GoldTarget, 'comparator' | 'value' | 'valueMax' | 'unit' | 'lines' | 'name'>;

function words({ lines, name, comparator, value, valueMax, unit }: Measured): string {
  const figure = [value, valueMax].filter((each) => each !== null).join('–');
  return `dòng ${lines[0]}: ${name.slice(0, 90)} [${comparator} ${figure} ${unit ?? ''}]`;
}

/** Targets count as right with comparator, value, upper value and unit all as a careful reader has them. */
export function scoreTargets(gold: readonly GoldTarget[], read: readonly CompiledTarget[]): Score {
  const pairing = pairRequired(gold, allOf(read), fitOf, (one, other) => isSamePlace(one.lines, other.lines));
  return scoreOf(pairing, { expected: words, given: words });
}
