-- What happened to agencies: one row an event, with its day, its paper, who recorded it and what passed to whom. Never changed.
CREATE TABLE agency_event (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  kind text NOT NULL CHECK (kind IN ('found', 'rename', 'move', 'merge', 'split', 'abolish', 'level-ends')),
  effective_on date NOT NULL,
  legal_basis text NOT NULL CHECK (btrim(legal_basis) <> ''),
  content jsonb NOT NULL,
  -- The agencies that it names or changes, to find an agency's history.
  agency_ids integer[] NOT NULL,
  passed jsonb NOT NULL,
  recorded_by integer NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL
);
CREATE INDEX agency_event_province ON agency_event (province_id, effective_on);
CREATE INDEX agency_event_agencies ON agency_event USING gin (agency_ids);
CREATE TRIGGER agency_event_is_kept BEFORE UPDATE OR DELETE ON agency_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who stands for whom from a day on; what one event gives of one agency is exactly 1 together.
CREATE TABLE agency_succession (
  event_id integer NOT NULL REFERENCES agency_event,
  agency_id integer NOT NULL REFERENCES agency,
  successor_id integer NOT NULL REFERENCES agency,
  effective_on date NOT NULL,
  share numeric NOT NULL CHECK (share > 0 AND share <= 1),
  PRIMARY KEY (event_id, agency_id, successor_id)
);
CREATE INDEX agency_succession_agency ON agency_succession (agency_id, effective_on);
CREATE TRIGGER agency_succession_is_kept BEFORE UPDATE OR DELETE ON agency_succession
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION shares_are_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(share) FROM agency_succession WHERE event_id = NEW.event_id AND agency_id = NEW.agency_id) <> 1 THEN
    RAISE EXCEPTION 'the shares of agency % are not 1', NEW.agency_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER shares_are_one AFTER INSERT ON agency_succession
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shares_are_one();

ALTER TABLE agency_state ADD COLUMN area_km2 numeric CHECK (area_km2 > 0),
                         ADD COLUMN event_id integer REFERENCES agency_event;
ALTER TABLE agency_function ADD COLUMN event_id integer REFERENCES agency_event;
ALTER TABLE person_role ADD COLUMN event_id integer REFERENCES agency_event;

-- A duty that an event passed on: the old row tells until when, the new one from when, by the event's day and not by the moment of recording.
ALTER TABLE assignment ADD COLUMN begun_by_event_id integer REFERENCES agency_event,
                       ADD COLUMN ended_by_event_id integer REFERENCES agency_event,
                       ADD CHECK (ended_by_event_id IS NULL OR ended_at IS NOT NULL);
CREATE INDEX assignment_ended_by_event ON assignment (target_id) WHERE ended_by_event_id IS NOT NULL;

-- A sheet that was begun and passed on with its figures: the old one stays to be read, and is owed no more.
ALTER TABLE report ADD COLUMN passed_to_id integer REFERENCES report,
                   ADD COLUMN passed_by_event_id integer REFERENCES agency_event,
                   ADD CHECK (passed_to_id <> id AND (passed_to_id IS NULL) = (passed_by_event_id IS NULL));

-- How the figures of several agencies become one agency's; null: as the domain proposes for the target's kind.
ALTER TABLE target ADD COLUMN merge_operator text CHECK (merge_operator IN ('sum', 'weighted-mean', 'last', 'none')),
                   ADD COLUMN merge_denominator_id integer REFERENCES target,
                   ADD CHECK ((merge_operator = 'weighted-mean') = (merge_denominator_id IS NOT NULL) OR merge_operator IS NULL),
                   ADD CHECK (merge_denominator_id <> id);

-- Whose figures a target waits for in one period. What was due before an event is owed by the agency of that time, what falls due on its day or
-- later by the one that took the duty over. Whoever was named later without an event comes after the last event that took the target from somebody.
CREATE VIEW period_source AS
SELECT t.id AS target_id, t.programme_id, p.id AS period_id, a.agency_id, a.part = 'lead' AS is_lead, t.withdrawn_on
  FROM target t
  JOIN programme m ON m.id = t.programme_id
  JOIN period p ON p.province_id = m.province_id AND p.year = m.year
  JOIN assignment a
    ON a.target_id = CASE
         WHEN t.whole_id IS NULL OR EXISTS (SELECT FROM assignment own
                                             WHERE own.target_id = t.id AND own.part = 'lead' AND own.ended_at IS NULL)
         THEN t.id ELSE t.whole_id END
   AND (a.ended_at IS NULL OR a.ended_by_event_id IS NOT NULL)
  LEFT JOIN agency_event begun ON begun.id = a.begun_by_event_id
  LEFT JOIN agency_event ended ON ended.id = a.ended_by_event_id
  LEFT JOIN (
    SELECT x.target_id, max(e.effective_on) AS day FROM assignment x JOIN agency_event e ON e.id = x.ended_by_event_id
     WHERE x.part = 'lead' AND x.target_id IS NOT NULL GROUP BY x.target_id) taken
    ON taken.target_id = a.target_id AND a.begun_by_event_id IS NULL AND a.ended_at IS NULL AND a.part = 'lead'
 WHERE (a.part = 'lead' OR t.operator <> 'lead')
   AND (ended.id IS NULL OR p.submission_due_on < ended.effective_on)
   AND (begun.id IS NULL OR p.submission_due_on >= begun.effective_on)
   AND (taken.day IS NULL OR p.submission_due_on >= taken.day);
