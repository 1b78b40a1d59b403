-- The programme's year where a person has said it; null: as the document says.
ALTER TABLE decision_document ADD COLUMN programme_year smallint CHECK (programme_year BETWEEN 2000 AND 2100);
