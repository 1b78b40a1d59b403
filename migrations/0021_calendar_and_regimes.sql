-- The nation's days stand without a province; a province's own row on the same day goes before it, and an 'ordinary' one says that nothing is
-- special about the day after all. Rows are never removed, so that every change keeps its version and its line in the log.
ALTER TABLE calendar_day DROP CONSTRAINT calendar_day_pkey;
ALTER TABLE calendar_day
  ADD COLUMN id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  ADD COLUMN province_id integer REFERENCES province,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT one_row_a_day UNIQUE NULLS NOT DISTINCT (province_id, day),
  DROP CONSTRAINT calendar_day_kind_check,
  ADD CONSTRAINT calendar_day_kind_check CHECK (kind IN ('off', 'worked') OR (kind = 'ordinary' AND province_id IS NOT NULL));

-- Holidays of a fixed date, from which a new year's calendar is proposed.
CREATE TABLE fixed_holiday (
  month smallint NOT NULL CHECK (month BETWEEN 1 AND 12),
  day_of_month smallint NOT NULL CHECK (day_of_month BETWEEN 1 AND 31),
  name text NOT NULL,
  legal_basis text NOT NULL,
  effective daterange NOT NULL CHECK (NOT isempty(effective)),
  PRIMARY KEY (month, day_of_month, effective)
);
INSERT INTO fixed_holiday (month, day_of_month, name, legal_basis, effective) VALUES
  (1, 1, 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112', '[2021-01-01,)'),
  (4, 30, 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112', '[2021-01-01,)'),
  (5, 1, 'Ngày Quốc tế Lao động', 'Bộ luật Lao động 2019, Điều 112', '[2021-01-01,)'),
  (9, 2, 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112', '[2021-01-01,)'),
  (11, 24, 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16', '[2026-01-01,)');

-- All that Decree 09/2019/NĐ-CP, Articles 7 and 8, asks a regime to declare. Windows are beginnings, each ending the day before the next; the
-- route names every level on the way up with the working days that it needs.
ALTER TABLE reporting_regime
  DROP CONSTRAINT reporting_regime_frequency_check,
  ADD CONSTRAINT reporting_regime_frequency_check CHECK (
    frequency IN ('week', 'half-month', 'month', 'quarter', 'half', 'nine-months', 'year', 'custom')),
  ADD COLUMN window_from_month smallint NOT NULL DEFAULT -1 CHECK (window_from_month IN (-1, 0)),
  ADD COLUMN cut_points jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN route jsonb,
  -- Null: on from the cut-off. Otherwise back from this day of the month, so many months after the cut-off's.
  ADD COLUMN final_due jsonb,
  ADD COLUMN closing_time text CHECK (closing_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ADD COLUMN contents text NOT NULL DEFAULT '',
  -- {"kinds": [...], "agencyIds": [...]}: who reports.
  ADD COLUMN reporters jsonb NOT NULL DEFAULT '{"kinds": [], "agencyIds": []}',
  ADD COLUMN receiver text NOT NULL DEFAULT '',
  ADD COLUMN channels text[] NOT NULL DEFAULT '{system}'
    CHECK (channels <@ ARRAY['system', 'paper', 'post', 'fax', 'email', 'other']),
  ADD COLUMN outline text NOT NULL DEFAULT '',
  ADD COLUMN tables text NOT NULL DEFAULT '',
  ADD COLUMN guidance text NOT NULL DEFAULT '',
  -- An example that no legal text gives.
  ADD COLUMN illustrative boolean NOT NULL DEFAULT false,
  -- Its periods are those in which a programme's targets are reported and consolidated: at most one regime at a time.
  ADD COLUMN carries_targets boolean NOT NULL DEFAULT true,
  ADD COLUMN version integer NOT NULL DEFAULT 1;
UPDATE reporting_regime SET route = jsonb_build_array(
  jsonb_build_object('level', 'agency', 'workingDays', due_working_days, 'holder', null),
  jsonb_build_object('level', 'province', 'workingDays', consolidation_working_days, 'holder', null));
ALTER TABLE reporting_regime
  ALTER COLUMN route SET NOT NULL,
  DROP COLUMN cut_off_day, DROP COLUMN due_working_days, DROP COLUMN consolidation_working_days,
  ADD CONSTRAINT one_regime_carries_the_targets
    EXCLUDE USING gist (province_id WITH =, effective WITH &&) WHERE (carries_targets);

-- Two regimes may both have a first quarter; versions of one regime may not.
ALTER TABLE period
  ADD COLUMN regime_code text,
  ADD COLUMN carries_targets boolean,
  ADD COLUMN closing_time text,
  -- [{"level": "commune", "dueOn": "2024-03-18"}, ...], the lowest first.
  ADD COLUMN due_days jsonb NOT NULL DEFAULT '[]',
  DROP CONSTRAINT period_province_id_key_key;
UPDATE period p SET regime_code = g.code, carries_targets = true, due_days = jsonb_build_array(
    jsonb_build_object('level', 'agency', 'dueOn', p.submission_due_on),
    jsonb_build_object('level', 'province', 'dueOn', p.consolidation_due_on))
  FROM reporting_regime g WHERE g.id = p.regime_id;
ALTER TABLE period
  ALTER COLUMN regime_code SET NOT NULL, ALTER COLUMN carries_targets SET NOT NULL,
  ADD CONSTRAINT one_period_a_regime UNIQUE (province_id, regime_code, key);
CREATE FUNCTION period_takes_after_regime() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT code, carries_targets, closing_time INTO NEW.regime_code, NEW.carries_targets, NEW.closing_time
    FROM reporting_regime WHERE id = NEW.regime_id;
  RETURN NEW;
END $$;
CREATE TRIGGER period_takes_after_regime BEFORE INSERT OR UPDATE OF regime_id ON period
  FOR EACH ROW EXECUTE FUNCTION period_takes_after_regime();

-- What comes after the closing hour of the due day counts as of the next day, here as on the page.
CREATE OR REPLACE VIEW version_in_force AS
SELECT r.in_force_version_id AS id, r.form_id, r.period_id, r.province_id, r.agency_id,
       r.status NOT IN ('approved', 'accepted') AND coalesce((
         SELECT h.to_status FROM report_step h
          WHERE h.report_id = r.id
            AND (h.action IN ('approve', 'accept') OR (h.action = 'return' AND h.from_status <> 'submitted'))
          ORDER BY h.id DESC LIMIT 1) = 'returned', false) AS returned,
       (SELECT l.at::date + CASE WHEN to_char(l.at, 'HH24:MI') > p.closing_time THEN 1 ELSE 0 END
          FROM (SELECT min(h.at) AT TIME ZONE 'Asia/Ho_Chi_Minh' AS at FROM report_step h
                 WHERE h.report_id = r.id AND h.action = 'approve') l, period p
         WHERE p.id = r.period_id) AS handed_in_on
  FROM report r
 WHERE r.in_force_version_id IS NOT NULL;

-- Somebody has reported in the period, or consolidated it; asked by the program on behalf of nobody, so it looks past the second wall.
CREATE FUNCTION period_in_use(the_period integer) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  caller_scope text := current_setting('tiendo.scope', true);
  used boolean;
BEGIN
  PERFORM set_config('tiendo.scope', 'system', true);
  used := EXISTS (SELECT FROM report WHERE period_id = the_period)
       OR EXISTS (SELECT FROM consolidation WHERE period_id = the_period);
  PERFORM set_config('tiendo.scope', coalesce(caller_scope, ''), true);
  RETURN used;
END $$;
