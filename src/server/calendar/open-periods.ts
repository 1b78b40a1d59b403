import type { OpenedPeriods, RegimePeriod } from '#contract/regimes.ts';
import type { WorkingCalendar } from '#domain/calendar.ts';
import { mayKeepRegimes } from '#domain/calendar/policy.ts';
import { decree09QuarterRegime } from '#domain/reporting/regime.ts';
import { periodsAcrossVersions } from '#domain/reporting/regime-versions.ts';
import { recordAudit } from '#server/audit/index.ts';
import { type Context, inTransaction, type Tx } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import type { Db } from '#server/db/database.ts';
import { lockReckoning } from './calendar-queries.ts';
import { readCalendar } from './load-calendar.ts';
import { insertPeriods, listOpened } from './period-queries.ts';
import { periodView } from './regime-view.ts';
import { insertRegime, listTargetVersions, listVersionsBeside, type RegimeRow } from './regime-queries.ts';

interface Reckoning {
  provinceId: number;
  year: number;
  calendar: WorkingCalendar;
}

/** Opens what the versions of one regime have of the year and is not open yet. */
export async function openYear(tx: Db, versions: readonly RegimeRow[], reckoning: Reckoning): Promise<number> {
  const { provinceId, year, calendar } = reckoning;
  const governed = periodsAcrossVersions(versions, year, calendar);
  return insertPeriods(
    tx,
    governed.map(({ version, period }) => ({ provinceId, regimeId: version.id, period })),
  );
}

/** The verb of a person: opens a regime's periods of a year; asked again it opens nothing more. */
export async function openPeriods(ctx: Context, id: number, year: number): Promise<OpenedPeriods> {
  if (!mayKeepRegimes(ctx.actor)) throw new Refused('not-your-role');
  const { provinceId } = ctx.actor;
  return inTransaction(ctx, async (tx) => {
    await lockReckoning(tx, provinceId);
    const versions = await listVersionsBeside(tx, provinceId, id);
    const [first] = versions;
    if (!first) throw new NotFound('regime-not-found');
    const calendar = await readCalendar(tx, provinceId);
    if (periodsAcrossVersions(versions, year, calendar).length === 0)
      throw new Refused('regime-not-in-force', { regime: first.name, year: String(year) });
    const opened = await openYear(tx, versions, { provinceId, year, calendar });
    if (opened > 0) {
      await recordAudit(ctx, tx, {
        action: 'regime.periods-opened',
        subjectKind: 'regime',
        subjectId: id,
        detail: `Mở ${opened} kỳ năm ${year} của “${first.name}”`,
      });
    }
    return { opened, periods: await openedOfYear(ctx, tx, first.code, year) };
  });
}

async function openedOfYear(ctx: Context, tx: Tx, code: string, year: number): Promise<RegimePeriod[]> {
  const { provinceId } = ctx.actor;
  const periods = await listOpened(tx, { provinceId, today: ctx.today, years: [year, year], code });
  return periods.map(periodView);
}

/** The periods in which a programme's targets are reported; a province without a regime for them starts with the national one. */
export async function openTargetPeriods(tx: Db, provinceId: number, year: number): Promise<void> {
  await lockReckoning(tx, provinceId);
  if ((await listTargetVersions(tx, provinceId)).length === 0) await insertFirstRegime(tx, provinceId);
  const calendar = await readCalendar(tx, provinceId);
  const opened = await openYear(tx, await listTargetVersions(tx, provinceId), { provinceId, year, calendar });
  const there = await listOpened(tx, { provinceId, today: `${year}-01-01`, years: [year, year] });
  if (opened === 0 && there.length === 0) throw new Refused('no-target-regime', { year: String(year) });
}

async function insertFirstRegime(tx: Db, provinceId: number): Promise<void> {
  const { code, effectiveFrom, effectiveTo, ...timing } = decree09QuarterRegime;
  const declaration = {
    ...timing,
    contents: 'Tình hình thực hiện các chỉ tiêu được giao trong chương trình công tác năm',
    reporters: { kinds: [], agencyIds: [] },
    receiver: 'Cơ quan tổng hợp chỉ tiêu của tỉnh',
    channels: ['system' as const],
    outline: '',
    tables: 'Biểu số liệu các chỉ tiêu được giao',
    guidance: '',
    illustrative: false,
  };
  await insertRegime(tx, { provinceId, code, carriesTargets: true, declaration, effectiveFrom, effectiveTo });
}
