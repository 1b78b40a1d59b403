import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { compareDecimals, sumDecimals } from '#domain/decimal.ts';
import { agenciesOn, type AgencySpan, type Register } from '#domain/agencies/register.ts';
import { successorsOf } from '#domain/agencies/successors.ts';
import type { FigureRule, ReportedFigure } from '#domain/agencies/figures/figure-rule.ts';
import { carryFigures, isSameTotal, totalOf } from '#domain/agencies/figures/carry-figures.ts';
import { startCarrying } from '#domain/agencies/figures/carried-figure.ts';
import { aRegister, casts, FIRST_DAY, playHistory } from '#tests/factories/agency-history.ts';

/** 10⁴ in the suite; all 10⁵ by `npm run histories`, or another number by `-- --count`. */
const HISTORIES = Number(process.env['TIENDO_HISTORIES'] ?? 10_000);
/** What is about the register alone is played less often: totals are what the histories are for. */
const REGISTERS = Math.ceil(HISTORIES / 5);

const figure = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -9999, max: 9_999_999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 99 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`),
);
const weight = fc.integer({ min: 1, max: 500_000 }).map(String);
const reported = fc.array(fc.tuple(figure, weight, fc.nat(3)), { minLength: 3, maxLength: 7 });

const rules: readonly FigureRule[] = [
  { operator: 'sum' },
  { operator: 'weighted-mean', denominator: 'số hộ' },
  { operator: 'last' },
  { operator: 'none' },
];

const reportsOf = (figures: readonly (readonly [string | null, string, number])[]): ReportedFigure[] =>
  figures.map(([value, heavy, at], index) => ({
    agencyId: index + 1,
    value,
    weight: heavy,
    reportedAt: `2024-01-0${at + 1}T03:00:00Z`,
  }));

/** The register's day as plain text, to see whether anything of it changed. */
const pictureOf = (register: Register, day: string): string =>
  agenciesOn(register, day)
    .map(({ agencyId, name, parentId }) => `${agencyId} ${name} ${parentId}`)
    .toSorted()
    .join('\n');

function reachesTop(agencyId: number, alive: readonly AgencySpan[]): boolean {
  const parents = new Map(alive.map((each) => [each.agencyId, each.parentId]));
  let above: number | null = agencyId;
  for (let steps = 0; above !== null && steps <= alive.length; steps += 1) above = parents.get(above) ?? null;
  return above === null;
}

function sayKinds(kinds: ReadonlyMap<string, number>, refused: number): void {
  const words = [...kinds].map(([kind, times]) => `${kind} ${times}`).join(', ');
  process.stdout.write(`${HISTORIES} histories: ${words}; ${refused} refused by the rules\n`);
}

test('totals are the same to the last digit after every history of merges, splits, moves and ends', () => {
  const kinds = new Map<string, number>();
  let refusals = 0;
  const property = fc.property(casts, reported, (history, figures) => {
    const { register, lastDay, applied, refused } = playHistory(aRegister(figures.length), history);
    refusals += refused;
    for (const { kind } of applied) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const reports = reportsOf(figures);
    const journey = { from: addDays(FIRST_DAY, -1), to: lastDay };
    for (const rule of rules) {
      const now = carryFigures(register, reports, journey, rule);
      const started = reports.map((each) => startCarrying(each, rule));
      if (!isSameTotal(totalOf(started, rule), totalOf(now.values(), rule))) return false;
      const named = new Set([...now.values()].flatMap(({ sources, missing }) => [...sources, ...missing]));
      if (named.size !== reports.length) return false;
      if (rule.operator !== 'last') continue;
      const values = new Set(reports.map(({ value }) => value));
      if ([...now.values()].some(({ value }) => value !== null && !values.has(value))) return false;
    }
    return true;
  });
  fc.assert(property, { numRuns: HISTORIES });
  sayKinds(kinds, refusals);
  expect(kinds.size).toBe(7);
}, 1_800_000);

test('what was is never changed by what comes: every day before an event stays as it was recorded', () => {
  const property = fc.property(casts, fc.integer({ min: 3, max: 7 }), (history, agencies) => {
    const { register, applied, before } = playHistory(aRegister(agencies), history);
    return applied.every(({ effectiveOn }, at) => {
      const earlier = before[at];
      const eve = addDays(effectiveOn, -1);
      return earlier === undefined || pictureOf(earlier, eve) === pictureOf(register, eve);
    });
  });
  fc.assert(property, { numRuns: REGISTERS });
}, 1_800_000);

test('on every day an agency is one thing, stands under a living one, and duties have one holder', () => {
  const property = fc.property(casts, fc.integer({ min: 3, max: 7 }), (history, agencies) => {
    const { register, applied, lastDay } = playHistory(aRegister(agencies), history);
    return [...applied.map(({ effectiveOn }) => effectiveOn), lastDay].every((day) => {
      const alive = agenciesOn(register, day);
      const ids = new Set(alive.map(({ agencyId }) => agencyId));
      const held = register.functions.filter(
        ({ from, until }) => (from ?? '') <= day && (until === null || day < until),
      );
      return (
        ids.size === alive.length &&
        alive.every(({ parentId }) => parentId === null || ids.has(parentId)) &&
        alive.every(({ agencyId }) => reachesTop(agencyId, alive)) &&
        held.length === 1 &&
        held.every(({ agencyId }) => ids.has(agencyId))
      );
    });
  });
  fc.assert(property, { numRuns: REGISTERS });
}, 1_800_000);

test('the shares of the successors of one agency are exactly one together, and every one of them is known', () => {
  const property = fc.property(casts, fc.integer({ min: 3, max: 7 }), (history, agencies) => {
    const { register, lastDay } = playHistory(aRegister(agencies), history);
    return Array.from({ length: agencies }, (_, at) => at + 1).every((agencyId) => {
      const heirs = successorsOf(register, agencyId, addDays(FIRST_DAY, -1), lastDay);
      return compareDecimals(sumDecimals([...heirs.values()]), '1') === 0;
    });
  });
  fc.assert(property, { numRuns: REGISTERS });
}, 1_800_000);
