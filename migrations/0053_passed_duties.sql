-- A report that was owed by an agency and had not come when the agency ended: owed by its heir from that day on, or closed where there is none.
-- Nobody is overdue in the name of an agency that exists no more. What was handed in before stays as it was.
CREATE TABLE passed_duty (
  event_id integer NOT NULL REFERENCES agency_event,
  period_id integer NOT NULL REFERENCES period,
  programme_id integer REFERENCES programme,
  form_id integer REFERENCES report_form,
  agency_id integer NOT NULL REFERENCES agency,
  -- Null: closed. Changed only when the heir ends too.
  heir_id integer REFERENCES agency,
  CHECK (heir_id <> agency_id),
  CHECK (num_nonnulls(programme_id, form_id) = 1),
  UNIQUE NULLS NOT DISTINCT (period_id, agency_id, programme_id, form_id)
);

-- Who fills an issued form in the place of a unit that it names: the form itself is never changed.
CREATE TABLE form_heir (
  event_id integer NOT NULL REFERENCES agency_event,
  form_id integer NOT NULL REFERENCES report_form,
  agency_id integer NOT NULL REFERENCES agency,
  from_day date NOT NULL,
  PRIMARY KEY (form_id, agency_id)
);
CREATE OR REPLACE VIEW form_agency AS
SELECT u.form_id, s.agency_id, s.valid
  FROM form_unit u
  JOIN report_form f ON f.id = u.form_id
  JOIN agency_state s ON s.kind = u.kind OR s.agency_id = u.agency_id
  JOIN agency a ON a.id = s.agency_id AND a.province_id = f.province_id
UNION ALL
SELECT h.form_id, s.agency_id, s.valid * daterange(h.from_day, NULL)
  FROM form_heir h
  JOIN agency_state s ON s.agency_id = h.agency_id AND s.valid && daterange(h.from_day, NULL);

-- From which day on a form could be known: for what was due before, its reports may be given and are owed by nobody. Null: before all that is recorded.
ALTER TABLE report_form ADD COLUMN issued_on date;

-- As in migration 0027, with what passed on: two agencies that are one now owe one figure.
CREATE OR REPLACE VIEW period_source AS
SELECT asked.target_id, asked.programme_id, asked.period_id, asked.agency_id, bool_or(asked.is_lead) AS is_lead, asked.withdrawn_on,
       bool_or(asked.owed) AS owed
  FROM (
    SELECT held.target_id, held.programme_id, held.period_id, coalesce(passed.heir_id, a.agency_id) AS agency_id, a.part = 'lead' AS is_lead,
           held.withdrawn_on, held.owed
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
      LEFT JOIN passed_duty passed
        ON passed.programme_id = held.programme_id AND passed.period_id = held.period_id AND passed.agency_id = a.agency_id
     WHERE a.part = 'lead' OR held.operator <> 'lead') asked
 GROUP BY asked.target_id, asked.programme_id, asked.period_id, asked.agency_id, asked.withdrawn_on;

CREATE FUNCTION mark_round_of_passed_duty() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark SELECT c.id FROM consolidation_round c
   WHERE c.period_id = NEW.period_id AND (c.programme_id = NEW.programme_id OR c.form_id = NEW.form_id);
  RETURN NULL;
END $$;
CREATE TRIGGER passed_duty_marks_round AFTER INSERT OR UPDATE ON passed_duty
  FOR EACH ROW EXECUTE FUNCTION mark_round_of_passed_duty();
