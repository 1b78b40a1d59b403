-- What was forecast of a target, on which figures: kept as it was said, so that its record can be held against it. The same input has one row.
CREATE TABLE target_forecast (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  target_id integer NOT NULL REFERENCES target,
  period_key text NOT NULL,
  made_at timestamptz NOT NULL,
  -- Texts, not jsonb: the same input gives the same bytes, and the hash is of these bytes.
  input text NOT NULL,
  input_sha256 text NOT NULL CHECK (input_sha256 ~ '^[0-9a-f]{64}$'),
  outcome text NOT NULL,
  -- Against the forecast that was kept before this one; null for a target's first.
  change text,
  UNIQUE (target_id, period_key, input_sha256)
);
CREATE INDEX target_forecast_target ON target_forecast (target_id, id);
CREATE TRIGGER target_forecast_is_kept BEFORE UPDATE OR DELETE ON target_forecast
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE target_forecast ENABLE ROW LEVEL SECURITY;
ALTER TABLE target_forecast FORCE ROW LEVEL SECURITY;
CREATE POLICY forecast_of_the_province ON target_forecast USING (
  (SELECT acting_scope()) = 'system' OR province_id = (SELECT acting_province())
);

-- From which chance on a target counts as what. A province without a row of its own uses the one without a province. No text that was
-- read sets these numbers, which `verified` says.
CREATE TABLE forecast_class_rule (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer REFERENCES province,
  exceeding_from_percent numeric NOT NULL CHECK (exceeding_from_percent BETWEEN 0 AND 100),
  exceeding_margin_percent numeric NOT NULL CHECK (exceeding_margin_percent >= 0),
  expected_from_percent numeric NOT NULL CHECK (expected_from_percent BETWEEN 0 AND 100),
  watch_from_percent numeric NOT NULL CHECK (watch_from_percent BETWEEN 0 AND 100),
  legal_basis text NOT NULL,
  verified boolean NOT NULL DEFAULT false,
  valid daterange NOT NULL DEFAULT daterange('-infinity', 'infinity') CHECK (NOT isempty(valid)),
  CHECK (exceeding_from_percent >= expected_from_percent AND expected_from_percent > watch_from_percent)
);
INSERT INTO forecast_class_rule (exceeding_from_percent, exceeding_margin_percent, expected_from_percent, watch_from_percent, legal_basis)
VALUES (97, 5, 85, 50, 'Đề xuất của phần mềm, chờ tỉnh quy định; chưa đối chiếu văn bản');
