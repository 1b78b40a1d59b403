-- An agency is the same body through all its names; what it was called and whom it stood under is dated.
CREATE TABLE agency (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  key text NOT NULL,
  UNIQUE (province_id, key)
);

CREATE TABLE agency_state (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agency_id integer NOT NULL REFERENCES agency,
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  name text NOT NULL COLLATE vietnamese,
  short_name text NOT NULL COLLATE vietnamese,
  abbreviation text,
  kind text NOT NULL CHECK (kind IN ('peoples-committee', 'office', 'department', 'inspectorate', 'management-board',
                                     'armed-force', 'central-agency', 'district', 'commune')),
  parent_id integer REFERENCES agency,
  official_code text,
  legacy_code text,
  legal_basis text,
  CHECK (parent_id <> agency_id),
  EXCLUDE USING gist (agency_id WITH =, valid WITH &&)
);
CREATE INDEX agency_state_parent ON agency_state (parent_id);

-- Duties follow the function, and the function is held by exactly one agency on any day.
CREATE TABLE agency_function (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  agency_id integer NOT NULL REFERENCES agency,
  function text NOT NULL CHECK (function IN ('consolidates-targets', 'programme-office', 'rates-agencies')),
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  legal_basis text,
  EXCLUDE USING gist (province_id WITH =, function WITH =, valid WITH &&)
);

CREATE TABLE person (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  user_id text UNIQUE,
  full_name text NOT NULL COLLATE vietnamese,
  -- People are sorted by their given name, the last word.
  given_name text NOT NULL COLLATE vietnamese GENERATED ALWAYS AS (regexp_replace(full_name, '^.*\s', '')) STORED,
  title text,
  disabled_at timestamptz
);

CREATE TABLE person_role (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id integer NOT NULL REFERENCES person,
  agency_id integer NOT NULL REFERENCES agency,
  role text NOT NULL CHECK (role IN ('specialist', 'head', 'programme-officer', 'consolidator', 'evaluator', 'leader',
                                     'administrator', 'auditor')),
  valid daterange NOT NULL DEFAULT daterange('-infinity', 'infinity') CHECK (NOT isempty(valid)),
  EXCLUDE USING gist (person_id WITH =, agency_id WITH =, role WITH =, valid WITH &&)
);
CREATE INDEX person_role_agency ON person_role (agency_id, role);

-- A head who is away lets a named deputy act with one of his roles, for a time and on a written basis.
CREATE TABLE delegation (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  from_person_id integer NOT NULL REFERENCES person,
  to_person_id integer NOT NULL REFERENCES person,
  agency_id integer NOT NULL REFERENCES agency,
  role text NOT NULL CHECK (role IN ('specialist', 'head', 'programme-officer', 'consolidator', 'evaluator', 'leader')),
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT upper_inf(valid)),
  basis text NOT NULL CHECK (btrim(basis) <> ''),
  CHECK (from_person_id <> to_person_id)
);
CREATE INDEX delegation_to ON delegation (to_person_id);
