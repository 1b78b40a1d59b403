import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { applyEvent } from '#domain/agencies/events/apply-event.ts';
import { carryFigures } from '#domain/agencies/figures/carry-figures.ts';
import { agencyOn, type AgencySpan, type Register } from '#domain/agencies/register.ts';
import { successorsOf } from '#domain/agencies/successors.ts';
import { sharedFiles } from '../intake/read-sample.ts';

const own = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../../src/server/demonstration/communes-2025-07-01.json', import.meta.url)),
    'utf8',
  ),
) as { communes: [code: string, name: string, olds: string[]][] };

const district = (agencyId: number, name: string, areaKm2: string): AgencySpan => ({
  agencyId,
  name: `UBND ${name}`,
  shortName: name,
  abbreviation: null,
  kind: 'district',
  parentId: null,
  officialCode: String(agencyId),
  legacyCode: null,
  areaKm2,
  from: null,
  until: null,
  legalBasis: null,
});

describe('01/01/2025, Nghị quyết 1241/NQ-UBTVQH15: Nông Sơn into Quế Sơn', () => {
  const before: Register = {
    spans: [district(519, 'huyện Nông Sơn', '471.64'), district(509, 'huyện Quế Sơn', '257.46')],
    functions: [],
    successions: [],
  };
  const outcome = applyEvent(before, {
    kind: 'merge',
    effectiveOn: '2025-01-01',
    legalBasis: 'Nghị quyết 1241/NQ-UBTVQH15 ngày 24/10/2024',
    agencyIds: [519],
    into: { agencyId: 509, details: null },
  });
  const after = outcome.ok ? outcome.register : before;
  const journey = { from: '2024-12-31', to: '2025-01-01' };
  const reported = (agencyId: number, value: string, weight: string | null = null) => ({
    agencyId,
    value,
    weight,
    reportedAt: '2024-12-16',
  });
  const carried = (rule: Parameters<typeof carryFigures>[3], ...figures: ReturnType<typeof reported>[]) =>
    carryFigures(after, figures, journey, rule).get(509)?.value;

  test('the new Quế Sơn has 729,10 km² as the resolution says, and the old one its own until the eve', () => {
    expect(Number(agencyOn(after, 509, '2025-01-01')?.areaKm2)).toBe(729.1);
    expect(agencyOn(after, 509, '2024-12-31')?.areaKm2).toBe('257.46');
    expect(agencyOn(after, 519, '2025-01-01')).toBeUndefined();
  });

  test('35.438 and 104.128 people are 139.566, as the resolution says', () => {
    expect(carried({ operator: 'sum' }, reported(519, '35438'), reported(509, '104128'))).toBe('139566');
  });

  test('a rate weighted by people comes out between the two, nearer to the greater', () => {
    const mean = carried(
      { operator: 'weighted-mean', denominator: 'dân số' },
      reported(519, '20', '35438'),
      reported(509, '10', '104128'),
    );
    expect(mean?.slice(0, 8)).toBe('12.53915');
  });

  test('Quế Sơn stands for Nông Sơn from that day', () => {
    expect([...successorsOf(after, 519, '2024-12-31', '2025-01-01')]).toEqual([[509, '1']]);
  });
});

describe('01/07/2025, Nghị quyết 1659/NQ-UBTVQH15: 78 communes', () => {
  test('each of the 234 old ones goes into exactly one, and each new one keeps the code of one of them', () => {
    const olds = own.communes.flatMap(([, , from]) => from);
    expect([own.communes.length, olds.length, new Set(olds).size]).toEqual([78, 234, 234]);
    expect(own.communes.every(([code, , from]) => from.includes(code))).toBe(true);
    const wards = own.communes.filter(([, name]) => name.startsWith('Phường'));
    expect([wards.length, own.communes.length - wards.length]).toEqual([11, 67]);
  });

  const files = sharedFiles('data/geo', ['old_to_new_2025-07-01.json']);

  test(`the published mapping is compared where it is at hand: ${files.length} file(s) found`, () => {
    expect(files.length).toBeLessThanOrEqual(1);
  });

  test.each(files)('ours is the published one but for the namesake of Phước Ninh', (path) => {
    const published = JSON.parse(readFileSync(path, 'utf8')) as {
      level3s: { level3_id: string; splits: { new_id: string }[] }[];
    };
    const pairs = published.level3s.flatMap(({ level3_id, splits }) =>
      splits.map(({ new_id }) => `${level3_id} ${new_id}`),
    );
    const ours = own.communes.flatMap(([code, , olds]) => olds.map((old) => `${old} ${code}`));
    expect(pairs.filter((pair) => !ours.includes(pair))).toEqual(['20669 20242']);
    expect(ours.filter((pair) => !pairs.includes(pair))).toEqual([]);
  });
});
