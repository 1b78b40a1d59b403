-- Pairs of proposals that may say the same, and whether a person has told them apart. A merge rejects one of the two.
CREATE TABLE near_duplicate (
  document_id integer NOT NULL REFERENCES decision_document,
  one_id integer NOT NULL REFERENCES proposal ON DELETE CASCADE,
  other_id integer NOT NULL REFERENCES proposal ON DELETE CASCADE,
  told_apart_by integer REFERENCES person,
  told_apart_at timestamptz,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id),
  CHECK ((told_apart_by IS NULL) = (told_apart_at IS NULL))
);
CREATE INDEX near_duplicate_document ON near_duplicate (document_id);
CREATE INDEX near_duplicate_other ON near_duplicate (other_id);
