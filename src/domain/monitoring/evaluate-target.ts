import {
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '#domain/decimal.ts';
import type { TargetRule } from '#domain/programme/target.ts';
import { asWrittenBesideItsCount, boundOf, plannedOf, shareInPercent } from './bound.ts';
import { combineWithParts, type PartVerdict } from './combine-parts.ts';
import { type InYear, judgePace, judgeStanding } from './judge-during-year.ts';
import { judgeYear } from './judge-year.ts';
import { type OutlookThresholds, proposedThresholds } from './thresholds.ts';
import { noData, type Verdict } from './verdict.ts';

/** The figure that is judged, in the target's unit: cumulative since January for a flow, as it stands for a stock or a rate. */
export interface JudgedFigure {
  /** Missing is null, never zero. */
  readonly value: Decimal | null;
  readonly periodNumber: number;
  readonly periodsInYear: number;
  readonly standing: 'estimate' | 'preliminary' | 'final' | null;
  /** The year's own figure: the last period's, or a published outcome of the year. */
  readonly final: boolean;
}

export interface JudgementContext {
  /** Other measures in the target's sentence ("also"): the whole is met only with all of them. */
  readonly parts?: readonly PartVerdict[];
  /** What the stock stood at before the year; the change since then is what "increase by" of a stock asks for. */
  readonly baseline?: Decimal | null;
  /** The target is the share of a count that stands in the same sentence: "137 of 193 communes, 71 %". */
  readonly shareOfCount?: boolean;
  readonly thresholds?: OutlookThresholds;
}

/** How a target stands by its own rule; product rule 3. Every form is shown in evaluate-target.test.ts. */
export function evaluateTarget(rule: TargetRule, figure: JudgedFigure, context: JudgementContext = {}): Verdict {
  const own = judgeAlone(rule, figure, context);
  return combineWithParts(own, context.parts ?? []);
}

function judgeAlone(rule: TargetRule, figure: JudgedFigure, context: JudgementContext): Verdict {
  const { thresholds = proposedThresholds, baseline = null } = context;
  const planned = plannedOf(rule);
  const bound = boundOf(rule, thresholds);
  if (planned === null || bound === null) return noData('rule-without-value', figure.final);
  if (figure.value === null) return noData('no-figure', figure.final);
  const value = measure(rule, figure.value, baseline);
  if (value === null) return noData('baseline-missing', figure.final);
  const judged = context.shareOfCount === true ? asWrittenBesideItsCount(value, rule) : value;
  const common = { final: figure.final, achievedPercent: achievedPercent(value, planned, bound.side) };
  const figures = describe(rule, value, judged, planned, figure);
  if (figure.final) {
    const { met, code } = judgeYear(value, judged, rule, planned, bound);
    return { ...common, outlook: met ? 'met' : 'missed', reason: { code, figures } };
  }
  const inYear = judgeInYear(rule, figure, { value, judged, planned, baseline, thresholds });
  return {
    ...common,
    outlook: inYear.outlook,
    reason: { code: inYear.code, figures: { ...figures, ...inYear.figures } },
  };
}

interface Measured {
  readonly value: Decimal;
  readonly judged: Decimal;
  readonly planned: Decimal;
  readonly baseline: Decimal | null;
  readonly thresholds: OutlookThresholds;
}

function judgeInYear(rule: TargetRule, figure: JudgedFigure, measured: Measured): InYear {
  const { value, judged, planned, baseline, thresholds } = measured;
  const bound = boundOf(rule, thresholds) ?? { side: 'floor', value: planned, strict: false };
  const from = paceStart(rule, planned, baseline);
  if (from === null) return judgeStanding(value, judged, bound, thresholds);
  const { periodNumber, periodsInYear } = figure;
  return judgePace(value, bound, { from, planned, periodNumber, periodsInYear }, thresholds);
}

/** What adds up over the year starts at zero, a stock on its way up at its baseline; null: the figure has no pace. */
function paceStart(rule: TargetRule, planned: Decimal, baseline: Decimal | null): Decimal | null {
  if (rule.nature === 'flow' || rule.comparator === 'complete' || isChange(rule)) return '0';
  const climbs = rule.nature === 'stock' && baseline !== null && compareDecimals(baseline, planned) < 0;
  return climbs && rule.direction === 'higher' ? baseline : null;
}

function isChange(rule: TargetRule): boolean {
  return rule.comparator === 'increase_by' || rule.comparator === 'decrease_by';
}

/** The figure in the terms of the rule: a stock that has to change is measured by its change; a flow or rate reports the change itself. */
function measure(rule: TargetRule, value: Decimal, baseline: Decimal | null): Decimal | null {
  if (!isChange(rule) || rule.nature !== 'stock') return value;
  if (baseline === null) return null;
  return rule.comparator === 'increase_by' ? subtractDecimals(value, baseline) : subtractDecimals(baseline, value);
}

/** A share of the planned value says something only for what should grow from nothing. */
function achievedPercent(value: Decimal, planned: Decimal, side: 'floor' | 'ceiling'): Decimal | null {
  if (side === 'ceiling' || compareDecimals(planned, '0') <= 0 || compareDecimals(value, '0') < 0) return null;
  const share = divideDecimals(multiplyDecimals(value, '100'), planned);
  if (share === null) return null;
  const rounded = roundDecimal(share, 2);
  // A figure that falls short never reads as the whole.
  return compareDecimals(share, '100') < 0 && compareDecimals(rounded, '100') >= 0 ? '99.99' : rounded;
}

function describe(
  rule: TargetRule,
  value: Decimal,
  judged: Decimal,
  planned: Decimal,
  figure: JudgedFigure,
): Record<string, string> {
  const share = rule.denominator === null ? null : shareInPercent(value, rule.denominator);
  return {
    value,
    planned,
    difference: subtractDecimals(value, planned),
    ...(rule.valueMax !== null && { plannedMax: rule.valueMax }),
    ...(judged !== value && { judged }),
    ...(rule.denominator !== null && { denominator: rule.denominator }),
    ...(share !== null && !/%/.test(rule.unit ?? '') && { sharePercent: roundDecimal(share, 2) }),
    ...(figure.standing !== null && { standing: figure.standing }),
  };
}
