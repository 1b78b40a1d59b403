-- From which day to which an agency holds a target or a task: by the event that passed it on, or else by the moment of assigning. Kept beside
-- the assignment: a quarter of 276 agencies reads it 4,692 times, and reckoning it each time took longer than everything else.
ALTER TABLE assignment ADD COLUMN held_from date, ADD COLUMN held_to date;

CREATE FUNCTION keep_term() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.held_from := coalesce((SELECT effective_on FROM agency_event WHERE id = NEW.begun_by_event_id),
                            (NEW.assigned_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date);
  NEW.held_to := coalesce((SELECT effective_on FROM agency_event WHERE id = NEW.ended_by_event_id),
                          (NEW.ended_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, 'infinity');
  RETURN NEW;
END $$;
CREATE TRIGGER assignment_keeps_its_term
  BEFORE INSERT OR UPDATE OF assigned_at, ended_at, begun_by_event_id, ended_by_event_id ON assignment
  FOR EACH ROW EXECUTE FUNCTION keep_term();
UPDATE assignment SET assigned_at = assigned_at;
ALTER TABLE assignment ALTER COLUMN held_from SET NOT NULL, ALTER COLUMN held_to SET NOT NULL;

CREATE OR REPLACE VIEW target_term AS
SELECT a.target_id, a.agency_id, a.part, a.ended_at IS NULL AS goes_on, a.held_from AS from_day, a.held_to AS to_day
  FROM assignment a
 WHERE a.target_id IS NOT NULL;
DROP INDEX assignment_target;
CREATE INDEX assignment_term ON assignment (target_id) INCLUDE (agency_id, part, ended_at, held_from, held_to)
 WHERE target_id IS NOT NULL;

CREATE OR REPLACE VIEW period_source AS
SELECT held.target_id, held.programme_id, held.period_id, a.agency_id, a.part = 'lead' AS is_lead, held.withdrawn_on, held.owed
  FROM (
    SELECT found.*, CASE WHEN owed THEN submission_due_on ELSE 'infinity' END AS held_by_day,
           CASE WHEN owed THEN submission_due_on + 1 ELSE 'infinity' END AS held_until
      FROM (
        SELECT DISTINCT ON (t.programme_id, p.id, t.id)
               t.programme_id, p.id AS period_id, p.submission_due_on, t.id AS target_id, t.operator, t.withdrawn_on, line.held_id,
               lead.from_day <= p.submission_due_on AND lead.to_day > p.submission_due_on AS owed
          FROM target t
          JOIN programme m ON m.id = t.programme_id
          JOIN period p ON p.province_id = m.province_id AND p.year = m.year AND p.carries_targets
                       AND (t.withdrawn_on IS NULL OR t.withdrawn_on >= p.starts_on)
          JOIN (SELECT id AS target_id, id AS held_id, true AS own FROM target
                UNION ALL
                SELECT id, whole_id, false FROM target WHERE whole_id IS NOT NULL) line ON line.target_id = t.id
          JOIN target_term lead ON lead.target_id = line.held_id AND lead.part = 'lead'
         WHERE lead.goes_on OR (lead.from_day <= p.submission_due_on AND lead.to_day > p.submission_due_on)
         ORDER BY t.programme_id, p.id, t.id, owed DESC, line.own DESC) found) held
  JOIN target_term a ON a.target_id = held.held_id AND a.from_day <= held.held_by_day AND a.to_day >= held.held_until
 WHERE a.part = 'lead' OR held.operator <> 'lead';

-- As in migration 0025, with each report's period looked up once and not once a report.
CREATE OR REPLACE VIEW version_in_force AS
SELECT r.in_force_version_id AS id, r.form_id, r.period_id, r.province_id, r.agency_id,
       r.status NOT IN ('approved', 'sent', 'received', 'accepted') AND coalesce((
         SELECT h.to_status FROM report_step h WHERE h.report_id = r.id AND h.outward
          ORDER BY h.id DESC LIMIT 1) = 'returned', false) AS returned,
       (SELECT l.at::date + CASE WHEN p.closing_time IS NOT NULL AND to_char(l.at, 'HH24:MI') > p.closing_time THEN 1 ELSE 0 END
          FROM (SELECT min(h.at) AT TIME ZONE 'Asia/Ho_Chi_Minh' AS at FROM report_step h
                 WHERE h.report_id = r.id AND h.hands_in) l) AS handed_in_on
  FROM report r JOIN period p ON p.id = r.period_id
 WHERE r.in_force_version_id IS NOT NULL;

-- A figure given without being owed counts as one that was expected, and is never late; nobody is waited for who owes nothing. An agency that
-- is no source is kept apart as a cross-check.
CREATE OR REPLACE FUNCTION quarter_figures(the_programme integer, the_period integer, the_year integer, due_on date,
                                caller_scope text, caller_agency integer)
RETURNS TABLE (target_id integer, expected bigint, received bigint, late bigint, total numeric, weakest integer,
               waiting_for integer[], returned integer[], cross_checks json)
LANGUAGE plpgsql ROWS 100 SET enable_nestloop = off SET enable_sort = off SET plan_cache_mode = force_generic_plan AS $$
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
