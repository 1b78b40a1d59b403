-- Sums that are kept beside the figures they are made of. A round is one form (or one programme) in one period. Whatever makes a version count
-- brings the round's sums up to date in the same transaction; `tiendo verify` makes them again from the leaves and compares every digit.
-- Why this is safe when many hand in at once, and how it is partitioned: docs/decisions/0018-kept-sums.md.
CREATE TABLE consolidation_round (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  province_id integer NOT NULL REFERENCES province,
  period_id integer NOT NULL REFERENCES period,
  year smallint NOT NULL,
  programme_id integer REFERENCES programme,
  form_id integer REFERENCES report_form,
  -- Grows whenever the sums change: what was looked at is what is frozen.
  revision bigint NOT NULL DEFAULT 0,
  CHECK (num_nonnulls(programme_id, form_id) = 1),
  UNIQUE NULLS NOT DISTINCT (period_id, programme_id, form_id)
);
CREATE INDEX consolidation_round_programme ON consolidation_round (programme_id);
CREATE INDEX consolidation_round_form ON consolidation_round (form_id);

-- The exact versions in the sums, one a report.
CREATE TABLE kept_leaf (
  round_id integer NOT NULL REFERENCES consolidation_round,
  report_id integer NOT NULL REFERENCES report,
  province_id integer NOT NULL,
  agency_id integer NOT NULL,
  version_id integer NOT NULL,
  handed_in_at timestamptz,
  late boolean NOT NULL,
  PRIMARY KEY (round_id, report_id)
);

-- The route on the day of the cut-off: units at the bottom, whoever consolidates above them; `path` leads from the next level to the top.
CREATE TABLE kept_node (
  round_id integer NOT NULL REFERENCES consolidation_round,
  agency_id integer NOT NULL,
  province_id integer NOT NULL,
  level text NOT NULL,
  path integer[] NOT NULL,
  -- It fills the form itself.
  asked boolean NOT NULL,
  -- Of the units below it, itself included: asked, handed in, handed in late.
  units integer NOT NULL,
  received integer NOT NULL,
  late integer NOT NULL,
  PRIMARY KEY (round_id, agency_id)
);

-- By node and quantity, over all units below. Which of the columns the figure is made of says the quantity's own operator. No foreign keys: a
-- round has some hundred thousand rows, which are made from checked ones and compared with them.
CREATE TABLE kept_sum (
  year smallint NOT NULL,
  round_id integer NOT NULL,
  node_id integer NOT NULL,
  quantity_id integer NOT NULL,
  province_id integer NOT NULL,
  given integer NOT NULL,
  estimates integer NOT NULL,
  preliminaries integer NOT NULL,
  total numeric NOT NULL,
  -- Value × weight, and weight, of the units that gave both; the others are counted.
  weighted_total numeric,
  weight_total numeric,
  unweighted integer,
  -- The figure handed in last; it differs where several came in the same moment.
  last_at timestamptz,
  last_value numeric,
  last_differs boolean,
  PRIMARY KEY (year, round_id, node_id, quantity_id)
) PARTITION BY RANGE (year);
CREATE TABLE kept_sum_to_2023 PARTITION OF kept_sum FOR VALUES FROM (MINVALUE) TO (2024);
CREATE TABLE kept_sum_2024 PARTITION OF kept_sum FOR VALUES FROM (2024) TO (2025);
CREATE TABLE kept_sum_2025 PARTITION OF kept_sum FOR VALUES FROM (2025) TO (2026);
CREATE TABLE kept_sum_2026 PARTITION OF kept_sum FOR VALUES FROM (2026) TO (2027);
CREATE TABLE kept_sum_2027 PARTITION OF kept_sum FOR VALUES FROM (2027) TO (2028);
CREATE TABLE kept_sum_from_2028 PARTITION OF kept_sum FOR VALUES FROM (2028) TO (MAXVALUE);

-- A programme's quarter, target by target. Sources are those of period_source; figures of others are cross-checks and stay outside.
CREATE TABLE kept_target (
  round_id integer NOT NULL REFERENCES consolidation_round,
  target_id integer NOT NULL,
  province_id integer NOT NULL,
  owed integer NOT NULL,
  given integer NOT NULL,
  -- Given without being owed.
  unowed integer NOT NULL,
  late integer NOT NULL,
  estimates integer NOT NULL,
  preliminaries integer NOT NULL,
  outside integer NOT NULL,
  total numeric,
  PRIMARY KEY (round_id, target_id)
);

ALTER TABLE kept_leaf ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_leaf FORCE ROW LEVEL SECURITY;
CREATE POLICY leaf_seen ON kept_leaf USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (agency_id = (SELECT acting_agency()) OR (SELECT acting_scope()) = 'all')));
ALTER TABLE kept_node ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_node FORCE ROW LEVEL SECURITY;
CREATE POLICY node_seen ON kept_node USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (agency_id = (SELECT acting_agency()) OR (SELECT acting_scope()) = 'all')));
ALTER TABLE kept_sum ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_sum FORCE ROW LEVEL SECURITY;
CREATE POLICY sum_seen ON kept_sum USING (
  (SELECT acting_scope()) = 'system'
  OR (province_id = (SELECT acting_province()) AND (node_id = (SELECT acting_agency()) OR (SELECT acting_scope()) = 'all')));
ALTER TABLE kept_target ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_target FORCE ROW LEVEL SECURITY;
CREATE POLICY target_sum_seen ON kept_target USING (
  (SELECT acting_scope()) = 'system' OR (province_id = (SELECT acting_province()) AND (SELECT acting_scope()) = 'all'));

