-- Of a programme's quarter as well: an agency that is excused from the report is not waited for; if it hands in all the same, its figures count.
CREATE VIEW expected_source AS
SELECT o.target_id, o.programme_id, o.period_id, o.agency_id, o.is_lead, o.withdrawn_on,
       o.owed AND NOT EXISTS (SELECT FROM report_exemption e
                               WHERE e.programme_id = o.programme_id AND e.period_id = o.period_id AND e.agency_id = o.agency_id
                                 AND e.revoked_at IS NULL) AS owed
  FROM period_source o;

-- What reckons a quarter, word for word as in migrations 0027 and 0028, over those sources.
DO $$
DECLARE
  reckoning regprocedure;
BEGIN
  FOREACH reckoning IN ARRAY ARRAY[
    'quarter_figures(integer, integer, integer, date, text, integer)'::regprocedure,
    'quarter_figures_now(integer, integer, integer, date, text, integer)'::regprocedure,
    'target_sums_from_leaves(consolidation_round)'::regprocedure,
    'change_target_sums(consolidation_round, kept_leaf, kept_leaf)'::regprocedure]
  LOOP
    EXECUTE replace(pg_get_functiondef(reckoning), 'period_source', 'expected_source');
  END LOOP;
  -- A target of which nobody is waited for any more and nobody has given anything is no difference, on either side.
  EXECUTE replace(pg_get_functiondef('round_differences(consolidation_round)'::regprocedure),
                  'target_sums_from_leaves(the_round) WHERE the_round.programme_id IS NOT NULL',
                  'target_sums_from_leaves(the_round) WHERE the_round.programme_id IS NOT NULL AND (owed, given, outside) <> (0, 0, 0)');
END $$;

CREATE OR REPLACE FUNCTION mark_round_of_exemption() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark SELECT c.id FROM consolidation_round c
   WHERE c.period_id = NEW.period_id AND (c.form_id = NEW.form_id OR c.programme_id = NEW.programme_id);
  RETURN NULL;
END $$;

-- What was excused before this migration.
DO $$
BEGIN
  PERFORM set_config('tiendo.scope', 'system', true);
  INSERT INTO round_mark SELECT DISTINCT c.id FROM consolidation_round c
    JOIN report_exemption e ON e.programme_id = c.programme_id AND e.period_id = c.period_id AND e.revoked_at IS NULL;
  SET CONSTRAINTS ALL IMMEDIATE;
END $$;
