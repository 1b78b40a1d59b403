-- Whoever consolidates may excuse an agency from one report, with a reason; it is revoked, never removed.
CREATE TABLE report_exemption (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  programme_id integer REFERENCES programme,
  form_id integer REFERENCES report_form,
  period_id integer NOT NULL REFERENCES period,
  agency_id integer NOT NULL REFERENCES agency,
  reason text NOT NULL CHECK (btrim(reason) <> ''),
  granted_by integer NOT NULL REFERENCES person,
  granted_at timestamptz NOT NULL,
  revoked_by integer REFERENCES person,
  revoked_at timestamptz,
  revoked_because text,
  version integer NOT NULL DEFAULT 1,
  CHECK (num_nonnulls(programme_id, form_id) = 1),
  CHECK (num_nonnulls(revoked_by, revoked_at, revoked_because) IN (0, 3))
);
CREATE UNIQUE INDEX report_exemption_once ON report_exemption (period_id, agency_id, programme_id, form_id) NULLS NOT DISTINCT
 WHERE revoked_at IS NULL;
ALTER TABLE report_exemption ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_exemption FORCE ROW LEVEL SECURITY;
CREATE POLICY exemption_seen ON report_exemption USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (agency_id = (SELECT acting_agency()) OR (SELECT acting_scope()) = 'all'))
);
