-- What kind of file a decision came in, and what its reader had to say of how the text was received.
ALTER TABLE decision_document
  ADD COLUMN media_type text NOT NULL DEFAULT 'text/plain',
  ADD COLUMN page_count integer CHECK (page_count > 0),
  ADD COLUMN reading_notes jsonb NOT NULL DEFAULT '[]';
