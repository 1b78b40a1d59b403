-- A task's way from being assigned to being done: its state, every step that people took, the documents that prove results, and the
-- later due days that were asked for. A task may also come from a directive, a letter, a list or a person, outside any programme.
ALTER TABLE task ALTER COLUMN programme_id DROP NOT NULL;
ALTER TABLE task ALTER COLUMN proposal_id DROP NOT NULL;
ALTER TABLE task ALTER COLUMN document_id DROP NOT NULL;
ALTER TABLE task ALTER COLUMN clause_key DROP NOT NULL;
ALTER TABLE task ADD COLUMN origin text NOT NULL DEFAULT 'programme'
  CHECK (origin IN ('programme', 'directive', 'letter', 'by-hand', 'list'));
-- What the task rests on where it was not read from a decision kept here: "Thông báo số 12/TB-UBND ngày 05/02/2024".
ALTER TABLE task ADD COLUMN source_words text;
ALTER TABLE task ADD COLUMN state text NOT NULL DEFAULT 'draft' CHECK (state IN (
  'draft', 'assigned', 'received', 'declined', 'in-progress', 'awaiting-confirmation', 'returned', 'done', 'paused', 'cancelled',
  'carried-over'));
ALTER TABLE task ADD COLUMN deciding_level text
  CHECK (deciding_level IN ('provincial-party-committee', 'peoples-council', 'peoples-committee', 'chairman'));
ALTER TABLE task ADD COLUMN followed_by_id integer REFERENCES person;
ALTER TABLE task ADD COLUMN urgent boolean NOT NULL DEFAULT false;
-- Secrets of the state cannot be written down at all: there is no value for them.
ALTER TABLE task ADD COLUMN secrecy text NOT NULL DEFAULT 'internal' CHECK (secrecy IN ('public', 'internal', 'restricted'));
-- The day of the document that proves the result, while the result is handed in or confirmed.
ALTER TABLE task ADD COLUMN proved_on date;
ALTER TABLE task ADD CHECK ((origin = 'programme') = (proposal_id IS NOT NULL));
ALTER TABLE task ADD CHECK (origin <> 'programme' OR num_nonnulls(programme_id, document_id, clause_key) = 3);
ALTER TABLE task ADD CHECK (origin = 'programme' OR btrim(coalesce(source_words, '')) <> '');
ALTER TABLE task ADD CHECK (state <> 'done' OR proved_on IS NOT NULL);

UPDATE task SET state = 'assigned'
 WHERE EXISTS (SELECT FROM assignment WHERE task_id = task.id AND part = 'lead' AND ended_at IS NULL);
-- A restricted task exists for those who work on it and for those who read all agencies.
ALTER TABLE task ENABLE ROW LEVEL SECURITY;
ALTER TABLE task FORCE ROW LEVEL SECURITY;
CREATE POLICY task_of_the_province ON task USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province())
      AND (secrecy <> 'restricted' OR (SELECT acting_scope()) = 'all'
           OR EXISTS (SELECT FROM assignment WHERE assignment.task_id = task.id AND assignment.ended_at IS NULL
                                               AND assignment.agency_id = (SELECT acting_agency()))))
);

CREATE INDEX task_due ON task (province_id, due_on, id);
CREATE INDEX task_by_state ON task (province_id, state);
CREATE INDEX assignment_by_agency_of_task ON assignment (agency_id, task_id) WHERE task_id IS NOT NULL AND ended_at IS NULL;

CREATE TABLE task_proof (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  task_id integer NOT NULL REFERENCES task,
  number text NOT NULL CHECK (btrim(number) <> ''),
  dated_on date NOT NULL,
  title text NOT NULL CHECK (btrim(title) <> ''),
  file_name text,
  media_type text,
  size_bytes integer CHECK (size_bytes BETWEEN 1 AND 20971520),
  sha256 text,
  bytes bytea,
  given_by integer NOT NULL REFERENCES person,
  given_at timestamptz NOT NULL,
  CHECK (num_nonnulls(file_name, media_type, size_bytes, sha256, bytes) IN (0, 5))
);
CREATE INDEX task_proof_task ON task_proof (task_id, id);
CREATE TRIGGER task_proof_is_kept BEFORE UPDATE OR DELETE ON task_proof
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE task_step (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  task_id integer NOT NULL REFERENCES task,
  -- Who was assigned when stands in the assignments.
  action text NOT NULL CHECK (action IN ('receive', 'decline', 'start', 'progress', 'finish', 'withdraw', 'confirm', 'return',
                                         'pause', 'resume', 'cancel', 'carry-over', 'reopen')),
  from_state text NOT NULL,
  to_state text NOT NULL,
  reason text,
  proof_id integer REFERENCES task_proof,
  person_id integer NOT NULL REFERENCES person,
  agency_id integer NOT NULL REFERENCES agency,
  delegation_id integer REFERENCES delegation,
  at timestamptz NOT NULL,
  CHECK (action NOT IN ('decline', 'progress', 'return', 'pause', 'cancel', 'carry-over', 'reopen') OR btrim(coalesce(reason, '')) <> ''),
  CHECK (action <> 'finish' OR proof_id IS NOT NULL)
);
CREATE INDEX task_step_task ON task_step (task_id, id);
CREATE TRIGGER task_step_is_kept BEFORE UPDATE OR DELETE ON task_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE task_extension (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  task_id integer NOT NULL REFERENCES task,
  from_due_on date NOT NULL,
  wanted_due_on date NOT NULL CHECK (wanted_due_on > from_due_on),
  reason text NOT NULL CHECK (btrim(reason) <> ''),
  asked_by integer NOT NULL REFERENCES person,
  agency_id integer NOT NULL REFERENCES agency,
  asked_at timestamptz NOT NULL,
  status text NOT NULL DEFAULT 'asked' CHECK (status IN ('asked', 'granted', 'refused')),
  granted_due_on date CHECK (granted_due_on > from_due_on),
  answer text,
  decided_by integer REFERENCES person,
  decided_at timestamptz,
  CHECK ((status = 'asked') = (decided_at IS NULL)),
  CHECK ((status = 'granted') = (granted_due_on IS NOT NULL)),
  CHECK (status <> 'refused' OR btrim(coalesce(answer, '')) <> '')
);
CREATE UNIQUE INDEX task_extension_one_waiting ON task_extension (task_id) WHERE status = 'asked';
CREATE INDEX task_extension_task ON task_extension (task_id, id);

-- A piece of a task with a day of its own: for a scheme the usual steps from outline to issuing.
CREATE TABLE task_milestone (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  task_id integer NOT NULL REFERENCES task,
  ordinal integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('outline', 'draft', 'comments', 'appraisal', 'submission', 'issued', 'other')),
  title text NOT NULL CHECK (btrim(title) <> ''),
  due_on date NOT NULL,
  done_on date,
  UNIQUE (task_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['task_proof', 'task_step', 'task_extension', 'task_milestone'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('CREATE POLICY %I ON %I USING ((SELECT acting_scope()) = ''system'' OR province_id = (SELECT acting_province()))',
                   part || '_of_the_province', part);
  END LOOP;
END $$;
