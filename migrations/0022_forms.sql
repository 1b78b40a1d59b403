-- The province's catalogue of measures. A form asks for indicators of the catalogue, so that a figure has one meaning wherever it is asked.
CREATE TABLE indicator (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  code text NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9]*([._][A-Z0-9]+)*$' AND length(code) <= 40),
  name text NOT NULL COLLATE vietnamese CHECK (btrim(name) <> ''),
  definition text NOT NULL DEFAULT '',
  unit text NOT NULL CHECK (btrim(unit) <> ''),
  nature text NOT NULL CHECK (nature IN ('stock', 'flow', 'rate')),
  decimals smallint NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 6),
  scale_min numeric,
  scale_max numeric,
  -- How the figures of several agencies make one.
  combination text NOT NULL CHECK (combination IN ('sum', 'weighted-mean', 'last', 'none')),
  weight_id integer REFERENCES indicator,
  formula text,
  source text NOT NULL DEFAULT '',
  owner_id integer REFERENCES agency,
  sharing text NOT NULL DEFAULT 'internal' CHECK (sharing IN ('open', 'internal', 'restricted')),
  disaggregations text[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  CHECK ((combination = 'weighted-mean') = (weight_id IS NOT NULL)),
  CHECK (weight_id <> id),
  CHECK (scale_max > scale_min),
  UNIQUE (province_id, code)
);

-- A row is one version of a form. The form of a programme asks for its targets; any other asks for indicators, and has no programme.
ALTER TABLE report_form
  ALTER COLUMN programme_id DROP NOT NULL,
  ADD COLUMN guidance text NOT NULL DEFAULT '',
  ADD COLUMN legal_basis text NOT NULL DEFAULT '',
  ADD COLUMN status text NOT NULL DEFAULT 'issued' CHECK (status IN ('draft', 'issued')),
  ADD COLUMN narratives jsonb NOT NULL DEFAULT '[]',
  -- Counts the savings of a draft; an issued version is saved no more.
  ADD COLUMN revision integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT form_versions_follow_each_other
    EXCLUDE USING gist (province_id WITH =, code WITH =, effective WITH &&) WHERE (status = 'issued');

CREATE TABLE form_line (
  form_id integer NOT NULL REFERENCES report_form ON DELETE CASCADE,
  indicator_id integer NOT NULL REFERENCES indicator,
  ordinal smallint NOT NULL,
  number text NOT NULL,
  required boolean NOT NULL DEFAULT true,
  part_of_id integer REFERENCES indicator,
  PRIMARY KEY (form_id, indicator_id),
  UNIQUE (form_id, ordinal),
  CHECK (part_of_id <> indicator_id)
);
CREATE INDEX form_line_indicator ON form_line (indicator_id);

-- Who fills a form: every agency of a kind, or one by name.
CREATE TABLE form_unit (
  form_id integer NOT NULL REFERENCES report_form ON DELETE CASCADE,
  kind text,
  agency_id integer REFERENCES agency,
  CHECK (num_nonnulls(kind, agency_id) = 1),
  UNIQUE NULLS NOT DISTINCT (form_id, kind, agency_id)
);

CREATE FUNCTION keep_issued_form() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM report_form WHERE id = coalesce(OLD.form_id, NEW.form_id) AND status = 'issued') THEN
    RAISE EXCEPTION 'lines and units of an issued form are never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER form_line_is_kept BEFORE INSERT OR UPDATE OR DELETE ON form_line
  FOR EACH ROW EXECUTE FUNCTION keep_issued_form();
CREATE TRIGGER form_unit_is_kept BEFORE INSERT OR UPDATE OR DELETE ON form_unit
  FOR EACH ROW EXECUTE FUNCTION keep_issued_form();

-- Each agency that a form is given to, with the days on which it is of that kind.
CREATE VIEW form_agency AS
SELECT u.form_id, s.agency_id, s.valid
  FROM form_unit u
  JOIN report_form f ON f.id = u.form_id
  JOIN agency_state s ON s.kind = u.kind OR s.agency_id = u.agency_id
  JOIN agency a ON a.id = s.agency_id AND a.province_id = f.province_id;
