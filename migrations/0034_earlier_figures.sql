-- Figures of years before the system, brought in from files. An import is one act: it stands or is undone as a whole, and nothing of it changes.
CREATE TABLE earlier_import (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  agency_id integer NOT NULL REFERENCES agency,
  person_id integer NOT NULL REFERENCES person,
  file_name text NOT NULL,
  file_sha256 text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  mapping jsonb NOT NULL,
  source text NOT NULL CHECK (btrim(source) <> ''),
  figures integer NOT NULL CHECK (figures > 0),
  imported_at timestamptz NOT NULL,
  undone_at timestamptz,
  undone_by integer REFERENCES person,
  undone_reason text,
  CHECK ((undone_at IS NULL) = (undone_by IS NULL) AND (undone_at IS NULL) = (undone_reason IS NULL))
);
CREATE INDEX earlier_import_province ON earlier_import (province_id, id);

-- Each with where in which file it stood. Without an agency it is the province's own.
CREATE TABLE earlier_figure (
  import_id integer NOT NULL REFERENCES earlier_import,
  province_id integer NOT NULL,
  quantity_id integer NOT NULL REFERENCES quantity,
  agency_id integer REFERENCES agency,
  period_key text NOT NULL,
  value numeric NOT NULL,
  standing text NOT NULL CHECK (standing IN ('estimate', 'preliminary', 'final')),
  source text NOT NULL CHECK (btrim(source) <> ''),
  row integer NOT NULL,
  cell text NOT NULL,
  UNIQUE NULLS NOT DISTINCT (quantity_id, agency_id, period_key, import_id)
);
CREATE INDEX earlier_figure_import ON earlier_figure (import_id);
CREATE TRIGGER earlier_figure_is_kept BEFORE UPDATE OR DELETE ON earlier_figure
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_earlier_import() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.undone_at IS NULL AND NEW.undone_at IS NOT NULL
     AND to_jsonb(NEW) - '{undone_at,undone_by,undone_reason}'::text[] = to_jsonb(OLD) - '{undone_at,undone_by,undone_reason}'::text[]
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'an import of earlier figures is only ever undone, once' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER earlier_import_is_kept BEFORE UPDATE OR DELETE ON earlier_import
  FOR EACH ROW EXECUTE FUNCTION keep_earlier_import();

ALTER TABLE earlier_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE earlier_import FORCE ROW LEVEL SECURITY;
CREATE POLICY import_seen ON earlier_import USING (
  (SELECT acting_scope()) = 'system' OR province_id = (SELECT acting_province())
);
ALTER TABLE earlier_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE earlier_figure FORCE ROW LEVEL SECURITY;
CREATE POLICY earlier_figure_seen ON earlier_figure USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province())
      AND ((SELECT acting_scope()) = 'all' OR agency_id IS NULL OR agency_id = (SELECT acting_agency())))
);

-- Of several imports that stand, the last one counts; undoing it brings the one before back.
CREATE VIEW earlier_figure_in_force WITH (security_invoker = true) AS
SELECT DISTINCT ON (f.quantity_id, f.agency_id, f.period_key) f.*
  FROM earlier_figure f JOIN earlier_import i ON i.id = f.import_id
 WHERE i.undone_at IS NULL
 ORDER BY f.quantity_id, f.agency_id, f.period_key, f.import_id DESC;
