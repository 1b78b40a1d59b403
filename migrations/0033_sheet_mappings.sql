-- How an agency's own sheet is read into a form: kept by a name, each saving a version of its own.
CREATE TABLE sheet_mapping (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  agency_id integer NOT NULL REFERENCES agency,
  form_code text NOT NULL,
  name text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 100),
  version smallint NOT NULL CHECK (version >= 1),
  mapping jsonb NOT NULL,
  person_id integer NOT NULL REFERENCES person,
  saved_at timestamptz NOT NULL,
  UNIQUE (agency_id, form_code, name, version)
);
CREATE TRIGGER sheet_mapping_is_kept BEFORE UPDATE OR DELETE ON sheet_mapping
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE sheet_mapping ENABLE ROW LEVEL SECURITY;
ALTER TABLE sheet_mapping FORCE ROW LEVEL SECURITY;
CREATE POLICY mapping_is_the_agency_s ON sheet_mapping USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND agency_id = (SELECT acting_agency()))
);
