-- Each agency's latest version that its head has approved. What was sent back is in force until the agency hands in anew, and counts as returned
-- until then; the first approval says when the report was handed in.
CREATE VIEW version_in_force AS
SELECT r.in_force_version_id AS id, r.form_id, r.period_id, r.province_id, r.agency_id,
       r.status NOT IN ('approved', 'accepted') AND coalesce((
         SELECT h.to_status FROM report_step h
          WHERE h.report_id = r.id
            AND (h.action IN ('approve', 'accept') OR (h.action = 'return' AND h.from_status <> 'submitted'))
          ORDER BY h.id DESC LIMIT 1) = 'returned', false) AS returned,
       (SELECT (min(h.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM report_step h
         WHERE h.report_id = r.id AND h.action = 'approve') AS handed_in_on
  FROM report r
 WHERE r.in_force_version_id IS NOT NULL;

-- The lines of a quarter that are in force. Row by row the policies would ask for each line whether its version is approved; here that is the query
-- itself, so it reads as the system and keeps to what the caller may see: all of the province, or one agency's own. The policies also hide from
-- the planner how many reports there are: without nested loops it makes one pass over the quarter.
CREATE FUNCTION leaves_in_force(the_programme integer, the_period integer, the_year integer, due_on date,
                                caller_scope text, caller_agency integer)
RETURNS TABLE (target_id integer, agency_id integer, report_version_id integer, value numeric, standing text,
               late boolean, returned boolean)
LANGUAGE plpgsql ROWS 5000 SET enable_nestloop = off AS $$
BEGIN
  PERFORM set_config('tiendo.scope', 'system', true);
  RETURN QUERY
  WITH in_force AS MATERIALIZED (
    SELECT v.id, v.returned, v.handed_in_on > due_on AS late FROM version_in_force v
     WHERE v.form_id IN (SELECT f.id FROM report_form f WHERE f.programme_id = the_programme)
       AND v.period_id = the_period
       AND (caller_scope = 'system' OR (v.province_id = acting_province()
                                        AND (caller_scope = 'all' OR v.agency_id = caller_agency))))
  SELECT l.target_id, l.agency_id, l.report_version_id, l.value, l.standing, c.late, c.returned
    FROM in_force c JOIN report_line l ON l.report_version_id = c.id
   WHERE l.year = the_year AND l.period_id = the_period AND l.value IS NOT NULL;
  PERFORM set_config('tiendo.scope', caller_scope, true);
END $$;

-- The same lines put together target by target: who was expected, who came, who came late, and the exact sum. An agency that is no source is kept
-- apart as a cross-check.
CREATE FUNCTION quarter_figures(the_programme integer, the_period integer, the_year integer, due_on date,
                                caller_scope text, caller_agency integer)
RETURNS TABLE (target_id integer, expected bigint, received bigint, late bigint, total numeric, weakest integer,
               waiting_for integer[], returned integer[], cross_checks json)
LANGUAGE plpgsql ROWS 100 SET enable_nestloop = off AS $$
BEGIN
  PERFORM set_config('tiendo.scope', 'system', true);
  RETURN QUERY
  WITH in_force AS MATERIALIZED (
    SELECT v.id, v.returned, v.handed_in_on > due_on AS late FROM version_in_force v
     WHERE v.form_id IN (SELECT f.id FROM report_form f WHERE f.programme_id = the_programme)
       AND v.period_id = the_period
       AND (caller_scope = 'system' OR (v.province_id = acting_province()
                                        AND (caller_scope = 'all' OR v.agency_id = caller_agency)))),
  leaf AS (
    SELECT l.target_id, l.agency_id, l.value, l.standing, c.late, c.returned
      FROM in_force c JOIN report_line l ON l.report_version_id = c.id
     WHERE l.year = the_year AND l.period_id = the_period AND l.value IS NOT NULL),
  source AS (SELECT o.target_id, o.agency_id FROM target_source o WHERE o.programme_id = the_programme)
  SELECT coalesce(s.target_id, l.target_id), count(s.agency_id), count(l.value) FILTER (WHERE s.agency_id IS NOT NULL),
         count(*) FILTER (WHERE l.late AND s.agency_id IS NOT NULL),
         sum(l.value) FILTER (WHERE s.agency_id IS NOT NULL),
         min(CASE l.standing WHEN 'estimate' THEN 1 WHEN 'preliminary' THEN 2 ELSE 3 END)
           FILTER (WHERE s.agency_id IS NOT NULL AND l.value IS NOT NULL),
         array_agg(s.agency_id) FILTER (WHERE l.value IS NULL), array_agg(s.agency_id) FILTER (WHERE l.returned),
         json_agg(json_build_object('agencyId', l.agency_id, 'value', l.value::text)) FILTER (WHERE s.agency_id IS NULL)
    FROM source s FULL JOIN leaf l ON l.target_id = s.target_id AND l.agency_id = s.agency_id
   GROUP BY 1;
  PERFORM set_config('tiendo.scope', caller_scope, true);
END $$;
