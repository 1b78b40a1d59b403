CREATE TABLE programme (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  year smallint NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  document_id integer NOT NULL UNIQUE REFERENCES decision_document,
  title text NOT NULL,
  theme text
);

CREATE TABLE target (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  programme_id integer NOT NULL REFERENCES programme,
  proposal_id integer NOT NULL REFERENCES proposal,
  -- A part ("trong đó") names its whole; parts are judged by their own rule as well.
  whole_id integer REFERENCES target,
  -- 'of-which': the part is contained in the whole; 'also': another measure in the same sentence.
  part_kind text CHECK (part_kind IN ('of-which', 'also')),
  ordinal integer NOT NULL,
  number text NOT NULL,
  group_name text,
  name text NOT NULL,
  as_written text NOT NULL,
  comparator text NOT NULL CHECK (comparator IN ('ge', 'gt', 'le', 'lt', 'range', 'eq', 'approx', 'increase_by',
                                                 'decrease_by', 'complete')),
  value numeric,
  value_max numeric,
  unit text,
  denominator numeric CHECK (denominator > 0),
  direction text NOT NULL CHECK (direction IN ('higher', 'lower')),
  nature text NOT NULL CHECK (nature IN ('stock', 'flow', 'rate')),
  operator text NOT NULL DEFAULT 'lead' CHECK (operator IN ('lead', 'sum', 'none')),
  -- Months in which a figure exists at all: a yearly figure is no gap in the first quarter.
  frequency text NOT NULL DEFAULT 'quarter' CHECK (frequency IN ('quarter', 'half', 'year')),
  document_id integer NOT NULL,
  clause_key text NOT NULL,
  leader_in_charge_id integer REFERENCES person,
  baseline_value numeric,
  baseline_year smallint,
  baseline_source text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((whole_id IS NULL) = (part_kind IS NULL)),
  CHECK (value IS NOT NULL OR comparator = 'complete'),
  CHECK ((value_max IS NOT NULL) = (comparator = 'range')),
  CHECK (value_max > value),
  CHECK ((baseline_value IS NULL) = (baseline_source IS NULL)),
  FOREIGN KEY (document_id, clause_key) REFERENCES clause,
  UNIQUE (programme_id, ordinal)
);
CREATE UNIQUE INDEX target_of_proposal ON target (proposal_id, ordinal);
CREATE INDEX target_programme ON target (programme_id);

CREATE TABLE task (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  programme_id integer NOT NULL REFERENCES programme,
  proposal_id integer NOT NULL UNIQUE REFERENCES proposal,
  ordinal integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('task', 'scheme', 'report')),
  title text NOT NULL,
  as_written text NOT NULL,
  product text,
  due_kind text NOT NULL CHECK (due_kind IN ('date', 'month', 'quarter', 'half', 'year', 'recurring', 'continuous',
                                             'event', 'none')),
  due_value text,
  -- The last good day; null where the due kind has none.
  due_on date,
  due_strict boolean NOT NULL DEFAULT false,
  due_conditional boolean NOT NULL DEFAULT false,
  due_as_written text,
  document_id integer NOT NULL,
  clause_key text NOT NULL,
  leader_in_charge_id integer REFERENCES person,
  version integer NOT NULL DEFAULT 1,
  CHECK (due_kind IN ('recurring', 'continuous', 'event', 'none') OR due_on IS NOT NULL),
  FOREIGN KEY (document_id, clause_key) REFERENCES clause
);
CREATE INDEX task_programme ON task (programme_id);

-- Exactly one lead, any number cooperating; history is kept by closing the old row's time.
CREATE TABLE assignment (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  target_id integer REFERENCES target,
  task_id integer REFERENCES task,
  agency_id integer NOT NULL REFERENCES agency,
  part text NOT NULL CHECK (part IN ('lead', 'cooperating')),
  assigned_by integer NOT NULL REFERENCES person,
  assigned_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CHECK (num_nonnulls(target_id, task_id) = 1)
);
CREATE UNIQUE INDEX assignment_one_lead_of_target ON assignment (target_id) WHERE part = 'lead' AND ended_at IS NULL;
CREATE UNIQUE INDEX assignment_one_lead_of_task ON assignment (task_id) WHERE part = 'lead' AND ended_at IS NULL;
CREATE UNIQUE INDEX assignment_once_of_target ON assignment (target_id, agency_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX assignment_once_of_task ON assignment (task_id, agency_id) WHERE ended_at IS NULL;
CREATE INDEX assignment_agency ON assignment (agency_id) WHERE ended_at IS NULL;
