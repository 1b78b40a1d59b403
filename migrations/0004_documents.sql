-- A decision as it was received. The original text is never changed; repairs lie beside it.
CREATE TABLE decision_document (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  file_name text NOT NULL,
  original_text text NOT NULL CHECK (original_text <> ''),
  original_sha256 text NOT NULL CHECK (original_sha256 ~ '^[0-9a-f]{64}$'),
  repaired_text text NOT NULL,
  type text,
  number text,
  issued_on date,
  issuer text,
  title text,
  signer_name text,
  signer_position text,
  signer_authority text,
  gaps jsonb NOT NULL DEFAULT '[]',
  uploaded_by integer NOT NULL REFERENCES person,
  uploaded_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (province_id, original_sha256)
);
CREATE FUNCTION keep_original_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.original_text <> OLD.original_text OR NEW.original_sha256 <> OLD.original_sha256 THEN
    RAISE EXCEPTION 'the signed text is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_original_text BEFORE UPDATE ON decision_document FOR EACH ROW EXECUTE FUNCTION keep_original_text();

CREATE TABLE clause (
  document_id integer NOT NULL REFERENCES decision_document,
  key text NOT NULL,
  ordinal integer NOT NULL,
  parent_key text,
  path text NOT NULL,
  label text NOT NULL,
  heading text,
  text text NOT NULL,
  first_line integer NOT NULL,
  last_line integer NOT NULL CHECK (last_line >= first_line),
  PRIMARY KEY (document_id, key),
  FOREIGN KEY (document_id, parent_key) REFERENCES clause DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE repair (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id integer NOT NULL REFERENCES decision_document,
  key text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('scan', 'page-cut')),
  line integer NOT NULL,
  original text NOT NULL,
  repaired text NOT NULL,
  rule text NOT NULL,
  reverted boolean NOT NULL DEFAULT false,
  decided_by integer REFERENCES person,
  decided_at timestamptz,
  UNIQUE (document_id, key)
);

CREATE TABLE citation (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id integer NOT NULL REFERENCES decision_document,
  clause_key text NOT NULL,
  type text,
  number text,
  title text,
  issued_on date,
  issuer text,
  FOREIGN KEY (document_id, clause_key) REFERENCES clause DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX citation_document ON citation (document_id);

-- What was read from the text, until a person has decided on it. `content` has the shape of the intake contract.
CREATE TABLE proposal (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id integer NOT NULL REFERENCES decision_document,
  clause_key text NOT NULL,
  ordinal integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('target', 'task')),
  content jsonb NOT NULL,
  extracted jsonb,
  confidence numeric NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  origin text NOT NULL CHECK (origin IN ('machine', 'person')),
  status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'accepted', 'rejected')),
  reason text,
  decided_by integer REFERENCES person,
  decided_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CHECK ((status = 'proposed') = (decided_at IS NULL)),
  CHECK (status <> 'rejected' OR btrim(coalesce(reason, '')) <> ''),
  FOREIGN KEY (document_id, clause_key) REFERENCES clause DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX proposal_document ON proposal (document_id, ordinal);
