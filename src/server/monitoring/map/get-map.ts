import type { MapQuantities, MapUnit, MapView } from '#contract/map.ts';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { getRouteConsolidation } from '#server/consolidation/index.ts';
import { type Context, inReadTransaction } from '#server/context.ts';
import { NotFound, Refused } from '#server/errors.ts';
import {
  type EarlierPlace,
  findMapQuantity,
  listEarlierPlaces,
  listMapQuantities,
  listMapRounds,
  listPlaceCodes,
} from './map-queries.ts';

function refuseStranger({ actor }: Context): void {
  if (!seesAllAgencies(actor)) throw new Refused('not-your-role');
}

export async function getMapQuantities(ctx: Context): Promise<MapQuantities> {
  refuseStranger(ctx);
  const { provinceId } = ctx.actor;
  return { quantities: await inReadTransaction(ctx, async (tx) => listMapQuantities(tx, provinceId)) };
}

type Placed = Omit<MapUnit, 'code'>;

/** The figures of the places directly under the province, made by each indicator's own operator along the form's route. */
async function reportedPlaces(ctx: Context, quantityId: number, formId: number, periodKey: string): Promise<Placed[]> {
  const { below } = await getRouteConsolidation(ctx, formId, periodKey, { quantityId });
  return below.flatMap(({ agency, level, units, cells }) => {
    const cell = cells.find((each) => each.quantityId === quantityId);
    return cell ? [{ agency, level, units, value: cell.value, given: cell.given, origin: 'reported' as const }] : [];
  });
}

function earlierPlace({ agencyId, name, shortName, level, value }: EarlierPlace): Placed {
  return {
    agency: { id: agencyId, name, shortName },
    level,
    value,
    given: value === null ? 0 : 1,
    units: 1,
    origin: 'earlier',
  };
}

/** One indicator over the places of the province, period by period, as the places stood then. */
export async function getMap(ctx: Context, quantityId: number): Promise<MapView> {
  refuseStranger(ctx);
  const { provinceId } = ctx.actor;
  const { quantity, rounds, earlier } = await inReadTransaction(ctx, async (tx) => {
    const found = await findMapQuantity(tx, provinceId, quantityId);
    if (!found) throw new NotFound();
    return {
      quantity: found,
      rounds: await listMapRounds(tx, provinceId, quantityId),
      earlier: await listEarlierPlaces(tx, quantityId),
    };
  });
  const byPeriod = new Map<string, Placed[]>();
  for (const place of earlier)
    byPeriod.set(place.periodKey, [...(byPeriod.get(place.periodKey) ?? []), earlierPlace(place)]);
  for (const { formId, periodKey } of rounds)
    byPeriod.set(periodKey, await reportedPlaces(ctx, quantityId, formId, periodKey));
  const ids = [...byPeriod.values()].flat().map(({ agency }) => agency.id);
  const codes = await inReadTransaction(ctx, async (tx) => listPlaceCodes(tx, [...new Set(ids)]));
  const periods = [...byPeriod].map(([periodKey, units]) => ({
    periodKey,
    units: units.map((unit) => ({ ...unit, code: codes.get(unit.agency.id) ?? null })),
  }));
  return { quantity, periods: periods.toSorted((a, b) => (a.periodKey < b.periodKey ? -1 : 1)) };
}
