import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RootDb } from '#server/db/database.ts';

export interface NewTarget {
  name?: string;
  asWritten?: string;
  unit?: string | null;
  nature?: 'stock' | 'flow' | 'rate';
  operator?: 'lead' | 'sum' | 'none';
  frequency?: 'quarter' | 'half' | 'year';
  comparator?: string;
  value?: string | null;
  denominator?: string | null;
  /** Position of the whole in the list, for a part of it. */
  wholeAt?: number;
  partKind?: 'of-which' | 'also';
  lead?: number;
  cooperating?: readonly number[];
}

export interface NewProgramme {
  provinceId: number;
  personId: number;
  year?: number;
  /** Before any period is due, unless said otherwise. */
  assignedAt?: string;
  targets: readonly NewTarget[];
}

export interface MadeProgramme {
  programmeId: number;
  targetIds: number[];
}

async function insertDecision(db: RootDb, { provinceId, personId }: NewProgramme, lines: number): Promise<number> {
  const text = `Quyết định thử ${provinceId} ${personId} ${lines} ${Math.random()}`;
  const { rows } = await sql<{ id: number }>`
    INSERT INTO decision_document (province_id, file_name, original_text, original_sha256, repaired_text, uploaded_by)
    VALUES (${provinceId}, 'quyet-dinh.txt', ${text}, ${createHash('sha256').update(text).digest('hex')}, ${text}, ${personId})
    RETURNING id`.execute(db);
  const id = rows[0]?.id ?? 0;
  await sql`INSERT INTO clause (document_id, key, ordinal, path, label, text, first_line, last_line)
            VALUES (${id}, 'c1', 1, 'Điều 1', 'Điều 1', ${text}, 1, 1)`.execute(db);
  await sql`INSERT INTO proposal (document_id, clause_key, ordinal, kind, content, confidence, origin, status, decided_by, decided_at)
            SELECT ${id}, 'c1', n, 'target', '{}', 1, 'person', 'accepted', ${personId}, now()
              FROM generate_series(1, ${lines}::integer) n`.execute(db);
  return id;
}

interface Parent {
  provinceId: number;
  programmeId: number;
  documentId: number;
}

const PLAIN = {
  unit: 'tỷ đồng',
  nature: 'flow',
  operator: 'lead',
  frequency: 'quarter',
  comparator: 'ge',
  value: '100',
  asWritten: 'đạt 100',
  denominator: null,
  partKind: 'of-which',
} as const;

async function insertTarget(
  db: RootDb,
  { provinceId, programmeId, documentId }: Parent,
  ordinal: number,
  wholeId: number | null,
  given: NewTarget,
): Promise<number> {
  const target = { ...PLAIN, name: `Chỉ tiêu ${ordinal}`, ...given };
  const partKind = wholeId === null ? null : target.partKind;
  const { rows } = await sql<{ id: number }>`
    INSERT INTO target (province_id, programme_id, proposal_id, whole_id, part_kind, ordinal, number, name, as_written,
                        comparator, value, unit, denominator, direction, nature, operator, frequency, document_id, clause_key)
    SELECT ${provinceId}, ${programmeId}, p.id, ${wholeId}, ${partKind}, ${ordinal}, ${String(ordinal)}, ${target.name},
           ${target.asWritten}, ${target.comparator}, ${target.value}, ${target.unit}, ${target.denominator}, 'higher',
           ${target.nature}, ${target.operator}, ${target.frequency}, ${documentId}, 'c1'
      FROM proposal p WHERE p.document_id = ${documentId} AND p.ordinal = ${ordinal}
    RETURNING id`.execute(db);
  return rows[0]?.id ?? 0;
}

/** A programme with these targets, assigned, and the four quarters of its year. */
export async function aProgrammeOfTargets(db: RootDb, programme: NewProgramme): Promise<MadeProgramme> {
  const { provinceId, year = 2024, targets } = programme;
  const documentId = await insertDecision(db, programme, targets.length);
  const made = await sql<{ id: number }>`
    INSERT INTO programme (province_id, year, document_id, title)
    VALUES (${provinceId}, ${year}, ${documentId}, 'Chương trình thử') RETURNING id`.execute(db);
  const programmeId = made.rows[0]?.id ?? 0;
  const targetIds: number[] = [];
  const parent = { provinceId, programmeId, documentId };
  for (const [index, target] of targets.entries()) {
    const wholeId = target.wholeAt === undefined ? null : (targetIds[target.wholeAt] ?? null);
    targetIds.push(await insertTarget(db, parent, index + 1, wholeId, target));
  }
  await assign(db, programme, targetIds);
  await openYear(db, provinceId, year);
  return { programmeId, targetIds };
}

async function assign(
  db: RootDb,
  { provinceId, personId, targets, year = 2024, assignedAt = `${year}-01-09T14:00:00+07:00` }: NewProgramme,
  ids: readonly number[],
): Promise<void> {
  const rows = targets.flatMap(({ lead, cooperating = [] }, index) => [
    ...(lead === undefined ? [] : [{ target: ids[index], agency: lead, part: 'lead' }]),
    ...cooperating.map((agency) => ({ target: ids[index], agency, part: 'cooperating' })),
  ]);
  await sql`INSERT INTO assignment (province_id, target_id, agency_id, part, assigned_by, assigned_at)
            SELECT ${provinceId}, a.target, a.agency, a.part, ${personId}, ${assignedAt}
              FROM json_to_recordset(${JSON.stringify(rows)}::json) AS a(target integer, agency integer, part text)`.execute(
    db,
  );
}

/** The year's quarters: window from the 15th to the 14th, due two working days later. */
async function openYear(db: RootDb, provinceId: number, year: number): Promise<void> {
  await sql`
    WITH regime AS (
      INSERT INTO reporting_regime (province_id, code, name, frequency, window_from_day, route, due_semantics, legal_basis, effective)
      SELECT ${provinceId}, 'chi-tieu-quy', 'Báo cáo quý', 'quarter', 15,
             '[{"level": "agency", "workingDays": 2, "holder": null}, {"level": "province", "workingDays": 3, "holder": null}]',
             'by', 'Để thử', '[2019-01-01,)'
       WHERE NOT EXISTS (SELECT FROM reporting_regime WHERE province_id = ${provinceId})
      RETURNING id)
    INSERT INTO period (province_id, regime_id, key, year, number, starts_on, cut_off_on, submission_due_on, consolidation_due_on)
    SELECT ${provinceId}, regime.id, ${year} || 'Q' || q, ${year}, q, (make_date(${year}, 1, 15) + ((3 * q - 4) || ' months')::interval)::date,
           make_date(${year}, 3 * q, 14), make_date(${year}, 3 * q, 18), make_date(${year}, 3 * q, 21)
      FROM regime, generate_series(1, 4) q`.execute(db);
}
