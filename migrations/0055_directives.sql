-- What leaders say becomes tasks: conclusion notices that are read like decisions, instructions typed beside a figure or a task, and
-- the decisions of a meeting. Each waits for an officer, who says to whom it goes and by when.
-- Null until a person says otherwise than its type does.
ALTER TABLE decision_document ADD COLUMN purpose text CHECK (purpose IN ('programme', 'directives'));

-- A directive's task may come from a clause of a notice, without any programme.
DO $$
DECLARE rule text;
BEGIN
  SELECT conname INTO STRICT rule FROM pg_constraint
   WHERE conrelid = 'task'::regclass AND contype = 'c'
     AND pg_get_constraintdef(oid) LIKE '%(origin = ''programme''%) = (proposal_id IS NOT NULL)%';
  EXECUTE format('ALTER TABLE task DROP CONSTRAINT %I', rule);
END $$;
ALTER TABLE task ADD CONSTRAINT task_origin_of_proposal CHECK (
  CASE WHEN proposal_id IS NULL THEN origin <> 'programme'
       ELSE origin IN ('programme', 'directive') AND num_nonnulls(document_id, clause_key) = 2 END);

CREATE TABLE meeting (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  version integer NOT NULL DEFAULT 1,
  kind text NOT NULL CHECK (kind IN ('regular', 'thematic', 'dialogue')),
  title text NOT NULL CHECK (btrim(title) <> ''),
  held_on date NOT NULL,
  place text,
  chaired_by_id integer NOT NULL REFERENCES person,
  attendees text,
  state text NOT NULL DEFAULT 'preparing' CHECK (state IN ('preparing', 'in-session', 'concluded', 'cancelled')),
  reason text,
  -- The notice that announces what was concluded; its number comes from the register of outgoing documents.
  notice_number text,
  notice_dated_on date,
  created_by integer NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL,
  CHECK (num_nonnulls(notice_number, notice_dated_on) IN (0, 2)),
  CHECK (notice_number IS NULL OR state = 'concluded'),
  CHECK (state <> 'cancelled' OR btrim(coalesce(reason, '')) <> '')
);
CREATE INDEX meeting_by_day ON meeting (province_id, held_on DESC, id DESC);

CREATE TABLE agenda_item (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  meeting_id integer NOT NULL REFERENCES meeting,
  ordinal smallint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('to-decide', 'to-hear')),
  title text NOT NULL CHECK (btrim(title) <> ''),
  question text,
  agency_id integer REFERENCES agency,
  task_id integer REFERENCES task,
  target_id integer REFERENCES target,
  outcome text CHECK (outcome IN ('decided', 'noted', 'deferred')),
  outcome_words text,
  CHECK (num_nonnulls(task_id, target_id) <= 1),
  CHECK (outcome IS DISTINCT FROM 'deferred' OR btrim(coalesce(outcome_words, '')) <> ''),
  UNIQUE (meeting_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE directive (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  version integer NOT NULL DEFAULT 1,
  words text NOT NULL CHECK (btrim(words) <> ''),
  given_by_id integer NOT NULL REFERENCES person,
  given_at timestamptz NOT NULL,
  -- Who typed it, where it was not the leader himself.
  taken_down_by integer NOT NULL REFERENCES person,
  agenda_item_id integer REFERENCES agenda_item,
  about_task_id integer REFERENCES task,
  about_target_id integer REFERENCES target,
  -- Where the leader names them, or the words do beyond doubt; the officer has the last word.
  lead_agency_id integer REFERENCES agency,
  due_on date,
  state text NOT NULL DEFAULT 'given' CHECK (state IN ('given', 'assigned', 'withdrawn')),
  task_id integer UNIQUE REFERENCES task,
  reason text,
  decided_by integer REFERENCES person,
  decided_at timestamptz,
  CHECK (num_nonnulls(about_task_id, about_target_id) <= 1),
  CHECK ((state = 'given') = (decided_at IS NULL)),
  CHECK ((state = 'assigned') = (task_id IS NOT NULL)),
  CHECK (state <> 'withdrawn' OR btrim(coalesce(reason, '')) <> '')
);
CREATE INDEX directive_by_state ON directive (province_id, state, id DESC);
CREATE INDEX directive_of_item ON directive (agenda_item_id) WHERE agenda_item_id IS NOT NULL;
CREATE INDEX directive_about_task ON directive (about_task_id) WHERE about_task_id IS NOT NULL;
CREATE INDEX directive_about_target ON directive (about_target_id) WHERE about_target_id IS NOT NULL;

ALTER TABLE meeting ENABLE ROW LEVEL SECURITY;
ALTER TABLE meeting FORCE ROW LEVEL SECURITY;
CREATE POLICY meeting_of_the_leadership ON meeting USING (
  (SELECT acting_scope()) = 'system' OR (province_id = (SELECT acting_province()) AND (SELECT acting_scope()) = 'all'));
ALTER TABLE agenda_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE agenda_item FORCE ROW LEVEL SECURITY;
CREATE POLICY agenda_of_the_leadership ON agenda_item USING (
  (SELECT acting_scope()) = 'system' OR (province_id = (SELECT acting_province()) AND (SELECT acting_scope()) = 'all'));
-- An agency reads what was said about its own tasks; the rest is the leadership's until it is given out.
ALTER TABLE directive ENABLE ROW LEVEL SECURITY;
ALTER TABLE directive FORCE ROW LEVEL SECURITY;
CREATE POLICY directive_of_those_concerned ON directive USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province())
      AND ((SELECT acting_scope()) = 'all'
           OR EXISTS (SELECT FROM assignment given WHERE given.task_id IN (directive.about_task_id, directive.task_id)
                                                     AND given.ended_at IS NULL
                                                     AND given.agency_id = (SELECT acting_agency()))))
);
