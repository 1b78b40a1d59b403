import { type RawBuilder, sql } from 'kysely';
import { samePeriodLastYear } from '#domain/reporting/period.ts';
import type { ReportRow } from './report-queries.ts';

/** What history holds for the quantity in the same period of the year before: the agency's own figure, never another's. */
export const earlierFigureOf = (report: ReportRow, quantity: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (SELECT e.value FROM earlier_figure e JOIN earlier_import h ON h.id = e.import_id AND h.undone_at IS NULL
    WHERE e.quantity_id = ${quantity} AND e.agency_id = ${report.agencyId}
      AND e.period_key = ${samePeriodLastYear(report.periodKey)}
    ORDER BY e.import_id DESC LIMIT 1)`;
