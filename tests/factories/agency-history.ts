import fc from 'fast-check';
import { addDays, type Day } from '#domain/calendar.ts';
import type { AgencyEvent, ShareHolder, Successor } from '#domain/agencies/events/agency-event.ts';
import { applyEvent } from '#domain/agencies/events/apply-event.ts';
import { type AgencyDetails, agenciesOn, type Register } from '#domain/agencies/register.ts';

export const FIRST_DAY: Day = '2024-01-01';

export const aBody = (id: number, changes: Partial<AgencyDetails> = {}): AgencyDetails => ({
  name: `Cơ quan ${id}`,
  shortName: `CQ ${id}`,
  abbreviation: null,
  kind: 'department',
  parentId: null,
  officialCode: null,
  legacyCode: null,
  areaKm2: null,
  ...changes,
});

/** A province of so many agencies that have always been there; the first is over all others. */
export function aRegister(agencies: number): Register {
  const ids = Array.from({ length: agencies }, (_, at) => at + 1);
  return {
    spans: ids.map((agencyId) => ({
      agencyId,
      ...aBody(agencyId, {
        kind: agencyId === 1 ? 'peoples-committee' : agencyId % 2 === 0 ? 'district' : 'commune',
        parentId: agencyId === 1 ? null : 1,
      }),
      from: null,
      until: null,
      legalBasis: null,
    })),
    functions: [{ function: 'consolidates-targets', agencyId: 2, from: null, until: null, legalBasis: null }],
    successions: [],
  };
}

/** One cast of the dice: what kind of event, whom it takes, after how many days, and by which shares. */
export interface Cast {
  readonly kind: number;
  readonly picks: readonly number[];
  readonly days: number;
  readonly thousandths: number;
}

export const casts: fc.Arbitrary<Cast[]> = fc.array(
  fc.record({
    kind: fc.nat(8),
    picks: fc.array(fc.nat(997), { minLength: 3, maxLength: 3 }),
    days: fc.nat(40),
    thousandths: fc.integer({ min: 1, max: 998 }),
  }),
  { minLength: 1, maxLength: 10 },
);

export interface PlayedHistory {
  readonly register: Register;
  readonly lastDay: Day;
  readonly applied: readonly AgencyEvent[];
  readonly refused: number;
  /** The register before each applied event. */
  readonly before: readonly Register[];
}

/** Plays the casts on a register; what the rules refuse does not happen. */
export function playHistory(start: Register, history: readonly Cast[]): PlayedHistory {
  let register = start;
  let day = FIRST_DAY;
  let refused = 0;
  const applied: AgencyEvent[] = [];
  const before: Register[] = [];
  for (const cast of history) {
    day = addDays(day, cast.days);
    const event = makeEvent(register, cast, day);
    const outcome = event && applyEvent(register, event);
    if (!event || !outcome?.ok) {
      refused += 1;
      continue;
    }
    before.push(register);
    applied.push(event);
    register = outcome.register;
  }
  return { register, lastDay: day, applied, refused, before };
}

function makeEvent(register: Register, { kind, picks, thousandths }: Cast, effectiveOn: Day): AgencyEvent | null {
  const alive = agenciesOn(register, effectiveOn);
  const [one, two, three] = [0, 1, 2].map((at) => alive[(picks[at] ?? 0) % alive.length]);
  if (!one || !two || !three) return null;
  const fresh = Math.max(...register.spans.map(({ agencyId }) => agencyId)) + 1;
  const legal = { effectiveOn, legalBasis: 'Nghị quyết để thử' };
  const [a, b, c] = [one.agencyId, two.agencyId, three.agencyId];
  const name = `Tên ${thousandths} của ${a}`;
  const beside = aBody(fresh, { kind: one.kind, parentId: one.parentId });
  const under = aBody(fresh, { kind: one.kind, parentId: c });
  const merge = (ending: number[], into: Successor): AgencyEvent => ({
    kind: 'merge',
    ...legal,
    agencyIds: [...new Set(ending)],
    into,
  });
  const ways: readonly (() => AgencyEvent)[] = [
    () => ({ kind: 'found', ...legal, agencyId: fresh, details: under }),
    () => ({ kind: 'rename', ...legal, agencyId: a, name, shortName: name, abbreviation: null, officialCode: null }),
    () => ({ kind: 'move', ...legal, agencyId: a, parentId: c }),
    () => merge([a, c], { agencyId: b, details: null }),
    () => merge([a, b], { agencyId: fresh, details: beside }),
    () => makeSplit(legal, [a, b, fresh], one, thousandths),
    () => makeSplit(legal, [a, b, fresh], one, thousandths),
    () => ({ kind: 'abolish', ...legal, agencyId: a, successorId: thousandths % 3 === 0 ? null : b }),
    () => ({ kind: 'level-ends', ...legal, level: one.kind, successorId: thousandths % 2 === 0 ? null : c }),
  ];
  return ways[kind % ways.length]?.() ?? null;
}

/** Into itself and another, into two others, or into three; the shares are thousandths that make one. */
function makeSplit(
  legal: { effectiveOn: Day; legalBasis: string },
  [own, other, fresh]: readonly [number, number, number],
  { kind, parentId }: AgencyDetails,
  thousandths: number,
): AgencyEvent {
  const first = `0.${String(thousandths).padStart(3, '0')}`;
  const rest = 1000 - thousandths;
  const half = Math.floor(rest / 2);
  const share = (of: number): string => (of % 1000 === 0 ? String(of / 1000) : `0.${String(of).padStart(3, '0')}`);
  const made = { agencyId: fresh, details: aBody(fresh, { kind, parentId }) };
  const kept = { agencyId: own, details: null };
  const given = { agencyId: other, details: null };
  const ways: readonly ShareHolder[][] = [
    [
      { ...kept, share: first },
      { ...made, share: share(rest) },
    ],
    [
      { ...made, share: first },
      { ...given, share: share(rest) },
    ],
    [
      { ...kept, share: first },
      { ...made, share: share(half) },
      { ...given, share: share(rest - half) },
    ],
  ];
  const successors = ways[thousandths % 3] ?? [];
  return { kind: 'split', ...legal, agencyId: own, key: 'dân số', successors, heirId: fresh };
}
