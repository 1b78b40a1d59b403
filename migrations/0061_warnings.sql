-- From what on there is a warning of a kind. A province with a row of its own for a kind uses that one. No text that was read sets these
-- numbers, which `verified` says.
CREATE TABLE warning_rule (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer REFERENCES province,
  kind text NOT NULL CHECK (kind IN ('unlikely', 'reversal', 'contradiction', 'anomaly', 'stale', 'watch')),
  -- 'unlikely', 'watch': a chance in percent; 'reversal', 'contradiction': percentage points; 'anomaly': robust deviations;
  -- 'stale': working days after the due day.
  threshold numeric NOT NULL CHECK (threshold >= 0),
  legal_basis text NOT NULL,
  verified boolean NOT NULL DEFAULT false,
  valid daterange NOT NULL DEFAULT daterange('-infinity', 'infinity') CHECK (NOT isempty(valid))
);
INSERT INTO warning_rule (kind, threshold, legal_basis)
SELECT kind, threshold, 'Đề xuất của phần mềm, chờ tỉnh quy định; chưa đối chiếu văn bản'
  FROM (VALUES ('unlikely', 50), ('watch', 85), ('reversal', 30), ('contradiction', 0.5), ('anomaly', 3.5), ('stale', 1)) AS proposed (kind, threshold);

-- A condition that was found, with its owner, who took note of it, and how it ended.
CREATE TABLE warning (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  programme_id integer NOT NULL REFERENCES programme,
  target_id integer NOT NULL REFERENCES target,
  kind text NOT NULL,
  -- What shows it now: follows the figures as long as the warning is open.
  code text NOT NULL,
  period_key text NOT NULL,
  figures jsonb NOT NULL,
  raised_at timestamptz NOT NULL,
  -- The target's lead agency; null where nobody leads it, and then the programme office answers.
  owner_agency_id integer REFERENCES agency,
  acknowledged_at timestamptz,
  acknowledged_by integer REFERENCES person,
  acknowledgement text,
  ended_at timestamptz,
  -- Null where the condition ended by itself.
  ended_by integer REFERENCES person,
  end_reason text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((acknowledged_at IS NULL) = (acknowledged_by IS NULL)),
  CHECK (ended_by IS NULL OR (ended_at IS NOT NULL AND btrim(end_reason) <> ''))
);
CREATE UNIQUE INDEX warning_open_once ON warning (target_id, kind) WHERE ended_at IS NULL;
CREATE INDEX warning_programme ON warning (programme_id, id);

-- One that was ended by a person is not raised again as long as the same thing shows it.
CREATE FUNCTION keep_warning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.ended_at IS NOT NULL
     OR (OLD.acknowledged_at IS NOT NULL AND (NEW.acknowledged_at, NEW.acknowledged_by, NEW.acknowledgement)
         IS DISTINCT FROM (OLD.acknowledged_at, OLD.acknowledged_by, OLD.acknowledgement))
     OR (NEW.target_id, NEW.kind, NEW.raised_at) IS DISTINCT FROM (OLD.target_id, OLD.kind, OLD.raised_at)
  THEN RAISE EXCEPTION 'a warning is acknowledged once and ended once' USING ERRCODE = 'restrict_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER warning_is_kept BEFORE UPDATE OR DELETE ON warning FOR EACH ROW EXECUTE FUNCTION keep_warning();

ALTER TABLE warning ENABLE ROW LEVEL SECURITY;
ALTER TABLE warning FORCE ROW LEVEL SECURITY;
CREATE POLICY warning_seen ON warning USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province())
      AND ((SELECT acting_scope()) = 'all' OR owner_agency_id = (SELECT acting_agency())))
);
