import { sql } from 'kysely';

/**
 * The last step by which a report left its agency or was answered from outside: how it stands in others' eyes. What the agency does
 * with it at its own desks afterwards, and what its head sends back there, changes nothing in that.
 */
export const outwardStep = (report: string) => sql`
  SELECT h.to_status, h.reason FROM report_step h
   WHERE h.report_id = ${sql.ref(report)} AND h.outward
   ORDER BY h.id DESC LIMIT 1`;
