import type { AgencyFigures } from '#contract/agency-events.ts';
import { carryFigures, isSameTotal, totalOf } from '#domain/agencies/figures/carry-figures.ts';
import { startCarrying } from '#domain/agencies/figures/carried-figure.ts';
import { type FigureRule, proposedFigureRule, type ReportedFigure } from '#domain/agencies/figures/figure-rule.ts';
import { agencyOn, historyOf, type Register } from '#domain/agencies/register.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { NotFound } from '#server/errors.ts';
import {
  type FiguredPeriod,
  type FiguredTarget,
  listFiguredPeriods,
  listFiguredTargets,
  listReportedLines,
  type ReportedLine,
} from './figure-queries.ts';
import { loadRegister } from './register-queries.ts';

/** The period's figures as each agency reported them, and as those that stand for it today would have. */
export async function getAgencyFigures(
  ctx: Context,
  programmeId: number,
  periodKey: string,
  onlyTargetId?: number,
): Promise<AgencyFigures> {
  const { provinceId } = ctx.actor;
  return inReadTransaction(ctx, async (tx) => {
    const period = (await listFiguredPeriods(tx, provinceId, programmeId)).find(({ key }) => key === periodKey);
    if (!period) throw new NotFound('period-not-found');
    const register = await loadRegister(tx, provinceId);
    const lines = await listReportedLines(tx, programmeId, period.id);
    const targets = await listFiguredTargets(tx, provinceId, programmeId);
    const asked = targets.filter(({ id }) => onlyTargetId === undefined || id === onlyTargetId);
    const figures = asked.map((target) => carryTarget(target, lines, { register, period, today: ctx.today }));
    return { periodKey, asOf: period.dueOn, today: ctx.today, targets: figures };
  });
}

interface Place {
  readonly register: Register;
  readonly period: FiguredPeriod;
  readonly today: string;
}

function carryTarget(
  target: FiguredTarget,
  lines: readonly ReportedLine[],
  place: Place,
): AgencyFigures['targets'][number] {
  const { register, period, today } = place;
  const rule = ruleOf(target);
  const reports = reportsOf(target, lines);
  const carried = carryFigures(register, reports, { from: period.dueOn, to: today }, rule);
  const was = totalOf(
    reports.map((each) => startCarrying(each, rule)),
    rule,
  );
  const now = totalOf(carried.values(), rule);
  const named = (agencyId: number, day?: string) => ({ id: agencyId, ...nameOf(register, agencyId, day) });
  return {
    target: { id: target.id, number: target.number, name: target.name, unit: target.unit },
    rule: { operator: rule.operator, denominator: rule.operator === 'weighted-mean' ? rule.denominator : null },
    was: reports.map(({ agencyId, value }) => ({ agency: named(agencyId, period.dueOn), value })),
    now: [...carried].map(([agencyId, { value, sources, missing, noFigure }]) => ({
      agency: named(agencyId),
      value,
      sources: [...sources],
      missing: [...missing],
      noFigure,
    })),
    totals: { was: was?.total ?? null, now: now?.total ?? null, same: isSameTotal(was, now) },
  };
}

function ruleOf({ mergeOperator, denominator, operator, nature }: FiguredTarget): FigureRule {
  if (mergeOperator === null) return proposedFigureRule(operator, nature);
  if (mergeOperator !== 'weighted-mean') return { operator: mergeOperator };
  return denominator === null ? { operator: 'none' } : { operator: mergeOperator, denominator };
}

function reportsOf({ id, denominatorId }: FiguredTarget, lines: readonly ReportedLine[]): ReportedFigure[] {
  return lines
    .filter(({ targetId }) => targetId === id)
    .map(({ agencyId, value, reportedAt }) => {
      const weight = lines.find((other) => other.targetId === denominatorId && other.agencyId === agencyId);
      return { agencyId, value, reportedAt, weight: weight?.value ?? null };
    });
}

/** As it was called on the day, or last. */
function nameOf(register: Register, agencyId: number, day = '9999-12-31'): { name: string; shortName: string } {
  const state = agencyOn(register, agencyId, day) ?? historyOf(register, agencyId).at(-1);
  return { name: state?.name ?? '', shortName: state?.shortName ?? '' };
}
