import type { RegimeList, RegimeSummary } from '#contract/regimes.ts';
import { mayKeepRegimes } from '#domain/calendar/policy.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { listOpened, type OpenedPeriod } from './period-queries.ts';
import { countForms, listVersions, type RegimeRow } from './regime-queries.ts';
import { listReporters } from './reporter-queries.ts';

/** Every regime of the province: the version in force today, or the latest where none is. */
export async function getRegimes(ctx: Context): Promise<RegimeList> {
  const { provinceId } = ctx.actor;
  const { today } = ctx;
  return inReadTransaction(ctx, async (tx) => {
    const versions = await listVersions(tx, provinceId);
    const forms = await countForms(tx, provinceId);
    const opened = await listOpened(tx, { provinceId, today });
    const codes = [...new Set(versions.map(({ code }) => code))];
    const regimes: RegimeSummary[] = [];
    for (const code of codes) {
      const own = versions.filter((version) => version.code === code);
      const shown = own.find((version) => isInForce(version, today)) ?? own.at(-1);
      if (!shown) continue;
      const ids = new Set(own.map(({ id }) => id));
      const reporters = await listReporters(tx, provinceId, today, shown.reporters);
      const next = nextDue(
        opened.filter(({ regimeId }) => ids.has(regimeId)),
        today,
      );
      const counts = { versions: own.length, reporters: reporters.length, forms: forms.get(code) ?? 0 };
      regimes.push({ ...summary(shown), ...counts, next });
    }
    return { regimes, mayEdit: mayKeepRegimes(ctx.actor) };
  });
}

export function isInForce({ effectiveFrom, effectiveTo }: RegimeRow, day: string): boolean {
  return effectiveFrom <= day && (effectiveTo === null || day < effectiveTo);
}

function summary(row: RegimeRow): Omit<RegimeSummary, 'versions' | 'reporters' | 'forms' | 'next'> {
  const { id, code, name, frequency, receiver, legalBasis, verified, illustrative, carriesTargets } = row;
  const { effectiveFrom, effectiveTo } = row;
  const shown = { id, code, name, frequency, receiver, legalBasis, verified, illustrative, carriesTargets };
  return { ...shown, effectiveFrom, effectiveTo };
}

function nextDue(periods: readonly OpenedPeriod[], today: string): RegimeSummary['next'] {
  for (const { key, dueDays, closingTime } of periods) {
    const dueOn = dueDays[0]?.dueOn;
    if (dueOn !== undefined && dueOn >= today) return { periodKey: key, dueOn, closingTime };
  }
  return null;
}
