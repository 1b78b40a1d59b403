-- A form says whether its reports are signed by the head with a digital signature before they are sent.
SELECT set_config('tiendo.scope', 'system', true);
ALTER TABLE report_form ADD COLUMN asks_signature boolean NOT NULL DEFAULT false;

ALTER TABLE report
  DROP CONSTRAINT report_status_check,
  ADD CONSTRAINT report_status_check CHECK (status IN (
    'draft', 'submitted', 'for-signature', 'signed', 'approved', 'sent', 'received', 'accepted', 'returned'));

-- Which step hands a report in, and which one others see it by, is decided by the table in src/domain/reporting/workflow.ts and kept here.
ALTER TABLE report_step
  DROP CONSTRAINT report_step_action_check,
  ADD CONSTRAINT report_step_action_check CHECK (action IN (
    'submit', 'recall', 'approve', 'sign', 'send', 'return', 'receive', 'accept', 'correct', 'reopen')),
  DROP CONSTRAINT report_step_check,
  ADD CONSTRAINT report_step_check CHECK (
    action NOT IN ('return', 'correct', 'reopen') OR btrim(coalesce(reason, '')) <> ''),
  ADD COLUMN hands_in boolean,
  ADD COLUMN outward boolean;
ALTER TABLE report_step DISABLE TRIGGER report_step_is_kept;
UPDATE report_step SET
  hands_in = action = 'approve',
  outward = action IN ('approve', 'accept') OR (action = 'return' AND from_status <> 'submitted');
ALTER TABLE report_step ENABLE TRIGGER report_step_is_kept;
ALTER TABLE report_step
  ALTER COLUMN hands_in SET NOT NULL, ALTER COLUMN outward SET NOT NULL,
  ADD CHECK (outward OR NOT hands_in);
DROP INDEX report_step_version;
CREATE INDEX report_step_version ON report_step (report_version_id) WHERE hands_in;

ALTER POLICY version_seen ON report_version USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (agency_id = (SELECT acting_agency()) OR ((SELECT acting_scope()) = 'all' AND EXISTS (
        SELECT FROM report_step WHERE report_step.report_version_id = report_version.id AND hands_in))))
);
CREATE OR REPLACE VIEW version_in_force AS
SELECT r.in_force_version_id AS id, r.form_id, r.period_id, r.province_id, r.agency_id,
       r.status NOT IN ('approved', 'sent', 'received', 'accepted') AND coalesce((
         SELECT h.to_status FROM report_step h WHERE h.report_id = r.id AND h.outward
          ORDER BY h.id DESC LIMIT 1) = 'returned', false) AS returned,
       (SELECT l.at::date + CASE WHEN to_char(l.at, 'HH24:MI') > p.closing_time THEN 1 ELSE 0 END
          FROM (SELECT min(h.at) AT TIME ZONE 'Asia/Ho_Chi_Minh' AS at FROM report_step h
                 WHERE h.report_id = r.id AND h.hands_in) l, period p
         WHERE p.id = r.period_id) AS handed_in_on
  FROM report r
 WHERE r.in_force_version_id IS NOT NULL;

-- Authorities whose certificates are believed. An illustrative one exists in demonstrations only.
CREATE TABLE trusted_authority (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  name text NOT NULL,
  certificate bytea NOT NULL,
  illustrative boolean NOT NULL DEFAULT false,
  UNIQUE (province_id, certificate)
);

-- Keys that the software holds itself belong to illustrative certificates: anybody else's key is personal and stays on his token.
CREATE TABLE software_certificate (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  person_id integer NOT NULL UNIQUE REFERENCES person,
  certificate bytea NOT NULL,
  private_key bytea NOT NULL,
  illustrative boolean NOT NULL CHECK (illustrative)
);

-- A head's signature (CMS, detached) over the canonical text of a submitted version.
CREATE TABLE report_signature (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  report_id integer NOT NULL REFERENCES report,
  report_version_id integer NOT NULL UNIQUE REFERENCES report_version,
  agency_id integer NOT NULL REFERENCES agency,
  person_id integer NOT NULL REFERENCES person,
  capacity text NOT NULL CHECK (capacity IN ('own', 'TM', 'KT', 'TL', 'TUQ')),
  signed_for text,
  position text NOT NULL,
  certificate bytea NOT NULL,
  cms bytea NOT NULL,
  sha256 text NOT NULL,
  signed_at timestamptz NOT NULL,
  CHECK ((capacity = 'own') = (signed_for IS NULL))
);
CREATE INDEX report_signature_report ON report_signature (report_id);
CREATE TRIGGER report_signature_is_frozen BEFORE UPDATE OR DELETE ON report_signature
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE report_signature ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_signature FORCE ROW LEVEL SECURITY;
CREATE POLICY signature_seen ON report_signature USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (agency_id = (SELECT acting_agency()) OR ((SELECT acting_scope()) = 'all' AND EXISTS (
        SELECT FROM report_version WHERE report_version.id = report_signature.report_version_id))))
);
