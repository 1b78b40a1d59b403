-- One chain an agency: a single chain for all would make every commit wait for every other.
CREATE TABLE audit_head (
  agency_id integer PRIMARY KEY REFERENCES agency,
  sequence bigint NOT NULL,
  hash bytea NOT NULL
);

CREATE TABLE audit_line (
  agency_id integer NOT NULL REFERENCES agency,
  sequence bigint NOT NULL,
  province_id integer NOT NULL REFERENCES province,
  at timestamptz NOT NULL,
  person_id integer REFERENCES person,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id integer NOT NULL,
  detail text NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (agency_id, sequence)
);
CREATE INDEX audit_line_subject ON audit_line (subject_kind, subject_id);
CREATE INDEX audit_line_at ON audit_line (province_id, at);
CREATE TRIGGER audit_line_is_kept BEFORE UPDATE OR DELETE ON audit_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What the hash covers, in one fixed order; the verifier uses the same function.
CREATE FUNCTION audit_hash(previous bytea, agency integer, seq bigint, happened_at timestamptz, person integer,
                           action text, subject_kind text, subject integer, detail text) RETURNS bytea
  LANGUAGE sql IMMUTABLE
  RETURN sha256(previous || convert_to(concat_ws(E'\x1f', agency, seq,
    (extract(epoch FROM happened_at) * 1000000)::bigint, coalesce(person::text, '-'), action, subject_kind, subject, detail), 'UTF8'));

-- Appends one line to the agency's chain: the head row is locked, so lines of one agency follow each other.
CREATE FUNCTION append_audit(province integer, agency integer, person integer, action text, subject_kind text,
                             subject integer, detail text, happened_at timestamptz) RETURNS bigint
  LANGUAGE plpgsql AS $$
DECLARE
  head audit_head;
  next_hash bytea;
BEGIN
  INSERT INTO audit_head VALUES (agency, 0, '\x'::bytea) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_head WHERE agency_id = agency FOR UPDATE;
  next_hash := audit_hash(head.hash, agency, head.sequence + 1, happened_at, person, action, subject_kind, subject, detail);
  INSERT INTO audit_line VALUES (agency, head.sequence + 1, province, happened_at, person, action, subject_kind, subject,
                                 detail, head.hash, next_hash);
  UPDATE audit_head SET sequence = head.sequence + 1, hash = next_hash WHERE agency_id = agency;
  RETURN head.sequence + 1;
END $$;

-- A retry never doubles: the first answer is kept and given again.
CREATE TABLE idempotency_key (
  person_id integer NOT NULL REFERENCES person,
  key text NOT NULL CHECK (length(key) BETWEEN 8 AND 100),
  request_hash text NOT NULL,
  response_status smallint,
  response_body jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_id, key)
);
