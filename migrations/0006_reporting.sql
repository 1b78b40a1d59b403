-- Days off and worked Saturdays by year, each with its basis; `verified` is false until somebody has read the legal text.
CREATE TABLE calendar_day (
  day date PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('off', 'worked')),
  name text NOT NULL,
  legal_basis text NOT NULL,
  verified boolean NOT NULL DEFAULT false
);

-- A reporting regime is data: who reports to whom, what is cut off when, what is due when, on which legal basis.
CREATE TABLE reporting_regime (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  code text NOT NULL,
  name text NOT NULL,
  frequency text NOT NULL CHECK (frequency IN ('month', 'quarter', 'half', 'nine-months', 'year')),
  window_from_day smallint NOT NULL CHECK (window_from_day BETWEEN 1 AND 28),
  cut_off_day smallint NOT NULL CHECK (cut_off_day BETWEEN 1 AND 31),
  due_working_days smallint NOT NULL CHECK (due_working_days BETWEEN 0 AND 60),
  due_semantics text NOT NULL CHECK (due_semantics IN ('by', 'before')),
  consolidation_working_days smallint NOT NULL CHECK (consolidation_working_days BETWEEN 0 AND 60),
  legal_basis text NOT NULL,
  verified boolean NOT NULL DEFAULT false,
  effective daterange NOT NULL CHECK (NOT isempty(effective)),
  EXCLUDE USING gist (province_id WITH =, code WITH =, effective WITH &&)
);

CREATE TABLE period (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  regime_id integer NOT NULL REFERENCES reporting_regime,
  -- '2024Q1': the key that other systems use as well.
  key text NOT NULL,
  year smallint NOT NULL,
  number smallint NOT NULL,
  starts_on date NOT NULL,
  cut_off_on date NOT NULL CHECK (cut_off_on > starts_on),
  submission_due_on date NOT NULL CHECK (submission_due_on >= cut_off_on),
  consolidation_due_on date NOT NULL CHECK (consolidation_due_on >= submission_due_on),
  UNIQUE (province_id, key)
);

CREATE TABLE report_form (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  programme_id integer NOT NULL REFERENCES programme,
  regime_id integer NOT NULL REFERENCES reporting_regime,
  code text NOT NULL,
  name text NOT NULL,
  version smallint NOT NULL DEFAULT 1,
  effective daterange NOT NULL CHECK (NOT isempty(effective)),
  UNIQUE (province_id, code, version)
);

CREATE TABLE report (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  form_id integer NOT NULL REFERENCES report_form,
  period_id integer NOT NULL REFERENCES period,
  agency_id integer NOT NULL REFERENCES agency,
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'submitted', 'approved', 'accepted', 'returned')),
  -- The latest frozen version, and the one whose figures count (handed in by the head).
  latest_version_id integer,
  in_force_version_id integer,
  correction_reason text,
  return_reason text,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (form_id, period_id, agency_id)
);
CREATE INDEX report_period ON report (period_id, status);
CREATE INDEX report_agency ON report (agency_id, period_id);

-- The working copy: what the agency is typing. Nobody else sees it.
CREATE TABLE report_draft_line (
  report_id integer NOT NULL REFERENCES report,
  target_id integer NOT NULL REFERENCES target,
  value numeric,
  as_typed text,
  standing text NOT NULL DEFAULT 'preliminary' CHECK (standing IN ('estimate', 'preliminary', 'final')),
  note text,
  obstacle text,
  PRIMARY KEY (report_id, target_id)
);

-- A frozen version: what was submitted, word for word. A correction is a new version that names the one it replaces.
CREATE TABLE report_version (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  report_id integer NOT NULL REFERENCES report,
  agency_id integer NOT NULL REFERENCES agency,
  period_id integer NOT NULL REFERENCES period,
  number smallint NOT NULL CHECK (number >= 1),
  replaces_id integer REFERENCES report_version,
  reason text,
  snapshot jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  submitted_by integer NOT NULL REFERENCES person,
  submitted_at timestamptz NOT NULL,
  UNIQUE (report_id, number)
);
CREATE TRIGGER report_version_is_frozen BEFORE UPDATE OR DELETE ON report_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE report ADD FOREIGN KEY (latest_version_id) REFERENCES report_version,
                   ADD FOREIGN KEY (in_force_version_id) REFERENCES report_version;

