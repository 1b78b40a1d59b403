import type { PreviewRegime, RegimePreview } from '#contract/regimes.ts';
import { isDay } from '#domain/calendar.ts';
import { findRegimeProblems } from '#domain/reporting/regime-problems.ts';
import { periodsAcrossVersions } from '#domain/reporting/regime-versions.ts';
import type { ReportingRegime } from '#domain/reporting/regime.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { Refused } from '#server/errors.ts';
import { readCalendar } from './load-calendar.ts';
import { listVersionsBeside } from './regime-queries.ts';
import { periodView } from './regime-view.ts';

/** The days that a declaration would give every level in a year, before it is saved. */
export async function previewRegime(
  ctx: Context,
  { declaration, year, follows }: PreviewRegime,
): Promise<RegimePreview> {
  const { provinceId } = ctx.actor;
  const from = declaration.effectiveFrom;
  if (!isDay(from)) throw new Refused('no-such-day', { day: from });
  return inReadTransaction(ctx, async (tx) => {
    const calendar = await readCalendar(tx, provinceId);
    const earlier = follows === null ? [] : await listVersionsBeside(tx, provinceId, follows);
    const carriesTargets = earlier.at(-1)?.carriesTargets ?? false;
    const problems = findRegimeProblems(declaration, { carriesTargets, year }, calendar);
    if (problems.some(({ blocks, periodKey }) => blocks && periodKey === null)) return { periods: [], problems };
    const draft: ReportingRegime = { ...declaration, code: earlier.at(-1)?.code ?? '', effectiveTo: null };
    const ended = earlier.filter(({ effectiveFrom }) => effectiveFrom < from).map((each) => endBy(each, from));
    const periods = periodsAcrossVersions<ReportingRegime>([...ended, draft], year, calendar);
    return {
      periods: periods.map(({ version, period }) => periodView({ ...period, closingTime: version.closingTime })),
      problems: problems.filter(({ periodKey }) => periods.some(({ period }) => period.key === periodKey)),
    };
  });
}

function endBy<Version extends ReportingRegime>(version: Version, from: string): Version {
  const { effectiveTo } = version;
  return effectiveTo === null || effectiveTo > from ? { ...version, effectiveTo: from } : version;
}
