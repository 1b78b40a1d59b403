-- Each agency breaks its part of the programme down into a plan of its own: targets, tasks, people and days inside the province's,
-- handed on to the units below with the sum checked, issued before the set day, accepted by the office or by the level above.
CREATE TABLE plan_round (
  programme_id integer PRIMARY KEY REFERENCES programme,
  province_id integer NOT NULL REFERENCES province,
  version integer NOT NULL DEFAULT 1,
  -- The last good day.
  issue_by date NOT NULL,
  basis text NOT NULL CHECK (btrim(basis) <> ''),
  set_by integer NOT NULL REFERENCES person,
  set_at timestamptz NOT NULL
);

CREATE TABLE agency_plan (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  programme_id integer NOT NULL REFERENCES programme,
  agency_id integer NOT NULL REFERENCES agency,
  version integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'issued', 'returned', 'accepted')),
  number text,
  issued_on date,
  -- What counts against the set day, however often the plan is mended later.
  first_issued_on date,
  opened_by integer NOT NULL REFERENCES person,
  opened_at timestamptz NOT NULL,
  CHECK (num_nonnulls(number, issued_on, first_issued_on) IN (0, 3)),
  CHECK (state = 'draft' OR number IS NOT NULL),
  UNIQUE (programme_id, agency_id)
);

CREATE TABLE plan_line (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  plan_id integer NOT NULL REFERENCES agency_plan,
  ordinal smallint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('target', 'task', 'own')),
  target_id integer REFERENCES target,
  task_id integer REFERENCES task,
  -- Of the agency's own work: the words; of what comes from above: how it is done here.
  title text NOT NULL CHECK (btrim(title) <> ''),
  measures text,
  in_charge text,
  due_on date,
  planned numeric,
  -- 'sum': what the units get adds up to the figure; 'each': every unit has a figure of its own, such as a rate.
  allocation text CHECK (allocation IN ('sum', 'each')),
  CHECK ((kind = 'target') = (target_id IS NOT NULL)),
  CHECK ((kind = 'task') = (task_id IS NOT NULL)),
  CHECK ((kind = 'target') = (allocation IS NOT NULL)),
  CHECK (kind = 'target' OR planned IS NULL),
  UNIQUE (plan_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX plan_line_once_of_target ON plan_line (plan_id, target_id) WHERE target_id IS NOT NULL;
CREATE UNIQUE INDEX plan_line_once_of_task ON plan_line (plan_id, task_id) WHERE task_id IS NOT NULL;

-- What a line hands on to a unit below; that unit's own plan has to hold it.
CREATE TABLE plan_share (
  line_id integer NOT NULL REFERENCES plan_line ON DELETE CASCADE,
  province_id integer NOT NULL REFERENCES province,
  agency_id integer NOT NULL REFERENCES agency,
  planned numeric,
  due_on date,
  PRIMARY KEY (line_id, agency_id)
);
CREATE INDEX plan_share_of_unit ON plan_share (agency_id);

CREATE TABLE plan_step (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  plan_id integer NOT NULL REFERENCES agency_plan,
  action text NOT NULL CHECK (action IN ('promulgate', 'accept', 'return', 'amend')),
  from_state text NOT NULL,
  to_state text NOT NULL,
  reason text,
  number text,
  issued_on date,
  -- The plan as it was issued, line by line.
  snapshot jsonb,
  person_id integer NOT NULL REFERENCES person,
  agency_id integer NOT NULL REFERENCES agency,
  at timestamptz NOT NULL,
  CHECK (action NOT IN ('return', 'amend') OR btrim(coalesce(reason, '')) <> ''),
  CHECK ((action = 'promulgate') = (snapshot IS NOT NULL))
);
CREATE INDEX plan_step_plan ON plan_step (plan_id, id);
CREATE TRIGGER plan_step_is_kept BEFORE UPDATE OR DELETE ON plan_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['plan_round', 'plan_line', 'plan_share', 'plan_step'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY %I ON %I USING ((SELECT acting_scope()) = ''system'' OR province_id = (SELECT acting_province()))',
                   part || '_of_the_province', part);
  END LOOP;
END $$;
-- A draft is its agency's own; what was issued is read by the whole, by the level above, and by the units that it hands something to.
ALTER TABLE agency_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE agency_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_of_those_concerned ON agency_plan USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province())
      AND (agency_id = (SELECT acting_agency())
           OR (first_issued_on IS NOT NULL
               AND ((SELECT acting_scope()) = 'all'
                    OR EXISTS (SELECT FROM agency_state below WHERE below.agency_id = agency_plan.agency_id
                                                                AND below.parent_id = (SELECT acting_agency()))
                    OR EXISTS (SELECT FROM plan_line line JOIN plan_share share ON share.line_id = line.id
                                WHERE line.plan_id = agency_plan.id AND share.agency_id = (SELECT acting_agency()))))))
);
