-- An obstacle that an agency cannot remove itself is owned by the level above, which has a clock of its own and owes an answer. It is
-- raised on a task, or written in a report that was handed in.
CREATE TABLE answer_term (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer REFERENCES province,
  working_days smallint NOT NULL CHECK (working_days BETWEEN 1 AND 60),
  legal_basis text NOT NULL,
  verified boolean NOT NULL DEFAULT false,
  valid daterange NOT NULL DEFAULT daterange('-infinity', 'infinity') CHECK (NOT isempty(valid))
);
INSERT INTO answer_term (working_days, legal_basis) VALUES (5, 'Đề xuất của phần mềm, chờ tỉnh quy định; chưa đối chiếu văn bản');

CREATE TABLE blocker (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  version integer NOT NULL DEFAULT 1,
  agency_id integer NOT NULL REFERENCES agency,
  owner_agency_id integer NOT NULL REFERENCES agency,
  task_id integer REFERENCES task,
  report_id integer REFERENCES report,
  quantity_id integer REFERENCES quantity,
  words text NOT NULL CHECK (btrim(words) <> ''),
  wanted text,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'removed', 'withdrawn')),
  -- Nobody in person where a report was read by the clock.
  raised_by integer REFERENCES person,
  raised_at timestamptz NOT NULL,
  -- The last good day for the answer; it begins anew when the obstacle is passed on or was not removed.
  answer_by date NOT NULL,
  answered_on date,
  CHECK ((task_id IS NULL) <> (report_id IS NULL)),
  CHECK ((report_id IS NULL) = (quantity_id IS NULL)),
  CHECK ((state IN ('answered', 'removed')) = (answered_on IS NOT NULL)),
  CHECK (agency_id <> owner_agency_id)
);
-- The same words beside the same figure are one obstacle, however often the report is corrected.
CREATE UNIQUE INDEX blocker_once_of_line ON blocker (report_id, quantity_id, md5(words)) WHERE report_id IS NOT NULL;
CREATE INDEX blocker_of_owner ON blocker (owner_agency_id, state);
CREATE INDEX blocker_of_agency ON blocker (agency_id, state);
CREATE INDEX blocker_of_task ON blocker (task_id) WHERE task_id IS NOT NULL;

CREATE TABLE blocker_step (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  blocker_id integer NOT NULL REFERENCES blocker,
  action text NOT NULL CHECK (action IN ('answer', 'pass-on', 'remove', 'reopen', 'withdraw')),
  words text,
  to_agency_id integer REFERENCES agency,
  person_id integer NOT NULL REFERENCES person,
  agency_id integer NOT NULL REFERENCES agency,
  at timestamptz NOT NULL,
  CHECK (action = 'remove' OR btrim(coalesce(words, '')) <> ''),
  CHECK ((action = 'pass-on') = (to_agency_id IS NOT NULL))
);
CREATE INDEX blocker_step_blocker ON blocker_step (blocker_id, id);
CREATE TRIGGER blocker_step_is_kept BEFORE UPDATE OR DELETE ON blocker_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE blocker ENABLE ROW LEVEL SECURITY;
ALTER TABLE blocker FORCE ROW LEVEL SECURITY;
CREATE POLICY blocker_of_both_sides ON blocker USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province())
      AND ((SELECT acting_scope()) = 'all' OR (SELECT acting_agency()) IN (agency_id, owner_agency_id)))
);
ALTER TABLE blocker_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE blocker_step FORCE ROW LEVEL SECURITY;
CREATE POLICY step_of_seen_blockers ON blocker_step USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND EXISTS (SELECT FROM blocker WHERE blocker.id = blocker_id))
);