-- The day on which a report counts as handed in: after the closing hour it is the next.
CREATE FUNCTION counted_day(handed_in_at timestamptz, closing_time text) RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  RETURN (handed_in_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
       + CASE WHEN to_char(handed_in_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'HH24:MI') > closing_time THEN 1 ELSE 0 END;

-- The versions in force of a round, read from the reports. Asked by the program itself.
CREATE FUNCTION round_leaves(the_round consolidation_round)
RETURNS TABLE (report_id integer, agency_id integer, version_id integer, handed_in_at timestamptz, late boolean)
LANGUAGE sql STABLE ROWS 1000 AS $$
  SELECT r.id, r.agency_id, r.in_force_version_id,
         (SELECT max(h.at) FROM report_step h WHERE h.report_version_id = r.in_force_version_id AND h.hands_in),
         coalesce(counted_day((SELECT min(h.at) FROM report_step h WHERE h.report_id = r.id AND h.hands_in), p.closing_time)
                  > p.submission_due_on, false)
    FROM report r
    JOIN report_form f ON f.id = r.form_id
    JOIN period p ON p.id = r.period_id
   WHERE r.period_id = the_round.period_id AND r.in_force_version_id IS NOT NULL
     AND (f.programme_id = the_round.programme_id OR r.form_id = the_round.form_id)
$$;

-- The route of a form's round as the register has it on the day of the cut-off: which units are asked, and through whom their figures go up. A level
-- 'district' is the nearest district above the unit; 'department' is the one above it, or else the one that the regime names, or that
-- consolidates targets; 'province' is the people's committee, or where the register has none, who consolidates targets.
CREATE FUNCTION route_nodes(the_round consolidation_round)
RETURNS TABLE (agency_id integer, level text, path integer[], asked boolean, units integer)
LANGUAGE plpgsql ROWS 1000 AS $$
#variable_conflict use_column
DECLARE
  the_day date;
  the_route jsonb;
  holder integer;
  top integer;
BEGIN
  SELECT p.cut_off_on, g.route INTO the_day, the_route
    FROM period p JOIN reporting_regime g ON g.id = p.regime_id WHERE p.id = the_round.period_id;
  SELECT f.agency_id INTO holder FROM agency_function f
   WHERE f.province_id = the_round.province_id AND f.function = 'consolidates-targets' AND f.valid @> the_day;
  SELECT s.agency_id INTO top FROM agency_state s JOIN agency a ON a.id = s.agency_id
   WHERE a.province_id = the_round.province_id AND s.kind = 'peoples-committee' AND s.parent_id IS NULL AND s.valid @> the_day
   ORDER BY s.agency_id LIMIT 1;
  top := coalesce(top, holder);
  holder := coalesce((
    SELECT s.agency_id FROM jsonb_array_elements(the_route) step
      JOIN agency_state s ON step ->> 'holder' IN (s.name, s.short_name) AND s.valid @> the_day
      JOIN agency a ON a.id = s.agency_id AND a.province_id = the_round.province_id
     WHERE step ->> 'level' = 'department' ORDER BY s.agency_id LIMIT 1), holder);
  RETURN QUERY
  WITH RECURSIVE state AS MATERIALIZED (
    SELECT DISTINCT ON (s.agency_id) s.agency_id, s.kind, s.parent_id
      FROM agency_state s JOIN agency a ON a.id = s.agency_id
     WHERE a.province_id = the_round.province_id
     ORDER BY s.agency_id, s.valid @> the_day DESC, s.valid DESC),
  asked_unit AS (
    SELECT u.agency_id FROM form_agency u
     WHERE u.form_id = the_round.form_id AND u.valid @> the_day
       AND NOT EXISTS (SELECT FROM report r WHERE r.form_id = u.form_id AND r.period_id = the_round.period_id
                          AND r.agency_id = u.agency_id AND r.passed_to_id IS NOT NULL)
    UNION
    SELECT heir.agency_id FROM report r JOIN report heir ON heir.id = r.passed_to_id
     WHERE r.form_id = the_round.form_id AND r.period_id = the_round.period_id),
  unit AS (
    SELECT u.agency_id, true AS asked FROM asked_unit u
    UNION ALL
    SELECT r.agency_id, false FROM report r
     WHERE r.form_id = the_round.form_id AND r.period_id = the_round.period_id AND r.in_force_version_id IS NOT NULL
       AND r.agency_id NOT IN (SELECT u.agency_id FROM asked_unit u)),
  above (unit_id, agency_id, kind, distance) AS (
    SELECT u.agency_id, s.parent_id, p.kind, 1
      FROM unit u JOIN state s ON s.agency_id = u.agency_id JOIN state p ON p.agency_id = s.parent_id
    UNION ALL
    SELECT a.unit_id, s.parent_id, p.kind, a.distance + 1
      FROM above a JOIN state s ON s.agency_id = a.agency_id JOIN state p ON p.agency_id = s.parent_id
     WHERE a.distance < 8),
  nearest AS (
    SELECT a.unit_id, (array_agg(a.agency_id ORDER BY a.distance) FILTER (WHERE a.kind = 'district'))[1] AS district,
           (array_agg(a.agency_id ORDER BY a.distance) FILTER (WHERE a.kind = 'department'))[1] AS department
      FROM above a GROUP BY a.unit_id),
  step AS (
    SELECT e.value ->> 'level' AS level, e.ordinality AS place FROM jsonb_array_elements(the_route) WITH ORDINALITY e
     WHERE e.ordinality > 1),
  -- Every unit × every level above the first, with who holds the level for it.
  rung AS (
    SELECT u.agency_id AS unit_id, t.place, t.level,
           CASE t.level WHEN 'district' THEN n.district WHEN 'department' THEN coalesce(n.department, holder)
                        WHEN 'province' THEN top END AS agency_id
      FROM unit u CROSS JOIN step t LEFT JOIN nearest n ON n.unit_id = u.agency_id),
  way AS MATERIALIZED (
    SELECT u.agency_id, u.asked, s.kind,
           coalesce(array_agg(r.agency_id ORDER BY r.place) FILTER (WHERE r.agency_id <> u.agency_id), '{}') AS path
      FROM unit u JOIN state s ON s.agency_id = u.agency_id LEFT JOIN rung r ON r.unit_id = u.agency_id
     GROUP BY u.agency_id, u.asked, s.kind),
  inner_node AS (
    SELECT DISTINCT ON (w.path[i]) w.path[i] AS agency_id, w.path[i + 1 :] AS path
      FROM way w, generate_subscripts(w.path, 1) i
     ORDER BY w.path[i], w.agency_id),
  named AS (SELECT DISTINCT ON (r.agency_id) r.agency_id, r.level FROM rung r ORDER BY r.agency_id, r.place),
  below AS (SELECT n.agency_id, count(*)::integer AS units FROM way w, unnest(w.agency_id || w.path) n(agency_id)
             WHERE w.asked GROUP BY n.agency_id)
  SELECT n.agency_id, coalesce(m.level, w.kind), coalesce(i.path, w.path), coalesce(w.asked, false), coalesce(b.units, 0)
    FROM (SELECT w.agency_id FROM way w UNION SELECT i.agency_id FROM inner_node i) n
    LEFT JOIN way w ON w.agency_id = n.agency_id
    LEFT JOIN inner_node i ON i.agency_id = n.agency_id
    LEFT JOIN named m ON m.agency_id = n.agency_id AND i.agency_id IS NOT NULL
    LEFT JOIN below b ON b.agency_id = n.agency_id;
END $$;

-- Of several figures the one handed in last, by node, from the kept leaves.
CREATE FUNCTION last_figures(the_round consolidation_round, quantities integer[])
RETURNS TABLE (node_id integer, quantity_id integer, last_at timestamptz, last_value numeric, last_differs boolean)
LANGUAGE sql STABLE ROWS 1000 AS $$
  SELECT f.node_id, f.quantity_id, max(f.at), min(f.value), min(f.value) <> max(f.value)
    FROM (SELECT node.node_id, l.quantity_id, l.value, leaf.handed_in_at AS at,
                 rank() OVER (PARTITION BY node.node_id, l.quantity_id ORDER BY leaf.handed_in_at DESC NULLS LAST) AS place
            FROM kept_leaf leaf
            JOIN kept_node n ON n.round_id = leaf.round_id AND n.agency_id = leaf.agency_id
           CROSS JOIN unnest(n.path) node(node_id)
            JOIN report_line l ON l.year = the_round.year AND l.report_version_id = leaf.version_id
                              AND l.quantity_id = ANY (quantities) AND l.value IS NOT NULL
           WHERE leaf.round_id = the_round.id) f
   WHERE f.place = 1
   GROUP BY f.node_id, f.quantity_id
$$;

CREATE FUNCTION quantities_combined_by(the_form integer, operator text) RETURNS integer[] LANGUAGE sql STABLE
  RETURN (SELECT coalesce(array_agg(l.indicator_id), '{}') FROM form_line l JOIN indicator i ON i.id = l.indicator_id
           WHERE l.form_id = the_form AND i.combination = operator);

-- Every node's sums of a form's round, made from the lines of the kept leaves: once through the lines, then up the route.
CREATE FUNCTION sums_from_leaves(the_round consolidation_round)
RETURNS TABLE (node_id integer, quantity_id integer, given integer, estimates integer, preliminaries integer, total numeric,
               weighted_total numeric, weight_total numeric, unweighted integer,
               last_at timestamptz, last_value numeric, last_differs boolean)
LANGUAGE plpgsql ROWS 100000 SET enable_nestloop = off SET enable_mergejoin = off SET enable_sort = off SET work_mem = '64MB' AS $$
#variable_conflict use_column
DECLARE
  weighed integer[] := quantities_combined_by(the_round.form_id, 'weighted-mean');
  weights integer[] := (SELECT coalesce(array_agg(DISTINCT i.weight_id), '{}') FROM indicator i WHERE i.id = ANY (weighed));
  latest integer[] := quantities_combined_by(the_round.form_id, 'last');
BEGIN
  RETURN QUERY
  WITH leaf AS MATERIALIZED (
    SELECT k.version_id, n.path[1] AS home FROM kept_leaf k JOIN kept_node n ON n.round_id = k.round_id AND n.agency_id = k.agency_id
     WHERE k.round_id = the_round.id AND n.path <> '{}'),
  up AS MATERIALIZED (
    SELECT n.agency_id AS home, node.node_id FROM kept_node n, unnest(n.agency_id || n.path) node(node_id)
     WHERE n.round_id = the_round.id),
  home AS MATERIALIZED (SELECT leaf.home, array_agg(leaf.version_id) AS versions FROM leaf GROUP BY leaf.home),
  -- Home by home, so that a home's few hundred sums stay close at hand: one grouping of all lines took twice as long.
  base AS MATERIALIZED (
    SELECT home.home, of_home.* FROM home CROSS JOIN LATERAL (
      SELECT l.quantity_id, count(*)::integer AS given, (count(*) FILTER (WHERE l.standing = 'estimate'))::integer AS estimates,
             (count(*) FILTER (WHERE l.standing = 'preliminary'))::integer AS preliminaries, sum(l.value) AS total
        FROM report_line l
       WHERE l.year = the_round.year AND l.report_version_id = ANY (home.versions) AND l.value IS NOT NULL
       GROUP BY l.quantity_id) of_home),
  -- Nodes that gather more than their own units' figures.
  gathering AS MATERIALIZED (SELECT DISTINCT up.node_id FROM up JOIN home ON home.home = up.home WHERE up.node_id <> up.home),
  weighing AS (
    SELECT leaf.home, l.quantity_id, coalesce(sum(l.value * w.value), 0) AS weighted_total, coalesce(sum(w.value), 0) AS weight_total,
           count(*) FILTER (WHERE w.value IS NULL) AS unweighted
      FROM report_line l
      JOIN leaf ON leaf.version_id = l.report_version_id
      JOIN indicator i ON i.id = l.quantity_id
      LEFT JOIN report_line w ON w.year = the_round.year AND w.report_version_id = l.report_version_id AND w.quantity_id = i.weight_id
                             AND w.quantity_id = ANY (weights) AND w.period_id = the_round.period_id
     WHERE l.year = the_round.year AND l.quantity_id = ANY (weighed) AND l.period_id = the_round.period_id AND l.value IS NOT NULL
     GROUP BY leaf.home, l.quantity_id),
  summed AS (
    SELECT b.home AS node_id, b.quantity_id, b.given, b.estimates, b.preliminaries, b.total
      FROM base b WHERE b.home NOT IN (SELECT g.node_id FROM gathering g)
    UNION ALL
    SELECT g.node_id, b.quantity_id, sum(b.given)::integer, sum(b.estimates)::integer, sum(b.preliminaries)::integer, sum(b.total)
      FROM base b JOIN up ON up.home = b.home JOIN gathering g ON g.node_id = up.node_id GROUP BY g.node_id, b.quantity_id),
  weighed_up AS (
    SELECT up.node_id, b.quantity_id, sum(b.weighted_total) AS weighted_total, sum(b.weight_total) AS weight_total,
           sum(b.unweighted)::integer AS unweighted
      FROM weighing b JOIN up ON up.home = b.home GROUP BY up.node_id, b.quantity_id)
  SELECT s.node_id, s.quantity_id, s.given, s.estimates, s.preliminaries, trim_scale(s.total), trim_scale(w.weighted_total),
         trim_scale(w.weight_total), w.unweighted, z.last_at, z.last_value, z.last_differs
    FROM summed s
    LEFT JOIN weighed_up w ON w.node_id = s.node_id AND w.quantity_id = s.quantity_id
    LEFT JOIN last_figures(the_round, latest) z ON z.node_id = s.node_id AND z.quantity_id = s.quantity_id;
END $$;

-- A programme's quarter made from the kept leaves, target by target.
CREATE FUNCTION target_sums_from_leaves(the_round consolidation_round)
RETURNS TABLE (target_id integer, owed integer, given integer, unowed integer, late integer, estimates integer,
               preliminaries integer, outside integer, total numeric)
LANGUAGE sql STABLE ROWS 100 SET enable_nestloop = off AS $$
  WITH leaf AS (
    SELECT l.quantity_id AS target_id, k.agency_id, l.value, l.standing, k.late
      FROM kept_leaf k JOIN report_line l ON l.report_version_id = k.version_id
     WHERE k.round_id = the_round.id AND l.year = the_round.year AND l.period_id = the_round.period_id AND l.value IS NOT NULL),
  source AS (SELECT o.target_id, o.agency_id, o.owed FROM period_source o
              WHERE o.programme_id = the_round.programme_id AND o.period_id = the_round.period_id)
  SELECT coalesce(s.target_id, l.target_id), count(*) FILTER (WHERE s.owed)::integer,
         count(l.value) FILTER (WHERE s.agency_id IS NOT NULL)::integer,
         count(l.value) FILTER (WHERE NOT s.owed)::integer,
         count(*) FILTER (WHERE l.late AND s.owed)::integer,
         count(*) FILTER (WHERE s.agency_id IS NOT NULL AND l.standing = 'estimate')::integer,
         count(*) FILTER (WHERE s.agency_id IS NOT NULL AND l.standing = 'preliminary')::integer,
         count(*) FILTER (WHERE s.agency_id IS NULL)::integer,
         sum(l.value) FILTER (WHERE s.agency_id IS NOT NULL)
    FROM source s FULL JOIN leaf l ON l.target_id = s.target_id AND l.agency_id = s.agency_id
   GROUP BY 1
$$;

-- Rounds whose route or sources have changed in this transaction; they are made anew before it ends.
CREATE TABLE round_mark (round_id integer NOT NULL);

CREATE FUNCTION make_round_anew(the_round consolidation_round) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM round_mark WHERE round_id = the_round.id;
  DELETE FROM kept_leaf WHERE round_id = the_round.id;
  INSERT INTO kept_leaf (round_id, report_id, province_id, agency_id, version_id, handed_in_at, late)
  SELECT the_round.id, l.report_id, the_round.province_id, l.agency_id, l.version_id, l.handed_in_at, l.late FROM round_leaves(the_round) l;
  IF the_round.programme_id IS NOT NULL THEN
    DELETE FROM kept_target WHERE round_id = the_round.id;
    INSERT INTO kept_target (round_id, target_id, province_id, owed, given, unowed, late, estimates, preliminaries, outside, total)
    SELECT the_round.id, s.target_id, the_round.province_id, s.owed, s.given, s.unowed, s.late, s.estimates, s.preliminaries, s.outside,
           s.total
      FROM target_sums_from_leaves(the_round) s;
  ELSE
    DELETE FROM kept_node WHERE round_id = the_round.id;
    INSERT INTO kept_node (round_id, agency_id, province_id, level, path, asked, units, received, late)
    SELECT the_round.id, n.agency_id, the_round.province_id, n.level, n.path, n.asked, n.units, 0, 0 FROM route_nodes(the_round) n;
    UPDATE kept_node n SET received = c.received, late = c.late
      FROM (SELECT node.node_id, count(*) AS received, count(*) FILTER (WHERE k.late) AS late
              FROM kept_leaf k JOIN kept_node u ON u.round_id = k.round_id AND u.agency_id = k.agency_id,
                   unnest(u.agency_id || u.path) node(node_id)
             WHERE k.round_id = the_round.id GROUP BY node.node_id) c
     WHERE n.round_id = the_round.id AND n.agency_id = c.node_id;
    DELETE FROM kept_sum WHERE year = the_round.year AND round_id = the_round.id;
    INSERT INTO kept_sum (year, round_id, node_id, quantity_id, province_id, given, estimates, preliminaries, total,
                          weighted_total, weight_total, unweighted, last_at, last_value, last_differs)
    SELECT the_round.year, the_round.id, s.node_id, s.quantity_id, the_round.province_id, s.given, s.estimates, s.preliminaries, s.total,
           s.weighted_total, s.weight_total, s.unweighted, s.last_at, s.last_value, s.last_differs
      FROM sums_from_leaves(the_round) s;
  END IF;
  UPDATE consolidation_round SET revision = revision + 1 WHERE id = the_round.id;
END $$;

-- What a version takes out of a form's sums and what the next one puts in, for the nodes of the path.
CREATE FUNCTION change_sums(the_round consolidation_round, the_path integer[], was integer, now_version integer) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  changed integer[];
  latest integer[];
BEGIN
  WITH line AS (
    SELECT CASE WHEN l.report_version_id = now_version THEN 1 ELSE -1 END AS sign, l.quantity_id, l.value, l.standing, i.combination,
           CASE WHEN i.combination = 'weighted-mean' THEN (
             SELECT w.value FROM report_line w WHERE w.year = the_round.year AND w.report_version_id = l.report_version_id
                AND w.quantity_id = i.weight_id) END AS weight
      FROM report_line l JOIN indicator i ON i.id = l.quantity_id
     WHERE l.year = the_round.year AND l.report_version_id IN (was, now_version) AND l.value IS NOT NULL),
  change AS (
    SELECT l.quantity_id, sum(l.sign)::integer AS given, coalesce(sum(l.sign) FILTER (WHERE l.standing = 'estimate'), 0)::integer AS estimates,
           coalesce(sum(l.sign) FILTER (WHERE l.standing = 'preliminary'), 0)::integer AS preliminaries, sum(l.sign * l.value) AS total,
           CASE WHEN l.combination = 'weighted-mean' THEN coalesce(sum(l.sign * l.value * l.weight), 0) END AS weighted_total,
           CASE WHEN l.combination = 'weighted-mean' THEN coalesce(sum(l.sign * l.weight), 0) END AS weight_total,
           CASE WHEN l.combination = 'weighted-mean' THEN coalesce(sum(l.sign) FILTER (WHERE l.weight IS NULL), 0)::integer END AS unweighted,
           l.combination = 'last' AS is_last
      FROM line l GROUP BY l.quantity_id, l.combination),
  differing AS MATERIALIZED (
    SELECT c.* FROM change c
     WHERE (c.given, c.estimates, c.preliminaries, c.total) <> (0, 0, 0, 0) OR coalesce(c.weighted_total, 0) <> 0
        OR coalesce(c.weight_total, 0) <> 0 OR coalesce(c.unweighted, 0) <> 0 OR c.is_last),
  kept AS (
    INSERT INTO kept_sum AS k (year, round_id, node_id, quantity_id, province_id, given, estimates, preliminaries, total,
                               weighted_total, weight_total, unweighted)
    SELECT the_round.year, the_round.id, node.node_id, d.quantity_id, the_round.province_id, d.given, d.estimates, d.preliminaries,
           trim_scale(d.total), trim_scale(d.weighted_total), trim_scale(d.weight_total), d.unweighted
      FROM differing d CROSS JOIN unnest(the_path) node(node_id)
    ON CONFLICT (year, round_id, node_id, quantity_id) DO UPDATE
       SET given = k.given + excluded.given, estimates = k.estimates + excluded.estimates,
           preliminaries = k.preliminaries + excluded.preliminaries, total = trim_scale(k.total + excluded.total),
           weighted_total = trim_scale(k.weighted_total + excluded.weighted_total),
           weight_total = trim_scale(k.weight_total + excluded.weight_total), unweighted = k.unweighted + excluded.unweighted)
  SELECT array_agg(d.quantity_id), array_agg(d.quantity_id) FILTER (WHERE d.is_last) INTO changed, latest FROM differing d;
  DELETE FROM kept_sum WHERE year = the_round.year AND round_id = the_round.id AND node_id = ANY (the_path)
     AND quantity_id = ANY (changed) AND given = 0;
  IF latest IS NOT NULL THEN
    UPDATE kept_sum k SET last_at = z.last_at, last_value = z.last_value, last_differs = z.last_differs
      FROM last_figures(the_round, latest) z
     WHERE k.year = the_round.year AND k.round_id = the_round.id AND k.node_id = z.node_id AND k.quantity_id = z.quantity_id
       AND k.node_id = ANY (the_path);
  END IF;
END $$;

-- The same for a programme's quarter, where an agency's figure counts for the targets that it is a source of.
CREATE FUNCTION change_target_sums(the_round consolidation_round, was kept_leaf, now_leaf kept_leaf) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO kept_target AS k (round_id, target_id, province_id, owed, given, unowed, late, estimates, preliminaries, outside, total)
  SELECT the_round.id, l.quantity_id, the_round.province_id, 0,
         coalesce(sum(l.sign) FILTER (WHERE s.target_id IS NOT NULL), 0), coalesce(sum(l.sign) FILTER (WHERE NOT s.owed), 0),
         coalesce(sum(l.sign) FILTER (WHERE s.owed AND l.late), 0),
         coalesce(sum(l.sign) FILTER (WHERE s.target_id IS NOT NULL AND l.standing = 'estimate'), 0),
         coalesce(sum(l.sign) FILTER (WHERE s.target_id IS NOT NULL AND l.standing = 'preliminary'), 0),
         coalesce(sum(l.sign) FILTER (WHERE s.target_id IS NULL), 0),
         CASE t.operator WHEN 'lead' THEN max(l.value) FILTER (WHERE s.target_id IS NOT NULL AND l.sign = 1)
                         ELSE sum(l.sign * l.value) FILTER (WHERE s.target_id IS NOT NULL) END
    FROM (SELECT -1 AS sign, was.late, o.* FROM report_line o
           WHERE o.year = the_round.year AND o.report_version_id = was.version_id AND o.value IS NOT NULL
          UNION ALL
          SELECT 1, now_leaf.late, n.* FROM report_line n
           WHERE n.year = the_round.year AND n.report_version_id = now_leaf.version_id AND n.value IS NOT NULL) l
    JOIN target t ON t.id = l.quantity_id
    LEFT JOIN period_source s ON s.programme_id = the_round.programme_id AND s.period_id = the_round.period_id
                             AND s.target_id = l.quantity_id AND s.agency_id = l.agency_id
   GROUP BY l.quantity_id, t.operator
  ON CONFLICT (round_id, target_id) DO UPDATE
     SET given = k.given + excluded.given, unowed = k.unowed + excluded.unowed, late = k.late + excluded.late,
         estimates = k.estimates + excluded.estimates, preliminaries = k.preliminaries + excluded.preliminaries,
         outside = k.outside + excluded.outside,
         total = CASE WHEN k.given + excluded.given = 0 THEN NULL
                      WHEN (SELECT operator = 'lead' FROM target WHERE id = k.target_id) THEN coalesce(excluded.total, k.total)
                      ELSE coalesce(k.total, 0) + coalesce(excluded.total, 0) END;
END $$;

-- Brings the round of a report up to date with its version in force; done twice, the second time changes nothing. The round's row is locked
-- first, always after the report's own, so those who hand in at once follow each other here and none waits in a circle.
CREATE FUNCTION keep_figures_of(the_report integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  caller_scope text := coalesce(current_setting('tiendo.scope', true), '');
  the_round consolidation_round;
  was kept_leaf;
  now_leaf kept_leaf;
  node kept_node;
  the_programme integer;
  the_form integer;
  the_period integer;
  first_of_round boolean := false;
BEGIN
  PERFORM set_config('tiendo.scope', 'system', true);
  SELECT f.programme_id, CASE WHEN f.programme_id IS NULL THEN f.id END, r.period_id INTO the_programme, the_form, the_period
    FROM report r JOIN report_form f ON f.id = r.form_id WHERE r.id = the_report;
  SELECT * INTO the_round FROM consolidation_round c
   WHERE c.period_id = the_period AND (c.programme_id = the_programme OR c.form_id = the_form) FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO consolidation_round (province_id, period_id, year, programme_id, form_id)
    SELECT p.province_id, p.id, p.year, the_programme, the_form FROM period p WHERE p.id = the_period
    ON CONFLICT DO NOTHING;
    first_of_round := FOUND;
    SELECT * INTO the_round FROM consolidation_round c
     WHERE c.period_id = the_period AND (c.programme_id = the_programme OR c.form_id = the_form) FOR UPDATE;
  END IF;
  SELECT * INTO was FROM kept_leaf k WHERE k.round_id = the_round.id AND k.report_id = the_report;
  SELECT the_round.id, l.report_id, the_round.province_id, l.agency_id, l.version_id, l.handed_in_at, l.late INTO now_leaf
    FROM round_leaves(the_round) l WHERE l.report_id = the_report;
  IF the_round.form_id IS NOT NULL THEN
    SELECT * INTO node FROM kept_node n WHERE n.round_id = the_round.id AND n.agency_id = now_leaf.agency_id;
  END IF;
  IF EXISTS (SELECT FROM round_mark WHERE round_id = the_round.id) OR was IS NOT DISTINCT FROM now_leaf THEN
    NULL;
  ELSIF first_of_round OR now_leaf.report_id IS NULL OR (the_round.form_id IS NOT NULL AND node.agency_id IS NULL) THEN
    PERFORM make_round_anew(the_round);
  ELSE
    INSERT INTO kept_leaf SELECT now_leaf.*
    ON CONFLICT (round_id, report_id) DO UPDATE
       SET version_id = excluded.version_id, handed_in_at = excluded.handed_in_at, late = excluded.late;
    IF the_round.programme_id IS NOT NULL THEN
      PERFORM change_target_sums(the_round, was, now_leaf);
    ELSE
      PERFORM change_sums(the_round, node.path, was.version_id, now_leaf.version_id);
      UPDATE kept_node SET received = received + CASE WHEN was.report_id IS NULL THEN 1 ELSE 0 END,
             late = late + now_leaf.late::integer - coalesce(was.late, false)::integer
       WHERE round_id = the_round.id AND agency_id = ANY (node.agency_id || node.path);
    END IF;
    UPDATE consolidation_round SET revision = revision + 1 WHERE id = the_round.id;
  END IF;
  PERFORM set_config('tiendo.scope', caller_scope, true);
END $$;

CREATE FUNCTION keep_report_figures() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'report' THEN
    PERFORM keep_figures_of(NEW.id);
  ELSE
    PERFORM keep_figures_of(NEW.report_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER new_figures_are_kept AFTER INSERT ON report
  FOR EACH ROW WHEN (NEW.in_force_version_id IS NOT NULL) EXECUTE FUNCTION keep_report_figures();
CREATE TRIGGER figures_are_kept AFTER UPDATE OF in_force_version_id ON report
  FOR EACH ROW WHEN (NEW.in_force_version_id IS DISTINCT FROM OLD.in_force_version_id) EXECUTE FUNCTION keep_report_figures();
CREATE TRIGGER hand_in_is_kept AFTER INSERT ON report_step
  FOR EACH ROW WHEN (NEW.hands_in) EXECUTE FUNCTION keep_report_figures();

CREATE FUNCTION make_marked_rounds_anew() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  caller_scope text := coalesce(current_setting('tiendo.scope', true), '');
  the_round consolidation_round;
BEGIN
  IF EXISTS (SELECT FROM round_mark WHERE round_id = NEW.round_id) THEN
    PERFORM set_config('tiendo.scope', 'system', true);
    SELECT * INTO the_round FROM consolidation_round WHERE id = NEW.round_id FOR UPDATE;
    PERFORM make_round_anew(the_round);
    PERFORM set_config('tiendo.scope', caller_scope, true);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER marked_rounds_are_made_anew AFTER INSERT ON round_mark
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION make_marked_rounds_anew();

-- What else the sums rest on: whose figure counts for a target, and the register of agencies on the day of the cut-off.
CREATE FUNCTION mark_rounds_of_assignments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark
  SELECT DISTINCT c.id FROM changed a JOIN target t ON t.id = a.target_id JOIN consolidation_round c ON c.programme_id = t.programme_id
   ORDER BY c.id;
  RETURN NULL;
END $$;
CREATE TRIGGER assigned_marks_rounds AFTER INSERT ON assignment REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_rounds_of_assignments();
CREATE TRIGGER reassigned_marks_rounds AFTER UPDATE ON assignment REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_rounds_of_assignments();
CREATE TRIGGER unassigned_marks_rounds AFTER DELETE ON assignment REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_rounds_of_assignments();

CREATE FUNCTION mark_rounds_of_target() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark SELECT c.id FROM consolidation_round c
   WHERE c.programme_id IN (NEW.programme_id, OLD.programme_id) ORDER BY c.id;
  RETURN NULL;
END $$;
CREATE TRIGGER target_marks_rounds AFTER INSERT OR DELETE OR UPDATE OF operator, withdrawn_on, whole_id, programme_id ON target
  FOR EACH ROW EXECUTE FUNCTION mark_rounds_of_target();

CREATE FUNCTION mark_rounds_of_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark SELECT c.id FROM consolidation_round c WHERE c.period_id = NEW.id ORDER BY c.id;
  RETURN NULL;
END $$;
CREATE TRIGGER period_marks_rounds
  AFTER UPDATE OF starts_on, cut_off_on, submission_due_on, closing_time, carries_targets, regime_id ON period
  FOR EACH ROW EXECUTE FUNCTION mark_rounds_of_period();

CREATE FUNCTION mark_round_of_passed_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark SELECT c.id FROM consolidation_round c WHERE c.period_id = NEW.period_id AND c.form_id = NEW.form_id;
  RETURN NULL;
END $$;
CREATE TRIGGER passed_report_marks_round AFTER UPDATE OF passed_to_id ON report
  FOR EACH ROW WHEN (NEW.passed_to_id IS DISTINCT FROM OLD.passed_to_id) EXECUTE FUNCTION mark_round_of_passed_report();

CREATE FUNCTION mark_rounds_of_new_states() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark
  SELECT DISTINCT c.id FROM changed s JOIN agency a ON a.id = s.agency_id
    JOIN consolidation_round c ON c.province_id = a.province_id AND c.form_id IS NOT NULL
    JOIN period p ON p.id = c.period_id AND s.valid @> p.cut_off_on
   ORDER BY c.id;
  RETURN NULL;
END $$;
CREATE TRIGGER new_state_marks_rounds AFTER INSERT ON agency_state REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_rounds_of_new_states();
CREATE TRIGGER gone_state_marks_rounds AFTER DELETE ON agency_state REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_rounds_of_new_states();
CREATE FUNCTION mark_rounds_of_changed_states() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark
  SELECT DISTINCT c.id FROM before b JOIN changed s ON s.id = b.id JOIN agency a ON a.id = s.agency_id
    JOIN consolidation_round c ON c.province_id = a.province_id AND c.form_id IS NOT NULL
    JOIN period p ON p.id = c.period_id
   WHERE (b.valid @> p.cut_off_on) <> (s.valid @> p.cut_off_on)
      OR (s.valid @> p.cut_off_on AND (b.kind, b.parent_id, b.name, b.short_name) IS DISTINCT FROM (s.kind, s.parent_id, s.name, s.short_name))
   ORDER BY c.id;
  RETURN NULL;
END $$;
CREATE TRIGGER changed_state_marks_rounds AFTER UPDATE ON agency_state REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION mark_rounds_of_changed_states();
CREATE FUNCTION mark_rounds_of_functions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO round_mark SELECT c.id FROM consolidation_round c WHERE c.form_id IS NOT NULL
     AND c.province_id IN (NEW.province_id, OLD.province_id) ORDER BY c.id;
  RETURN NULL;
END $$;
CREATE TRIGGER function_marks_rounds AFTER INSERT OR UPDATE OR DELETE ON agency_function
  FOR EACH ROW EXECUTE FUNCTION mark_rounds_of_functions();

-- Where the kept sums differ from what the leaves make, and where the leaves and the route differ from the record: nothing, if all is well.
CREATE FUNCTION round_differences(the_round consolidation_round)
RETURNS TABLE (what text, node_id integer, quantity_id integer)
LANGUAGE sql STABLE ROWS 10 AS $$
  SELECT 'leaf', coalesce(k.agency_id, l.agency_id), NULL::integer
    FROM (SELECT * FROM kept_leaf WHERE round_id = the_round.id) k FULL JOIN round_leaves(the_round) l ON l.report_id = k.report_id
   WHERE (k.version_id, k.agency_id, k.handed_in_at, k.late) IS DISTINCT FROM (l.version_id, l.agency_id, l.handed_in_at, l.late)
  UNION ALL
  SELECT 'route', coalesce(k.agency_id, n.agency_id), NULL
    FROM (SELECT * FROM kept_node WHERE round_id = the_round.id) k
    FULL JOIN (SELECT * FROM route_nodes(the_round) WHERE the_round.form_id IS NOT NULL) n ON n.agency_id = k.agency_id
   WHERE (k.level, k.path, k.asked, k.units) IS DISTINCT FROM (n.level, n.path, n.asked, n.units)
  UNION ALL
  SELECT 'received', k.agency_id, NULL
    FROM kept_node k
    LEFT JOIN (SELECT node.node_id, count(*) AS received, count(*) FILTER (WHERE l.late) AS late
                 FROM kept_leaf l JOIN kept_node u ON u.round_id = l.round_id AND u.agency_id = l.agency_id,
                      unnest(u.agency_id || u.path) node(node_id)
                WHERE l.round_id = the_round.id GROUP BY node.node_id) c ON c.node_id = k.agency_id
   WHERE k.round_id = the_round.id AND (k.received, k.late) <> (coalesce(c.received, 0), coalesce(c.late, 0))
  UNION ALL
  SELECT 'sum', coalesce(k.node_id, s.node_id), coalesce(k.quantity_id, s.quantity_id)
    FROM (SELECT * FROM kept_sum WHERE year = the_round.year AND round_id = the_round.id) k
    FULL JOIN (SELECT * FROM sums_from_leaves(the_round) WHERE the_round.form_id IS NOT NULL) s
           ON s.node_id = k.node_id AND s.quantity_id = k.quantity_id
   WHERE (k.given, k.estimates, k.preliminaries, k.total::text, k.weighted_total::text, k.weight_total::text, k.unweighted, k.last_at,
          k.last_value, k.last_differs)
         IS DISTINCT FROM (s.given, s.estimates, s.preliminaries, s.total::text, s.weighted_total::text, s.weight_total::text, s.unweighted,
                           s.last_at, s.last_value, s.last_differs)
  UNION ALL
  SELECT 'target', NULL, coalesce(k.target_id, s.target_id)
    FROM (SELECT * FROM kept_target WHERE round_id = the_round.id AND (owed, given, outside) <> (0, 0, 0)) k
    FULL JOIN (SELECT * FROM target_sums_from_leaves(the_round) WHERE the_round.programme_id IS NOT NULL) s ON s.target_id = k.target_id
   WHERE (k.owed, k.given, k.unowed, k.late, k.estimates, k.preliminaries, k.outside, k.total)
         IS DISTINCT FROM (s.owed, s.given, s.unowed, s.late, s.estimates, s.preliminaries, s.outside, s.total)
$$;

-- A quarter's figures from the kept sums. Who is waited for, what was sent back and what others say is looked up only where there is something.
-- A caller who may not see all of the province has them made from what he sees.
CREATE FUNCTION quarter_figures_now(the_programme integer, the_period integer, the_year integer, due_on date,
                                    caller_scope text, caller_agency integer)
RETURNS TABLE (target_id integer, expected bigint, received bigint, late bigint, total numeric, weakest integer,
               waiting_for integer[], returned integer[], cross_checks json)
LANGUAGE plpgsql ROWS 100 SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  the_round integer;
  sent_back integer[];
BEGIN
  IF caller_scope IN ('system', 'all') THEN
    SELECT c.id INTO the_round FROM consolidation_round c
     WHERE c.programme_id = the_programme AND c.period_id = the_period
       AND (caller_scope = 'system' OR c.province_id = acting_province());
  END IF;
  IF the_round IS NULL THEN
    RETURN QUERY SELECT * FROM quarter_figures(the_programme, the_period, the_year, due_on, caller_scope, caller_agency);
    RETURN;
  END IF;
  PERFORM set_config('tiendo.scope', 'system', true);
  SELECT array_agg(v.id) INTO sent_back FROM version_in_force v
   WHERE v.period_id = the_period AND v.returned
     AND v.form_id IN (SELECT f.id FROM report_form f WHERE f.programme_id = the_programme);
  RETURN QUERY
  SELECT k.target_id, (k.owed + k.unowed)::bigint, k.given::bigint, k.late::bigint, CASE WHEN k.given > 0 THEN k.total END,
         CASE WHEN k.given = 0 THEN NULL WHEN k.estimates > 0 THEN 1 WHEN k.preliminaries > 0 THEN 2 ELSE 3 END,
         CASE WHEN k.owed > k.given - k.unowed THEN (
           SELECT array_agg(o.agency_id ORDER BY o.agency_id) FROM period_source o
            WHERE o.programme_id = the_programme AND o.period_id = the_period AND o.target_id = k.target_id AND o.owed
              AND NOT EXISTS (SELECT FROM kept_leaf leaf JOIN report_line l ON l.report_version_id = leaf.version_id
                               WHERE leaf.round_id = the_round AND leaf.agency_id = o.agency_id AND l.year = the_year
                                 AND l.quantity_id = k.target_id AND l.value IS NOT NULL)) END,
         CASE WHEN sent_back IS NOT NULL THEN (
           SELECT array_agg(l.agency_id ORDER BY l.agency_id) FROM report_line l JOIN period_source o
               ON o.programme_id = the_programme AND o.period_id = the_period AND o.target_id = l.quantity_id AND o.agency_id = l.agency_id
            WHERE l.year = the_year AND l.report_version_id = ANY (sent_back) AND l.quantity_id = k.target_id AND l.value IS NOT NULL) END,
         CASE WHEN k.outside > 0 THEN (
           SELECT json_agg(json_build_object('agencyId', l.agency_id, 'value', l.value::text) ORDER BY l.agency_id)
             FROM kept_leaf leaf JOIN report_line l ON l.report_version_id = leaf.version_id
            WHERE leaf.round_id = the_round AND l.year = the_year AND l.quantity_id = k.target_id AND l.value IS NOT NULL
              AND NOT EXISTS (SELECT FROM period_source o WHERE o.programme_id = the_programme AND o.period_id = the_period
                                 AND o.target_id = k.target_id AND o.agency_id = l.agency_id)) END
    FROM kept_target k WHERE k.round_id = the_round;
  PERFORM set_config('tiendo.scope', caller_scope, true);
END $$;

-- What was handed in before this migration.
DO $$
DECLARE one integer;
BEGIN
  PERFORM set_config('tiendo.scope', 'system', true);
  FOR one IN SELECT id FROM report WHERE in_force_version_id IS NOT NULL ORDER BY id LOOP
    PERFORM keep_figures_of(one);
  END LOOP;
  SET CONSTRAINTS ALL IMMEDIATE;
END $$;
