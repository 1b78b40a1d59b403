-- What somebody who consolidates decided where two sources give different figures for one quantity of one unit in one period. A row is never
-- changed: the next decision is the next number. A choice holds for the versions that it names; a correction of one of them opens the conflict again.
CREATE TABLE source_choice (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  quantity_id integer NOT NULL REFERENCES quantity,
  -- Null for the province's figure of a target.
  agency_id integer REFERENCES agency,
  period_key text NOT NULL,
  number smallint NOT NULL CHECK (number >= 1),
  -- A side's key; null where it is left open.
  chosen text,
  reason text NOT NULL CHECK (btrim(reason) <> ''),
  sides jsonb NOT NULL CHECK (jsonb_array_length(sides) >= 2),
  decided_by integer NOT NULL REFERENCES person,
  decided_at timestamptz NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  UNIQUE NULLS NOT DISTINCT (quantity_id, agency_id, period_key, number)
);
CREATE INDEX source_choice_period ON source_choice (province_id, period_key);
CREATE TRIGGER source_choice_is_kept BEFORE UPDATE OR DELETE ON source_choice
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE source_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE source_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY choice_seen ON source_choice USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND ((SELECT acting_scope()) = 'all' OR agency_id = (SELECT acting_agency())))
);

-- A frozen figure of a programme that another source was chosen for: which choice.
ALTER TABLE consolidated_figure ADD COLUMN choice_id integer REFERENCES source_choice;

-- A form's round as the consolidating agency froze it: the indicators' rules, the route, the exact version of every unit, the choices between sources, and the figures
-- that these make at every place above the units. It is added to by the next number, never changed.
CREATE TABLE frozen_round (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  form_id integer NOT NULL REFERENCES report_form,
  period_id integer NOT NULL REFERENCES period,
  number smallint NOT NULL CHECK (number >= 1),
  frozen_by integer NOT NULL REFERENCES person,
  frozen_at timestamptz NOT NULL,
  remark text,
  lines jsonb NOT NULL,
  places jsonb NOT NULL,
  leaves jsonb NOT NULL,
  choices jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  UNIQUE (form_id, period_id, number)
);
CREATE TABLE frozen_place (
  frozen_id integer NOT NULL REFERENCES frozen_round,
  agency_id integer NOT NULL REFERENCES agency,
  province_id integer NOT NULL,
  cells jsonb NOT NULL,
  PRIMARY KEY (frozen_id, agency_id)
);
CREATE TRIGGER frozen_round_is_kept BEFORE UPDATE OR DELETE ON frozen_round
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER frozen_place_is_kept BEFORE UPDATE OR DELETE ON frozen_place
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE frozen_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE frozen_round FORCE ROW LEVEL SECURITY;
CREATE POLICY frozen_round_seen ON frozen_round USING (
  (SELECT acting_scope()) = 'system' OR (province_id = (SELECT acting_province()) AND (SELECT acting_scope()) = 'all')
);
ALTER TABLE frozen_place ENABLE ROW LEVEL SECURITY;
ALTER TABLE frozen_place FORCE ROW LEVEL SECURITY;
CREATE POLICY frozen_place_seen ON frozen_place USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND ((SELECT acting_scope()) = 'all' OR agency_id = (SELECT acting_agency())))
);
