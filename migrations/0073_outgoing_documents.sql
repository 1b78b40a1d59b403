-- Documents that the office makes of the record: every figure of one comes from the record that was taken for it, what a person wrote
-- stands beside it, and its number comes from a register without gap or double.
CREATE TABLE outgoing_document (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  version integer NOT NULL DEFAULT 1,
  -- The agency that drafts it and in whose register it stands.
  agency_id integer NOT NULL REFERENCES agency,
  kind text NOT NULL,
  programme_id integer NOT NULL REFERENCES programme,
  period_key text NOT NULL,
  subject text NOT NULL CHECK (btrim(subject) <> ''),
  notation text NOT NULL,
  state text NOT NULL DEFAULT 'draft'
    CHECK (state IN ('draft', 'commenting', 'submitted', 'signed', 'issued', 'recalled', 'replaced')),
  record jsonb NOT NULL,
  record_sha256 text NOT NULL,
  -- By part; never touched when the record is taken anew.
  written jsonb NOT NULL DEFAULT '{}',
  -- The letterhead of the day on which the record was taken.
  letterhead jsonb NOT NULL,
  corrects_id integer REFERENCES outgoing_document,
  -- What the corrigendum says is not right any more.
  corrected jsonb,
  replaces_id integer REFERENCES outgoing_document,
  commented_by_ids integer[] NOT NULL DEFAULT '{}',
  comments_due_on date,
  signer_agency_ids integer[] NOT NULL DEFAULT '{}',
  recipient_ids integer[] NOT NULL DEFAULT '{}',
  recipients text[] NOT NULL DEFAULT '{}',
  year smallint,
  ordinal integer CHECK (ordinal > 0),
  issued_on date,
  issued_at timestamptz,
  created_by integer NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL,
  CHECK ((state IN ('issued', 'recalled', 'replaced')) = (num_nonnulls(year, ordinal, issued_on, issued_at) = 4)),
  CHECK (num_nonnulls(year, ordinal, issued_on, issued_at) IN (0, 4)),
  CHECK ((corrects_id IS NULL) = (corrected IS NULL)),
  UNIQUE (agency_id, notation, year, ordinal)
);
CREATE INDEX outgoing_document_by_state ON outgoing_document (province_id, state, id DESC);

-- The last number of each notation in a year (Decree 30/2020/NĐ-CP, Article 15: continuous from the first to the last day of the year).
CREATE TABLE outgoing_register (
  province_id integer NOT NULL REFERENCES province,
  agency_id integer NOT NULL REFERENCES agency,
  notation text NOT NULL,
  year smallint NOT NULL,
  last_ordinal integer NOT NULL CHECK (last_ordinal > 0),
  PRIMARY KEY (agency_id, notation, year)
);

CREATE TABLE outgoing_signer (
  document_id integer NOT NULL REFERENCES outgoing_document,
  province_id integer NOT NULL REFERENCES province,
  ordinal smallint NOT NULL,
  person_id integer NOT NULL REFERENCES person,
  capacity text NOT NULL CHECK (capacity IN ('own', 'TM', 'KT', 'TL', 'TUQ')),
  signed_for text,
  position text NOT NULL CHECK (btrim(position) <> ''),
  signed_at timestamptz,
  PRIMARY KEY (document_id, ordinal),
  UNIQUE (document_id, person_id)
);

CREATE TABLE outgoing_comment (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id integer NOT NULL REFERENCES outgoing_document,
  province_id integer NOT NULL REFERENCES province,
  agency_id integer NOT NULL REFERENCES agency,
  person_id integer NOT NULL REFERENCES person,
  words text NOT NULL CHECK (btrim(words) <> ''),
  at timestamptz NOT NULL
);
CREATE INDEX outgoing_comment_document ON outgoing_comment (document_id, id);
CREATE TRIGGER outgoing_comment_is_kept BEFORE UPDATE OR DELETE ON outgoing_comment
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE outgoing_step (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id integer NOT NULL REFERENCES outgoing_document,
  province_id integer NOT NULL REFERENCES province,
  action text NOT NULL,
  words text,
  person_id integer NOT NULL REFERENCES person,
  at timestamptz NOT NULL
);
CREATE INDEX outgoing_step_document ON outgoing_step (document_id, id);
CREATE TRIGGER outgoing_step_is_kept BEFORE UPDATE OR DELETE ON outgoing_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The first opening by an agency that it was sent to.
CREATE TABLE outgoing_receipt (
  document_id integer NOT NULL REFERENCES outgoing_document,
  province_id integer NOT NULL REFERENCES province,
  agency_id integer NOT NULL REFERENCES agency,
  person_id integer NOT NULL REFERENCES person,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (document_id, agency_id)
);

CREATE FUNCTION keep_issued_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ordinal IS NOT NULL AND (TG_OP = 'DELETE'
     OR (OLD.record, OLD.record_sha256, OLD.written, OLD.letterhead, OLD.recipients, OLD.year, OLD.ordinal, OLD.notation, OLD.subject,
         OLD.issued_on, OLD.issued_at, OLD.corrected)
        IS DISTINCT FROM
        (NEW.record, NEW.record_sha256, NEW.written, NEW.letterhead, NEW.recipients, NEW.year, NEW.ordinal, NEW.notation, NEW.subject,
         NEW.issued_on, NEW.issued_at, NEW.corrected)) THEN
    RAISE EXCEPTION 'what an issued document says is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_issued BEFORE UPDATE OR DELETE ON outgoing_document
  FOR EACH ROW EXECUTE FUNCTION keep_issued_document();

ALTER TABLE outgoing_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE outgoing_document FORCE ROW LEVEL SECURITY;
-- A draft is its agency's, its commenters' and its signers'; what is issued is read by those it was sent to and by the leadership.
CREATE POLICY outgoing_of_those_concerned ON outgoing_document USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province())
      AND (agency_id = (SELECT acting_agency())
           OR (state IN ('commenting', 'submitted', 'signed') AND (SELECT acting_agency()) = ANY (commented_by_ids))
           OR (state NOT IN ('draft', 'commenting') AND (SELECT acting_agency()) = ANY (signer_agency_ids))
           OR (ordinal IS NOT NULL
               AND ((SELECT acting_scope()) = 'all' OR (SELECT acting_agency()) = ANY (recipient_ids))))))
  -- Who sends a draft back need not see it afterwards.
  WITH CHECK ((SELECT acting_scope()) = 'system' OR province_id = (SELECT acting_province()));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['outgoing_signer', 'outgoing_comment', 'outgoing_step', 'outgoing_receipt'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY part_of_seen_documents ON %I USING ((SELECT acting_scope()) = ''system'' OR (province_id = (SELECT acting_province()) AND EXISTS (SELECT FROM outgoing_document seen WHERE seen.id = document_id)))', name);
  END LOOP;
END $$;
ALTER TABLE outgoing_register ENABLE ROW LEVEL SECURITY;
ALTER TABLE outgoing_register FORCE ROW LEVEL SECURITY;
CREATE POLICY register_of_the_agency ON outgoing_register USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND agency_id = (SELECT acting_agency())));
