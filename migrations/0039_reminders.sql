-- The ladder of reminders is data: from how many working days before the due day on who is told, and how often after it. A province
-- without rungs of its own uses those without a province. No text that was read sets these numbers, which `verified` says.
CREATE TABLE reminder_rung (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer REFERENCES province,
  level text NOT NULL CHECK (level IN ('notice', 'reminder')),
  working_days smallint NOT NULL CHECK (working_days BETWEEN -60 AND 250),
  repeats_every smallint CHECK (repeats_every BETWEEN 1 AND 250),
  receiver text NOT NULL CHECK (receiver IN ('specialist', 'head', 'leader-in-charge', 'programme-office')),
  legal_basis text NOT NULL,
  verified boolean NOT NULL DEFAULT false,
  valid daterange NOT NULL DEFAULT daterange('-infinity', 'infinity') CHECK (NOT isempty(valid)),
  CHECK ((level = 'notice') = (working_days <= 0)),
  CHECK (repeats_every IS NULL OR working_days > 0)
);
INSERT INTO reminder_rung (level, working_days, repeats_every, receiver, legal_basis)
SELECT level, working_days, repeats_every, receiver, 'Đề xuất của phần mềm, chờ tỉnh quy định; chưa đối chiếu văn bản'
  FROM (VALUES ('notice', -5, NULL::int, 'specialist'), ('notice', -3, NULL, 'specialist'), ('notice', 0, NULL, 'specialist'),
               ('notice', 0, NULL, 'head'), ('reminder', 1, 5, 'specialist'), ('reminder', 1, 5, 'head'),
               ('reminder', 10, 10, 'leader-in-charge'), ('reminder', 1, 5, 'programme-office'))
    AS proposed (level, working_days, repeats_every, receiver);

-- Every time that a rung spoke about a due day, or kept silent because there was an answer. The key lets none come twice.
CREATE TABLE reminder (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  task_id integer NOT NULL REFERENCES task,
  due_on date NOT NULL,
  rung_id integer NOT NULL REFERENCES reminder_rung,
  occurrence smallint NOT NULL CHECK (occurrence >= 0),
  planned_on date NOT NULL,
  made_at timestamptz NOT NULL,
  -- 'held': somebody had answered, so nobody was told; 'passed-over': a later one of the same rung was due by then.
  outcome text NOT NULL CHECK (outcome IN ('sent', 'held', 'passed-over')),
  UNIQUE (task_id, due_on, rung_id, occurrence)
);

CREATE TABLE reminder_receipt (
  reminder_id integer NOT NULL REFERENCES reminder,
  person_id integer NOT NULL REFERENCES person,
  province_id integer NOT NULL REFERENCES province,
  -- The day of the digest that told of it: one a person a day.
  told_on date NOT NULL,
  seen_at timestamptz,
  PRIMARY KEY (reminder_id, person_id)
);
CREATE INDEX reminder_receipt_person ON reminder_receipt (person_id, told_on);

ALTER TABLE reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE reminder FORCE ROW LEVEL SECURITY;
CREATE POLICY reminder_of_seen_tasks ON reminder USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND EXISTS (SELECT FROM task WHERE task.id = task_id))
);
ALTER TABLE reminder_receipt ENABLE ROW LEVEL SECURITY;
ALTER TABLE reminder_receipt FORCE ROW LEVEL SECURITY;
CREATE POLICY receipt_of_the_province ON reminder_receipt USING (
  (SELECT acting_scope()) = 'system' OR province_id = (SELECT acting_province())
);
