import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#server/db/transaction.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aContext, anActor } from '#tests/factories/person.ts';
import { aQuarter } from '#tests/factories/quarter.ts';
import { aRouteForm } from '#tests/factories/route-form.ts';
import { getConsolidation } from './get-consolidation.ts';
import { getRouteConsolidation } from './route/get-route-consolidation.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

interface Earlier {
  quantityId: number;
  agencyId: number | null;
  value: string;
  periodKey?: string;
}

/** An import of earlier figures; undone ones count no more. */
async function importEarlier(
  { provinceId, agencyId, personId }: { provinceId: number; agencyId: number; personId: number },
  figures: readonly Earlier[],
  undone = false,
): Promise<void> {
  const write = async (tx: Parameters<Parameters<typeof inTransaction>[1]>[0]) => {
    const { rows } = await sql<{ id: number }>`
      INSERT INTO earlier_import (province_id, agency_id, person_id, file_name, file_sha256, mapping, source, figures, imported_at,
                                  undone_at, undone_by, undone_reason)
      VALUES (${provinceId}, ${agencyId}, ${personId}, 'nam-2023.xlsx', repeat('a', 64), '{}', 'Niên giám 2023', ${figures.length}, now(),
              ${undone ? sql`now()` : null}, ${undone ? personId : null}, ${undone ? 'Nhầm tệp' : null}) RETURNING id`.execute(
      tx,
    );
    for (const { quantityId, agencyId: of, value, periodKey = '2023Q1' } of figures) {
      await sql`
        INSERT INTO earlier_figure (import_id, province_id, quantity_id, agency_id, period_key, value, standing, source, row, cell)
        VALUES (${rows[0]?.id}, ${provinceId}, ${quantityId}, ${of}, ${periodKey}, ${value}, 'final', 'Niên giám 2023', 2, 'B2')`.execute(
        tx,
      );
    }
  };
  await inTransaction(database.db, write, { 'tiendo.scope': 'system' });
}

test('beside a target stands last year’s figure of the same period with its source: the province’s own, else its lead’s', async () => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [
    { lead: health },
    { lead: health },
    { operator: 'sum', lead: health, cooperating: [education] },
    { lead: education },
  ]);
  const [own = 0, led = 0, summed = 0, otherPeriod = 0] = quarter.targetIds;
  const by = { provinceId: quarter.provinceId, agencyId: quarter.planning, personId: quarter.people.officer.personId };
  await importEarlier(by, [
    { quantityId: own, agencyId: null, value: '98.50' },
    { quantityId: own, agencyId: quarter.health, value: '1' },
    { quantityId: led, agencyId: quarter.health, value: '7' },
    { quantityId: summed, agencyId: quarter.health, value: '3' },
    { quantityId: otherPeriod, agencyId: null, value: '4', periodKey: '2023Q2' },
  ]);
  await importEarlier(by, [{ quantityId: own, agencyId: null, value: '99' }], true);
  const { rows } = await getConsolidation(quarter.as('leader'), quarter.programmeId, '2024Q1');
  expect(rows.map(({ lastYear }) => lastYear)).toEqual([
    { value: '98.50', standing: 'final', source: 'Niên giám 2023', periodKey: '2023Q1' },
    { value: '7', standing: 'final', source: 'Niên giám 2023', periodKey: '2023Q1' },
    null,
    null,
  ]);
});

test('on the route each place shows its own figure of last year, and the top the province’s', async () => {
  const form = await aRouteForm(database.db, { districts: 1, communes: 1 });
  const [quantityId = 0] = form.quantityIds;
  await importEarlier({ ...form, agencyId: form.topId }, [
    { quantityId, agencyId: null, value: '500' },
    { quantityId, agencyId: form.districtIds[0] ?? 0, value: '120' },
  ]);
  const actor = await anActor(database.db, { provinceId: form.provinceId, agencyId: form.topId, roles: ['leader'] });
  const { here, below } = await getRouteConsolidation(aContext(database.db, actor), form.formId, '2024Q1');
  expect(here.cells[0]?.lastYear?.value).toBe('500');
  expect(here.cells[1]?.lastYear).toBeNull();
  expect(below[0]?.cells[0]?.lastYear).toMatchObject({ value: '120', source: 'Niên giám 2023' });
});
