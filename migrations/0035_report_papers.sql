-- The PDF in official layout that the head signed together with a report's frozen version, as it was signed.
CREATE TABLE report_paper (
  report_version_id integer PRIMARY KEY REFERENCES report_version,
  province_id integer NOT NULL REFERENCES province,
  report_id integer NOT NULL REFERENCES report,
  agency_id integer NOT NULL REFERENCES agency,
  pdf bytea NOT NULL,
  sha256 text NOT NULL,
  made_at timestamptz NOT NULL
);
-- Its streams are packed already.
ALTER TABLE report_paper ALTER COLUMN pdf SET STORAGE EXTERNAL;
CREATE INDEX report_paper_report ON report_paper (report_id);
CREATE TRIGGER report_paper_is_frozen BEFORE UPDATE OR DELETE ON report_paper
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE report_paper ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_paper FORCE ROW LEVEL SECURITY;
CREATE POLICY paper_seen ON report_paper USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (agency_id = (SELECT acting_agency()) OR ((SELECT acting_scope()) = 'all' AND EXISTS (
        SELECT FROM report_version WHERE report_version.id = report_paper.report_version_id))))
);

-- Since when and until when an authority is believed, and on what basis; a signature made in that time stays what it was.
ALTER TABLE trusted_authority
  ADD COLUMN trusted daterange NOT NULL DEFAULT daterange('-infinity', 'infinity') CHECK (NOT isempty(trusted)),
  ADD COLUMN legal_basis text,
  ADD COLUMN added_by integer REFERENCES person,
  ADD COLUMN added_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN ended_reason text,
  ADD COLUMN version integer NOT NULL DEFAULT 1;
