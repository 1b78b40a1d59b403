-- Says at once that a programme's figures have changed: forecasts, warnings and the wall follow. Told when the transaction is kept.
CREATE FUNCTION tell_figures_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.programme_id IS NOT NULL THEN
    PERFORM pg_notify('tiendo_figures', json_build_object('provinceId', NEW.province_id, 'programmeId', NEW.programme_id)::text);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER changed_sums_are_told AFTER UPDATE OF revision ON consolidation_round
  FOR EACH ROW EXECUTE FUNCTION tell_figures_changed();
CREATE TRIGGER first_sums_are_told AFTER INSERT ON consolidation_round
  FOR EACH ROW EXECUTE FUNCTION tell_figures_changed();
CREATE TRIGGER frozen_figures_are_told AFTER INSERT OR UPDATE OF status ON consolidation
  FOR EACH ROW EXECUTE FUNCTION tell_figures_changed();
