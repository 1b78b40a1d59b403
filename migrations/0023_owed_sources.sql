-- Whose figure a period waits for: whoever holds the target at the end of the period's submission due day owes it, whoever has it
-- afterwards. A duty that an event passed on changes hands on the event's day, any other at the moment of assigning. Where nobody held it
-- then, those who hold it now may give the figure and nobody owes it. A part without a lead of its own follows its whole. The same rule as
-- sourcesOfPeriod in src/domain/reporting/period-sources.ts.
CREATE INDEX assignment_target ON assignment (target_id) WHERE target_id IS NOT NULL;

CREATE VIEW target_term AS
SELECT a.target_id, a.agency_id, a.part, a.ended_at IS NULL AS goes_on,
       coalesce(begun.effective_on, (a.assigned_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS from_day,
       coalesce(ended.effective_on, (a.ended_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, 'infinity') AS to_day
  FROM assignment a
  LEFT JOIN agency_event begun ON begun.id = a.begun_by_event_id
  LEFT JOIN agency_event ended ON ended.id = a.ended_by_event_id
 WHERE a.target_id IS NOT NULL;

CREATE OR REPLACE VIEW period_source AS
SELECT held.target_id, held.programme_id, held.period_id, a.agency_id, a.part = 'lead' AS is_lead, held.withdrawn_on, held.owed
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
     ORDER BY t.programme_id, p.id, t.id, owed DESC, line.own DESC) held
  JOIN target_term a
    ON a.target_id = held.held_id
   AND CASE WHEN held.owed THEN a.from_day <= held.submission_due_on AND a.to_day > held.submission_due_on ELSE a.goes_on END
 WHERE a.part = 'lead' OR held.operator <> 'lead';
