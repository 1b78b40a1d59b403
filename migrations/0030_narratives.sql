-- What an agency is writing in words under the headings of its form. As its figures: nobody else sees it before it is handed in.
CREATE TABLE report_draft_narrative (
  report_id integer NOT NULL REFERENCES report,
  title text NOT NULL,
  text text NOT NULL CHECK (btrim(text) <> ''),
  PRIMARY KEY (report_id, title)
);
ALTER TABLE report_draft_narrative ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_draft_narrative FORCE ROW LEVEL SECURITY;
CREATE POLICY draft_is_the_agency_s ON report_draft_narrative USING (
  (SELECT acting_scope()) = 'system'
  OR EXISTS (SELECT FROM report WHERE report.id = report_id AND report.agency_id = (SELECT acting_agency()))
);
