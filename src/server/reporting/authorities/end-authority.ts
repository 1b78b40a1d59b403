import type { EndAuthority } from '#contract/authorities.ts';
import { mayManageAuthorities } from '#domain/agencies/policy.ts';
import { formatDay, isDay } from '#domain/calendar.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Context, inTransactionAnswering } from '../../context.ts';
import { Conflict, NotFound, Refused } from '../../errors.ts';
import { endAuthorityRow, listAuthorityRows } from './authority-queries.ts';

/** After a day the province believes the authority no more; signatures made until then stay what they were. */
export async function endAuthority(ctx: Context, id: number, given: EndAuthority): Promise<{ id: number }> {
  if (!mayManageAuthorities(ctx.actor)) throw new Refused('not-your-role');
  const { until, reason, version } = given;
  if (!isDay(until)) throw new Refused('authority-day-wrong');
  const { provinceId } = ctx.actor;
  return inTransactionAnswering(ctx, { id }, async (tx) => {
    const known = (await listAuthorityRows(tx, provinceId)).find((each) => each.id === id);
    if (!known) throw new NotFound();
    if (known.trustedFrom !== null && until < known.trustedFrom) throw new Refused('authority-day-wrong');
    const name = await endAuthorityRow(tx, { provinceId, id, version, until, reason });
    if (name === undefined) throw new Conflict();
    await recordAudit(ctx, tx, {
      action: 'authority.ended',
      subjectKind: 'authority',
      subjectId: id,
      detail: `Thôi tin cậy nơi cấp chứng thư “${name}” sau ${formatDay(until)}. Lý do: ${reason}`,
    });
  });
}
