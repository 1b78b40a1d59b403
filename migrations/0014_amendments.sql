-- A later decision that changes a programme, change by change: what was read, what a person decided, and what stood before.
CREATE TABLE amendment (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  programme_id integer NOT NULL REFERENCES programme,
  document_id integer NOT NULL REFERENCES decision_document,
  clause_key text NOT NULL,
  ordinal integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('add', 'drop', 'change')),
  -- What the machine read; which item it means is worked out anew until a person has decided.
  reading jsonb NOT NULL,
  confidence numeric NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  -- The item that a person chose, or that the confirmed change was made in.
  target_id integer REFERENCES target,
  task_id integer REFERENCES task,
  before jsonb,
  after jsonb,
  -- Where the decision's account of what held differed from what the programme held, when it was confirmed.
  conflicts jsonb NOT NULL DEFAULT '[]',
  in_force_on date,
  status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'confirmed', 'rejected')),
  reason text,
  decided_by integer REFERENCES person,
  decided_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK (num_nonnulls(target_id, task_id) <= 1),
  CHECK ((status = 'proposed') = (decided_at IS NULL)),
  CHECK (status <> 'rejected' OR btrim(coalesce(reason, '')) <> ''),
  CHECK (status <> 'confirmed' OR (num_nonnulls(target_id, task_id) = 1 AND in_force_on IS NOT NULL)),
  CHECK (status <> 'confirmed' OR (before IS NOT NULL OR kind = 'add') AND (after IS NOT NULL OR kind = 'drop')),
  FOREIGN KEY (document_id, clause_key) REFERENCES clause DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX amendment_document ON amendment (document_id, ordinal);
CREATE INDEX amendment_programme ON amendment (programme_id, decided_at) WHERE status = 'confirmed';
CREATE INDEX amendment_target ON amendment (target_id) WHERE target_id IS NOT NULL;
CREATE INDEX amendment_task ON amendment (task_id) WHERE task_id IS NOT NULL;

-- What was confirmed has changed the programme: it is told for ever, and a wrong one is mended by another decision.
CREATE FUNCTION keep_confirmed_amendment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'confirmed' THEN
    RAISE EXCEPTION 'a confirmed amendment is never changed or removed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_confirmed_amendment BEFORE UPDATE OR DELETE ON amendment
  FOR EACH ROW EXECUTE FUNCTION keep_confirmed_amendment();

ALTER TABLE amendment ENABLE ROW LEVEL SECURITY;
ALTER TABLE amendment FORCE ROW LEVEL SECURITY;
CREATE POLICY amendment_of_the_province ON amendment USING (
  acting_scope() = 'system' OR province_id = acting_province()
);

-- An item that left the programme stays, with its reports: nothing is owed for periods that begin after that day.
ALTER TABLE target ADD COLUMN withdrawn_on date;
ALTER TABLE task ADD COLUMN withdrawn_on date;
-- The due day before the first amendment of it; extensions and amendments never hide it.
ALTER TABLE task ADD COLUMN first_due_on date;

CREATE OR REPLACE VIEW target_source AS
SELECT t.id AS target_id, t.programme_id, a.agency_id, a.part = 'lead' AS is_lead, t.withdrawn_on
  FROM target t
  JOIN assignment a
    ON a.ended_at IS NULL
   AND a.target_id = CASE
         WHEN t.whole_id IS NULL OR EXISTS (SELECT FROM assignment own
                                             WHERE own.target_id = t.id AND own.part = 'lead' AND own.ended_at IS NULL)
         THEN t.id ELSE t.whole_id END
 WHERE a.part = 'lead' OR t.operator <> 'lead';
