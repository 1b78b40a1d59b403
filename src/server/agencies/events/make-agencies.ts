import type { AgencyEvent } from '#domain/agencies/events/agency-event.ts';
import type { Tx } from '#server/context.ts';
import { insertAgency, listAgencyKeys } from './event-queries.ts';
import { newBodiesOf } from './read-event.ts';

/** Gives the event's new agencies their numbers; the key is the short name without marks. */
export async function makeAgencies(
  tx: Tx,
  provinceId: number,
  event: AgencyEvent,
): Promise<ReadonlyMap<number, number>> {
  const numbers = new Map<number, number>();
  const bodies = newBodiesOf(event);
  const taken = bodies.length === 0 ? new Set<string>() : await listAgencyKeys(tx, provinceId);
  for (const { agencyId, details } of bodies) {
    const key = freeKey(details.shortName, event.effectiveOn, taken);
    taken.add(key);
    numbers.set(agencyId, await insertAgency(tx, provinceId, key));
  }
  return numbers;
}

function freeKey(shortName: string, day: string, taken: ReadonlySet<string>): string {
  const plain = shortName
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const dated = `${plain}-${day}`;
  for (let at = 1; ; at += 1) {
    const key = [plain, dated][at - 1] ?? `${dated}-${at}`;
    if (key !== '' && !taken.has(key)) return key;
  }
}
