-- The very bytes that a decision came in, so that the file itself can be handed out again and compared. Documents brought in before this migration
-- have none: only their text was kept.
CREATE TABLE document_file (
  document_id integer PRIMARY KEY REFERENCES decision_document,
  province_id integer NOT NULL REFERENCES province,
  file_name text NOT NULL CHECK (file_name <> ''),
  media_type text NOT NULL,
  size_bytes integer NOT NULL CHECK (size_bytes = octet_length(bytes) AND size_bytes BETWEEN 1 AND 10485760),
  sha256 text NOT NULL CHECK (sha256 = encode(sha256(bytes), 'hex')),
  bytes bytea NOT NULL
);
-- A .docx and a .pdf are packed already.
ALTER TABLE document_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TRIGGER document_file_is_kept BEFORE UPDATE OR DELETE ON document_file
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE document_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE document_file FORCE ROW LEVEL SECURITY;
CREATE POLICY file_of_the_province ON document_file USING (
  (SELECT acting_scope()) = 'system' OR province_id = (SELECT acting_province())
);
