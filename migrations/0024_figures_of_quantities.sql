-- A programme’s quarter put together from lines that speak of quantities; of the programme those that are its targets.
CREATE OR REPLACE FUNCTION leaves_in_force(the_programme integer, the_period integer, the_year integer, due_on date,
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
  SELECT l.quantity_id, l.agency_id, l.report_version_id, l.value, l.standing, c.late, c.returned
    FROM in_force c JOIN report_line l ON l.report_version_id = c.id
   WHERE l.year = the_year AND l.period_id = the_period AND l.value IS NOT NULL;
  PERFORM set_config('tiendo.scope', caller_scope, true);
END $$;


CREATE OR REPLACE FUNCTION quarter_figures(the_programme integer, the_period integer, the_year integer, due_on date,
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
    SELECT l.quantity_id AS target_id, l.agency_id, l.value, l.standing, c.late, c.returned
      FROM in_force c JOIN report_line l ON l.report_version_id = c.id
     WHERE l.year = the_year AND l.period_id = the_period AND l.value IS NOT NULL),
  source AS (SELECT o.target_id, o.agency_id, o.owed FROM period_source o
              WHERE o.programme_id = the_programme AND o.period_id = the_period)
  SELECT coalesce(s.target_id, l.target_id), count(*) FILTER (WHERE s.owed OR (s.agency_id IS NOT NULL AND l.value IS NOT NULL)),
         count(l.value) FILTER (WHERE s.agency_id IS NOT NULL),
         count(*) FILTER (WHERE l.late AND s.owed),
         sum(l.value) FILTER (WHERE s.agency_id IS NOT NULL),
         min(CASE l.standing WHEN 'estimate' THEN 1 WHEN 'preliminary' THEN 2 ELSE 3 END)
           FILTER (WHERE s.agency_id IS NOT NULL AND l.value IS NOT NULL),
         array_agg(s.agency_id) FILTER (WHERE l.value IS NULL AND s.owed), array_agg(s.agency_id) FILTER (WHERE l.returned),
         json_agg(json_build_object('agencyId', l.agency_id, 'value', l.value::text)) FILTER (WHERE s.agency_id IS NULL)
    FROM source s FULL JOIN leaf l ON l.target_id = s.target_id AND l.agency_id = s.agency_id
   GROUP BY 1;
  PERFORM set_config('tiendo.scope', caller_scope, true);
END $$;
