-- A line of a form may ask for its indicator broken down: by sex, by area. Each category is a quantity of its own, so that its figures are
-- reported, frozen, compared and consolidated like any other; the line keeps the categories as they were when the form was issued.
CREATE TABLE indicator_part (
  id integer PRIMARY KEY REFERENCES quantity,
  province_id integer NOT NULL REFERENCES province,
  indicator_id integer NOT NULL REFERENCES indicator,
  dimension text NOT NULL CHECK (btrim(dimension) <> ''),
  category text NOT NULL CHECK (btrim(category) <> ''),
  UNIQUE (indicator_id, dimension, category)
);
CREATE TRIGGER indicator_part_is_a_quantity BEFORE INSERT ON indicator_part
  FOR EACH ROW EXECUTE FUNCTION number_as_quantity();

-- [{"dimension": "Giới tính", "categories": ["Nam", "Nữ"]}]
ALTER TABLE form_line ADD COLUMN breakdowns jsonb NOT NULL DEFAULT '[]';

-- All that a form asks for, in its order: each line, and below it the categories that it is broken down by.
CREATE VIEW form_quantity AS
SELECT l.form_id, l.indicator_id AS quantity_id, l.indicator_id, l.ordinal, 0::bigint AS part, l.number, l.required, l.part_of_id AS whole_id,
       CASE WHEN l.part_of_id IS NOT NULL THEN 'of-which' END AS part_kind, NULL::text AS dimension, NULL::text AS category
  FROM form_line l
UNION ALL
SELECT asked.form_id, p.id, asked.indicator_id, asked.ordinal, asked.part, asked.number || chr(96 + asked.part::integer), asked.required,
       asked.indicator_id, 'category', asked.dimension, asked.category
  FROM (
    SELECT l.*, b.breakdown ->> 'dimension' AS dimension, c.category,
           row_number() OVER (PARTITION BY l.form_id, l.indicator_id ORDER BY b.place, c.place) AS part
      FROM form_line l,
           jsonb_array_elements(l.breakdowns) WITH ORDINALITY AS b(breakdown, place),
           jsonb_array_elements_text(b.breakdown -> 'categories') WITH ORDINALITY AS c(category, place)) asked
  JOIN indicator_part p ON p.indicator_id = asked.indicator_id AND p.dimension = asked.dimension AND p.category = asked.category;
