-- The lines of a quarter that are in force, from lines that speak of quantities; quarter_figures follows in migration 0027.
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
