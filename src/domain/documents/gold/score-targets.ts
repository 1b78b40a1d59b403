import { decimalOf } from '#domain/programme/target-grammar/numbers.ts';
import type { CompiledTarget } from '../compiled-decision.ts';
import type { GoldAnnotation, GoldTarget } from './gold-annotation.ts';
import { isSamePlace, likeness, plain } from './likeness.ts';
import type { Fit, Pairing } from './pair-items.ts';
import { pairRequired } from './pair-required.ts';
import { scoreOf, type Score } from './score.ts';

const allOf = (targets: readonly CompiledTarget[]): CompiledTarget[] =>
  targets.flatMap((target) => [target, ...allOf(target.parts)]);

/** "cơ sở" and "cơ sở y tế" count the same things: how far the classifier reaches is no difference. */
function isSameUnit(one: string | null, other: string | null): boolean {
  const [a, b] = [one, other].map((unit) => plain(unit).replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ'));
  if (a === undefined || b === undefined) return false;
  if (/đồng|usd/u.test(`${a} ${b}`)) return a === b;
  return a === b || (a !== '' && b !== '' && (a.startsWith(`${b} `) || b.startsWith(`${a} `)));
}

/** "8,0" and "8" are one figure; what a text writes is kept. */
const figure = (value: string | null) => (value?.includes('.') ? value.replace(/\.?0+$/u, '') : value);

function fitOf(gold: GoldTarget, read: CompiledTarget): Fit {
  const near = likeness(gold.name, read.name);
  const sameMeasure =
    gold.comparator === read.comparator &&
    figure(gold.value) === figure(read.value) &&
    figure(gold.valueMax) === figure(read.valueMax) &&
    isSameUnit(gold.unit, read.unit);
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

/** Targets with their parts beside those of a careful reader. */
export function pairTargets(
  gold: readonly GoldTarget[],
  read: readonly CompiledTarget[],
): Pairing<GoldTarget, CompiledTarget> {
  return pairRequired(gold, allOf(read), fitOf, (one, other) => isSamePlace(one.lines, other.lines));
}

/** Targets count as right with comparator, value, upper value and unit all as a careful reader has them. */
export const scoreTargets = (pairing: Pairing<GoldTarget, CompiledTarget>): Score =>
  scoreOf(pairing, { expected: words, given: words });

const figuresIn = (text: string) =>
  (text.match(/\d[\d.,]*/gu) ?? []).map((figure) => decimalOf(figure.replace(/[.,]$/u, '')));

/** Distractors whose figure the compiler took for a target's, in words. */
export function distractorsTaken(
  distractors: GoldAnnotation['distractors'],
  { wrong, surplus }: Pairing<GoldTarget, CompiledTarget>,
): string[] {
  const doubtful = [...wrong.map(([, given]) => given), ...surplus];
  return distractors
    .filter(({ words: said, line }) =>
      doubtful.some(
        ({ value, lines }) => value !== null && isSamePlace([line, line], lines) && figuresIn(said).includes(value),
      ),
    )
    .map(({ words: said, line }) => `dòng ${line}: ${said}`);
}
