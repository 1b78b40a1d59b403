CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Vietnamese alphabetical order for names: a ă â b c d đ …
CREATE COLLATION vietnamese (provider = icu, locale = 'vi-VN');

-- Search ignores marks and folds đ; unaccent() alone is only stable, so it cannot be indexed.
CREATE FUNCTION fold_vietnamese(words text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN lower(translate(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC)), 'đĐ', 'dd'));

-- Who asks, set for one transaction by the server; row-level security reads it. Nothing set means nothing seen.
CREATE FUNCTION acting_province() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('tiendo.province', true), '')::integer;
CREATE FUNCTION acting_agency() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('tiendo.agency', true), '')::integer;
-- 'own': own agency only; 'all': every agency's handed-in figures too; 'system': the program itself.
CREATE FUNCTION acting_scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(nullif(current_setting('tiendo.scope', true), ''), 'none');

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE province (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL COLLATE vietnamese,
  demonstration boolean NOT NULL DEFAULT false,
  -- The demonstration lives on a day of its own; null means today.
  clock_day date CHECK (clock_day IS NULL OR demonstration)
);
