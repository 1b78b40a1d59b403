import { type Decimal, sumDecimals } from '#domain/decimal.ts';
import { type AgencyDetails, agencyOn, type Register, subordinatesOn } from '../register.ts';
import type { AgencyEvent, Merging, Passing } from './agency-event.ts';
import { describedBodiesOf, type NamedBody } from './named-bodies.ts';

interface Change {
  readonly agencyId: number;
  readonly changes: Partial<AgencyDetails>;
}

/** What each body is from the event's day on, where the event or the end of its superior changes it. */
export function changedDetails(
  event: AgencyEvent,
  register: Register,
  passings: readonly Passing[],
): Map<number, AgencyDetails> {
  const described = describedBodiesOf(event);
  const changed = new Map(described.map(({ agencyId, details }) => [agencyId, details]));
  const changes = [...statedChanges(event, register), ...newParents(event, register, passings, described)];
  for (const { agencyId, changes: some } of changes) {
    const now = changed.get(agencyId) ?? agencyOn(register, agencyId, event.effectiveOn);
    if (now) changed.set(agencyId, { ...detailsOf(now), ...some });
  }
  return changed;
}

function statedChanges(event: AgencyEvent, register: Register): Change[] {
  switch (event.kind) {
    case 'rename': {
      const { agencyId, name, shortName, abbreviation, officialCode } = event;
      const changes = { name, shortName, abbreviation, ...(officialCode !== null && { officialCode }) };
      return [{ agencyId, changes }];
    }
    case 'move':
      return [{ agencyId: event.agencyId, changes: { parentId: event.parentId } }];
    case 'merge': {
      const areaKm2 = mergedArea(event, register);
      return areaKm2 === null ? [] : [{ agencyId: event.into.agencyId, changes: { areaKm2 } }];
    }
    default:
      return [];
  }
}

/** Those that stood under a body that ends come under another; whom the event describes itself stands where it says. */
function newParents(
  event: AgencyEvent,
  register: Register,
  passings: readonly Passing[],
  described: readonly NamedBody[],
): Change[] {
  const ended = passings.filter(({ ends }) => ends);
  const ending = new Set(ended.map(({ agencyId }) => agencyId));
  const settled = new Set([...ending, ...described.map(({ agencyId }) => agencyId)]);
  const findParent = (agencyId: number): number | null =>
    (described.find((body) => body.agencyId === agencyId)?.details ?? agencyOn(register, agencyId, event.effectiveOn))
      ?.parentId ?? null;
  return ended.flatMap(({ agencyId: endedId, heirId }) => {
    const above = firstAbove(endedId, findParent, (id) => !ending.has(id));
    const heir = event.kind === 'level-ends' ? above : heirId;
    return subordinatesOn(register, endedId, event.effectiveOn)
      .filter(({ agencyId }) => !settled.has(agencyId))
      .map(({ agencyId }) => {
        const overItself = heir === agencyId || firstAbove(heir, findParent, (id) => id === agencyId) !== null;
        return { agencyId, changes: { parentId: overItself ? above : heir } };
      });
  });
}

/** The nearest superior that is wanted, level by level; null where there is none. */
function firstAbove(
  agencyId: number | null,
  findParent: (agencyId: number) => number | null,
  isWanted: (agencyId: number) => boolean,
): number | null {
  if (agencyId === null) return null;
  const above = findParent(agencyId);
  return above === null || isWanted(above) ? above : firstAbove(above, findParent, isWanted);
}

/** The areas together, where all of them are known and the event does not give one itself. */
function mergedArea({ agencyIds, into, effectiveOn }: Merging, register: Register): Decimal | null {
  if (into.details !== null && into.details.areaKm2 !== null) return null;
  const bodies = [...agencyIds, into.agencyId].map((id) => agencyOn(register, id, effectiveOn));
  const areas = bodies.flatMap((body) => (body ? [body.areaKm2] : []));
  const known = areas.filter((area) => area !== null);
  return known.length === areas.length ? sumDecimals(known) : null;
}

function detailsOf(span: AgencyDetails): AgencyDetails {
  const { name, shortName, abbreviation, kind, parentId, officialCode, legacyCode, areaKm2 } = span;
  return { name, shortName, abbreviation, kind, parentId, officialCode, legacyCode, areaKm2 };
}
