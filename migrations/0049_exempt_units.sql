-- As in migration 0028: a unit that is excused from the report is not waited for; if it hands in all the same, its figures count.
CREATE OR REPLACE FUNCTION route_nodes(the_round consolidation_round)
RETURNS TABLE (agency_id integer, level text, path integer[], asked boolean, units integer)
LANGUAGE plpgsql ROWS 1000 AS $$
#variable_conflict use_column
DECLARE
  the_day date;
  the_route jsonb;
  holder integer;
  top integer;
BEGIN
  SELECT p.cut_off_on, g.route INTO the_day, the_route
    FROM period p JOIN reporting_regime g ON g.id = p.regime_id WHERE p.id = the_round.period_id;
  SELECT f.agency_id INTO holder FROM agency_function f
   WHERE f.province_id = the_round.province_id AND f.function = 'consolidates-targets' AND f.valid @> the_day;
  SELECT s.agency_id INTO top FROM agency_state s JOIN agency a ON a.id = s.agency_id
   WHERE a.province_id = the_round.province_id AND s.kind = 'peoples-committee' AND s.parent_id IS NULL AND s.valid @> the_day
   ORDER BY s.agency_id LIMIT 1;
  top := coalesce(top, holder);
  holder := coalesce((
    SELECT s.agency_id FROM jsonb_array_elements(the_route) step
      JOIN agency_state s ON step ->> 'holder' IN (s.name, s.short_name) AND s.valid @> the_day
      JOIN agency a ON a.id = s.agency_id AND a.province_id = the_round.province_id
     WHERE step ->> 'level' = 'department' ORDER BY s.agency_id LIMIT 1), holder);
  RETURN QUERY
  WITH RECURSIVE state AS MATERIALIZED (
    SELECT DISTINCT ON (s.agency_id) s.agency_id, s.kind, s.parent_id
      FROM agency_state s JOIN agency a ON a.id = s.agency_id
     WHERE a.province_id = the_round.province_id
     ORDER BY s.agency_id, s.valid @> the_day DESC, s.valid DESC),
  asked_unit AS (
    SELECT u.agency_id FROM form_agency u
     WHERE u.form_id = the_round.form_id AND u.valid @> the_day
       AND NOT EXISTS (SELECT FROM report r WHERE r.form_id = u.form_id AND r.period_id = the_round.period_id
                          AND r.agency_id = u.agency_id AND r.passed_to_id IS NOT NULL)
       AND NOT EXISTS (SELECT FROM report_exemption e WHERE e.form_id = u.form_id AND e.period_id = the_round.period_id
                          AND e.agency_id = u.agency_id AND e.revoked_at IS NULL)
    UNION
    SELECT heir.agency_id FROM report r JOIN report heir ON heir.id = r.passed_to_id
     WHERE r.form_id = the_round.form_id AND r.period_id = the_round.period_id),
  unit AS (
    SELECT u.agency_id, true AS asked FROM asked_unit u
    UNION ALL
    SELECT r.agency_id, false FROM report r
     WHERE r.form_id = the_round.form_id AND r.period_id = the_round.period_id AND r.in_force_version_id IS NOT NULL
       AND r.agency_id NOT IN (SELECT u.agency_id FROM asked_unit u)),
  above (unit_id, agency_id, kind, distance) AS (
    SELECT u.agency_id, s.parent_id, p.kind, 1
      FROM unit u JOIN state s ON s.agency_id = u.agency_id JOIN state p ON p.agency_id = s.parent_id
    UNION ALL
    SELECT a.unit_id, s.parent_id, p.kind, a.distance + 1
      FROM above a JOIN state s ON s.agency_id = a.agency_id JOIN state p ON p.agency_id = s.parent_id
     WHERE a.distance < 8),
  nearest AS (
    SELECT a.unit_id, (array_agg(a.agency_id ORDER BY a.distance) FILTER (WHERE a.kind = 'district'))[1] AS district,
           (array_agg(a.agency_id ORDER BY a.distance) FILTER (WHERE a.kind = 'department'))[1] AS department
      FROM above a GROUP BY a.unit_id),
  step AS (
    SELECT e.value ->> 'level' AS level, e.ordinality AS place FROM jsonb_array_elements(the_route) WITH ORDINALITY e
     WHERE e.ordinality > 1),
  -- Every unit × every level above the first, with who holds the level for it.
  rung AS (
    SELECT u.agency_id AS unit_id, t.place, t.level,
           CASE t.level WHEN 'district' THEN n.district WHEN 'department' THEN coalesce(n.department, holder)
                        WHEN 'province' THEN top END AS agency_id
      FROM unit u CROSS JOIN step t LEFT JOIN nearest n ON n.unit_id = u.agency_id),
  way AS MATERIALIZED (
    SELECT u.agency_id, u.asked, s.kind,
           coalesce(array_agg(r.agency_id ORDER BY r.place) FILTER (WHERE r.agency_id <> u.agency_id), '{}') AS path
      FROM unit u JOIN state s ON s.agency_id = u.agency_id LEFT JOIN rung r ON r.unit_id = u.agency_id
     GROUP BY u.agency_id, u.asked, s.kind),
  inner_node AS (
    SELECT DISTINCT ON (w.path[i]) w.path[i] AS agency_id, w.path[i + 1 :] AS path
      FROM way w, generate_subscripts(w.path, 1) i
     ORDER BY w.path[i], w.agency_id),
  named AS (SELECT DISTINCT ON (r.agency_id) r.agency_id, r.level FROM rung r ORDER BY r.agency_id, r.place),
  below AS (SELECT n.agency_id, count(*)::integer AS units FROM way w, unnest(w.agency_id || w.path) n(agency_id)
             WHERE w.asked GROUP BY n.agency_id)
  SELECT n.agency_id, coalesce(m.level, w.kind), coalesce(i.path, w.path), coalesce(w.asked, false), coalesce(b.units, 0)
    FROM (SELECT w.agency_id FROM way w UNION SELECT i.agency_id FROM inner_node i) n
    LEFT JOIN way w ON w.agency_id = n.agency_id
    LEFT JOIN inner_node i ON i.agency_id = n.agency_id
    LEFT JOIN named m ON m.agency_id = n.agency_id AND i.agency_id IS NOT NULL
    LEFT JOIN below b ON b.agency_id = n.agency_id;
END $$;

CREATE FUNCTION mark_round_of_exemption() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark SELECT c.id FROM consolidation_round c WHERE c.period_id = NEW.period_id AND c.form_id = NEW.form_id;
  RETURN NULL;
END $$;
CREATE TRIGGER exemption_marks_round AFTER INSERT OR UPDATE OF revoked_at ON report_exemption
  FOR EACH ROW EXECUTE FUNCTION mark_round_of_exemption();
