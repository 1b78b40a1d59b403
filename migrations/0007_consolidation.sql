-- A quarter put together by the agency that consolidates. The open one is recomputed; a frozen one is kept for good.
CREATE TABLE consolidation (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  programme_id integer NOT NULL REFERENCES programme,
  period_id integer NOT NULL REFERENCES period,
  number smallint NOT NULL CHECK (number >= 1),
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'frozen')),
  computed_at timestamptz NOT NULL DEFAULT now(),
  frozen_at timestamptz,
  frozen_by integer REFERENCES person,
  remark text,
  sha256 text,
  version integer NOT NULL DEFAULT 1,
  CHECK ((status = 'frozen') = (frozen_at IS NOT NULL AND frozen_by IS NOT NULL AND sha256 IS NOT NULL)),
  UNIQUE (period_id, programme_id, number)
);
CREATE UNIQUE INDEX consolidation_one_open ON consolidation (programme_id, period_id) WHERE status = 'open';

CREATE TABLE consolidated_figure (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  consolidation_id integer NOT NULL REFERENCES consolidation,
  target_id integer NOT NULL REFERENCES target,
  -- Missing is null, never zero.
  value numeric,
  standing text CHECK (standing IN ('estimate', 'preliminary', 'final')),
  completeness text NOT NULL CHECK (completeness IN ('complete', 'partial', 'missing', 'not-due')),
  expected_sources smallint NOT NULL,
  received_sources smallint NOT NULL,
  late_sources smallint NOT NULL,
  contradictions jsonb NOT NULL DEFAULT '[]',
  CHECK (completeness NOT IN ('missing', 'not-due') OR value IS NULL),
  UNIQUE (consolidation_id, target_id)
);

-- The exact versions that made the figure.
CREATE TABLE consolidated_leaf (
  figure_id integer NOT NULL REFERENCES consolidated_figure ON DELETE CASCADE,
  report_version_id integer NOT NULL REFERENCES report_version,
  agency_id integer NOT NULL REFERENCES agency,
  value numeric NOT NULL,
  used boolean NOT NULL,
  PRIMARY KEY (figure_id, report_version_id)
);

CREATE FUNCTION keep_frozen_consolidation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'frozen' THEN
    RAISE EXCEPTION 'a frozen consolidation is never changed or removed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_frozen BEFORE UPDATE OR DELETE ON consolidation
  FOR EACH ROW EXECUTE FUNCTION keep_frozen_consolidation();

CREATE FUNCTION keep_frozen_figure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM consolidation WHERE id = OLD.consolidation_id AND status = 'frozen') THEN
    RAISE EXCEPTION 'figures of a frozen consolidation are never changed or removed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_frozen_figure BEFORE UPDATE OR DELETE ON consolidated_figure
  FOR EACH ROW EXECUTE FUNCTION keep_frozen_figure();

CREATE FUNCTION keep_frozen_leaf() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM consolidated_figure f JOIN consolidation c ON c.id = f.consolidation_id
             WHERE f.id = OLD.figure_id AND c.status = 'frozen') THEN
    RAISE EXCEPTION 'leaves of a frozen consolidation are never changed or removed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER keep_frozen_leaf BEFORE UPDATE OR DELETE ON consolidated_leaf
  FOR EACH ROW EXECUTE FUNCTION keep_frozen_leaf();

-- Outcomes published elsewhere (statistics office, press), shown beside our own figures with their source.
CREATE TABLE published_outcome (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  target_id integer NOT NULL REFERENCES target,
  value numeric NOT NULL,
  as_of date NOT NULL,
  source text NOT NULL CHECK (btrim(source) <> ''),
  UNIQUE (target_id, source)
);
