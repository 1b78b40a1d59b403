-- Registers are data: a definition says which fields, steps, days and rights; entries follow the version by which they were made.
-- Those shipped with the software are version 1 and stand beside the program; a province's own versions stand here.
CREATE TABLE register_definition (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  code text NOT NULL CHECK (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  version integer NOT NULL CHECK (version >= 1),
  effective_on date NOT NULL,
  content jsonb NOT NULL,
  made_by integer NOT NULL REFERENCES person,
  made_at timestamptz NOT NULL,
  UNIQUE (province_id, code, version)
);
CREATE TRIGGER register_definition_is_kept BEFORE UPDATE OR DELETE ON register_definition
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE register_entry (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  code text NOT NULL,
  definition_version integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  recording_agency_id integer NOT NULL REFERENCES agency,
  responsible_agency_id integer NOT NULL REFERENCES agency,
  state text NOT NULL,
  since_on date NOT NULL,
  -- Mật and above are never kept here.
  secrecy text NOT NULL CHECK (secrecy IN ('public', 'internal', 'restricted')),
  open_to_all boolean NOT NULL,
  field_values jsonb NOT NULL,
  CHECK (NOT (open_to_all AND secrecy = 'restricted'))
);
CREATE INDEX register_entry_list ON register_entry (province_id, code, state);

CREATE TABLE register_event (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  entry_id integer NOT NULL REFERENCES register_entry,
  version integer NOT NULL,
  action text NOT NULL,
  words text,
  state text NOT NULL,
  field_values jsonb NOT NULL,
  person_id integer NOT NULL REFERENCES person,
  agency_id integer NOT NULL REFERENCES agency,
  at timestamptz NOT NULL,
  UNIQUE (entry_id, version)
);
CREATE TRIGGER register_event_is_kept BEFORE UPDATE OR DELETE ON register_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE register_definition ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_definition FORCE ROW LEVEL SECURITY;
CREATE POLICY definition_of_province ON register_definition USING (
  (SELECT acting_scope()) = 'system' OR province_id = (SELECT acting_province())
);
ALTER TABLE register_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY entry_of_those_concerned ON register_entry USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province())
      AND ((SELECT acting_scope()) = 'all' OR open_to_all
           OR (SELECT acting_agency()) IN (recording_agency_id, responsible_agency_id)))
);
ALTER TABLE register_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_event FORCE ROW LEVEL SECURITY;
CREATE POLICY event_of_seen_entries ON register_event USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND EXISTS (SELECT FROM register_entry WHERE register_entry.id = entry_id))
);