-- The frozen figures, one row a target; partitioned by year so that a nation's decade stays quick.
CREATE TABLE report_line (
  province_id integer NOT NULL,
  year smallint NOT NULL,
  period_id integer NOT NULL,
  report_version_id integer NOT NULL REFERENCES report_version,
  target_id integer NOT NULL REFERENCES target,
  agency_id integer NOT NULL,
  value numeric,
  standing text NOT NULL CHECK (standing IN ('estimate', 'preliminary', 'final')),
  note text,
  obstacle text,
  PRIMARY KEY (year, report_version_id, target_id)
) PARTITION BY RANGE (year);
CREATE TABLE report_line_to_2023 PARTITION OF report_line FOR VALUES FROM (MINVALUE) TO (2024);
CREATE TABLE report_line_2024 PARTITION OF report_line FOR VALUES FROM (2024) TO (2025);
CREATE TABLE report_line_2025 PARTITION OF report_line FOR VALUES FROM (2025) TO (2026);
CREATE TABLE report_line_2026 PARTITION OF report_line FOR VALUES FROM (2026) TO (2027);
CREATE TABLE report_line_2027 PARTITION OF report_line FOR VALUES FROM (2027) TO (2028);
CREATE TABLE report_line_from_2028 PARTITION OF report_line FOR VALUES FROM (2028) TO (MAXVALUE);
CREATE INDEX report_line_target ON report_line (target_id, period_id);
CREATE TRIGGER report_line_is_frozen BEFORE UPDATE OR DELETE ON report_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Every step that people took, in order; `report.status` is where the last one led.
CREATE TABLE report_step (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id integer NOT NULL REFERENCES report,
  report_version_id integer REFERENCES report_version,
  action text NOT NULL CHECK (action IN ('submit', 'recall', 'approve', 'return', 'accept', 'correct')),
  from_status text NOT NULL,
  to_status text NOT NULL,
  reason text,
  person_id integer NOT NULL REFERENCES person,
  agency_id integer NOT NULL REFERENCES agency,
  delegation_id integer REFERENCES delegation,
  at timestamptz NOT NULL,
  CHECK (action NOT IN ('return', 'correct') OR btrim(coalesce(reason, '')) <> '')
);
CREATE INDEX report_step_report ON report_step (report_id, id);
CREATE INDEX report_step_version ON report_step (report_version_id) WHERE action = 'approve';
CREATE TRIGGER report_step_is_kept BEFORE UPDATE OR DELETE ON report_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE attachment (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report_id integer NOT NULL REFERENCES report,
  target_id integer REFERENCES target,
  file_name text NOT NULL,
  media_type text NOT NULL,
  size_bytes integer NOT NULL CHECK (size_bytes BETWEEN 1 AND 20971520),
  sha256 text NOT NULL,
  bytes bytea NOT NULL,
  uploaded_by integer NOT NULL REFERENCES person,
  uploaded_at timestamptz NOT NULL DEFAULT now(),
  removed_at timestamptz
);
CREATE INDEX attachment_report ON attachment (report_id);

-- The settings stand in subqueries so that they are read once a statement, not once a row.
-- Second wall: another agency's draft does not exist for you; what it handed in is seen by those who read all.
ALTER TABLE report ENABLE ROW LEVEL SECURITY;
ALTER TABLE report FORCE ROW LEVEL SECURITY;
CREATE POLICY report_seen ON report USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (agency_id = (SELECT acting_agency()) OR (SELECT acting_scope()) = 'all'))
);
ALTER TABLE report_draft_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_draft_line FORCE ROW LEVEL SECURITY;
CREATE POLICY draft_is_the_agency_s ON report_draft_line USING (
  (SELECT acting_scope()) = 'system'
  OR EXISTS (SELECT FROM report WHERE report.id = report_id AND report.agency_id = (SELECT acting_agency()))
);
ALTER TABLE report_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_version FORCE ROW LEVEL SECURITY;
-- Read by others only once the agency's head has approved it.
CREATE POLICY version_seen ON report_version USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (agency_id = (SELECT acting_agency()) OR ((SELECT acting_scope()) = 'all' AND EXISTS (
        SELECT FROM report_step WHERE report_step.report_version_id = report_version.id AND action = 'approve'))))
);
ALTER TABLE report_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_line FORCE ROW LEVEL SECURITY;
CREATE POLICY line_seen ON report_line USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (agency_id = (SELECT acting_agency()) OR ((SELECT acting_scope()) = 'all' AND EXISTS (
        SELECT FROM report_version WHERE report_version.id = report_line.report_version_id))))
);
ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE attachment FORCE ROW LEVEL SECURITY;
CREATE POLICY attachment_seen ON attachment USING (
  (SELECT acting_scope()) = 'system'
  OR EXISTS (SELECT FROM report WHERE report.id = report_id
             AND (report.agency_id = (SELECT acting_agency()) OR report.status IN ('approved', 'accepted')))
);
ALTER TABLE report_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_step FORCE ROW LEVEL SECURITY;
CREATE POLICY step_seen ON report_step USING (
  (SELECT acting_scope()) = 'system' OR EXISTS (SELECT FROM report WHERE report.id = report_id)
);
