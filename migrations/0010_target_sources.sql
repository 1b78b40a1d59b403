-- Whose figures a target waits for: its lead's, or those of all its agencies where figures are summed.
-- A part without a lead of its own follows its whole.
CREATE VIEW target_source AS
SELECT t.id AS target_id, t.programme_id, a.agency_id, a.part = 'lead' AS is_lead
  FROM target t
  JOIN assignment a
    ON a.ended_at IS NULL
   AND a.target_id = CASE
         WHEN t.whole_id IS NULL OR EXISTS (SELECT FROM assignment own
                                             WHERE own.target_id = t.id AND own.part = 'lead' AND own.ended_at IS NULL)
         THEN t.id ELSE t.whole_id END
 WHERE a.part = 'lead' OR t.operator <> 'lead';
