import type { SaveForm } from '#contract/forms.ts';
import { isDay } from '#domain/calendar.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { Refused } from '../errors.ts';
import { isRegimeOf, listForeignAgencies, listStrangers } from './form-write-queries.ts';

/** Refuses a draft that names a regime, indicators or agencies which the province does not have. */
export async function refuseStrangeContent(
  ctx: Context,
  tx: Tx,
  { regimeId, lines, units, effectiveFrom }: Omit<SaveForm, 'revision'>,
): Promise<void> {
  const { provinceId } = ctx.actor;
  if (!isDay(effectiveFrom)) throw new Refused('due-day-malformed', { day: effectiveFrom });
  if (!(await isRegimeOf(tx, provinceId, regimeId))) throw new Refused('regime-not-found');
  const asked = lines.flatMap(({ indicatorId, partOfId }) =>
    partOfId === null ? [indicatorId] : [indicatorId, partOfId],
  );
  const strangers = await listStrangers(tx, provinceId, asked);
  if (strangers.length > 0) throw new Refused('indicator-not-found', { ids: strangers.join(', ') });
  const twice = lines.find(
    (line, index) => lines.findIndex((other) => other.indicatorId === line.indicatorId) !== index,
  );
  if (twice) throw new Refused('form-line-twice', { number: twice.number });
  const named = units.flatMap((unit) => (unit.by === 'agency' ? [unit.agencyId] : []));
  if ((await listForeignAgencies(tx, provinceId, named)).length > 0) throw new Refused('agency-not-found', { day: '' });
}
