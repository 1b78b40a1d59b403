import fastify, { type FastifyInstance } from 'fastify';
import type pg from 'pg';

export interface BareReport {
  id: number;
  agencyId: number;
  provinceId: number;
  personId: number;
}

const WRITE = `
  WITH drafted AS (SELECT * FROM report_draft_line WHERE report_id = $1),
  frozen AS (
    INSERT INTO report_version (province_id, report_id, agency_id, period_id, number, snapshot, sha256, submitted_by, submitted_at)
    SELECT $2, r.id, $3, r.period_id, 1 + coalesce((SELECT max(number) FROM report_version WHERE report_id = r.id), 0),
           (SELECT json_agg(drafted) FROM drafted), repeat('0', 64), $4, now()
      FROM report r WHERE r.id = $1 RETURNING id, period_id
  ), lines AS (
    INSERT INTO report_line (province_id, year, period_id, report_version_id, quantity_id, agency_id, value, standing)
    SELECT $2, 2024, frozen.period_id, frozen.id, d.quantity_id, $3, d.value, d.standing FROM frozen, drafted d
  )
  UPDATE report SET latest_version_id = frozen.id, version = version + 1 FROM frozen WHERE report.id = $1 RETURNING frozen.id`;
const STEP = `INSERT INTO report_step (report_id, report_version_id, action, from_status, to_status, person_id, agency_id, at,
                          hands_in, outward)
  VALUES ($1, $2, 'submit', 'draft', 'submitted', $3, $4, now(), false, false)`;
const AUDIT = `SELECT append_audit($1, $2, $3, 'report.submitted', 'report', $4, 'bare', now())`;
const KEY = `INSERT INTO idempotency_key (person_id, key, request_hash) VALUES ($1, $2, '')`;

/** The yardstick: the same rows written by the bare web server and driver, without session, rights, checks or answer. */
export function bareApp(pool: pg.Pool): FastifyInstance {
  const app = fastify();
  app.post<{ Body: BareReport & { key: string } }>('/submit', async ({ body }) => {
    const { id, agencyId, provinceId, personId, key } = body;
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('tiendo.scope', 'system', true)`);
      await client.query(KEY, [personId, key]);
      const { rows } = await client.query<{ id: number }>(WRITE, [id, provinceId, agencyId, personId]);
      await client.query(STEP, [id, rows[0]?.id, personId, agencyId]);
      await client.query(AUDIT, [provinceId, agencyId, personId, id]);
      await client.query('COMMIT');
      return { id };
    } finally {
      client.release();
    }
  });
  return app;
}
