-- Since when a task has been given, and its story, are read from all its assignments, ended ones too; without this every assignment of
-- the province was read for each line of a list.
CREATE INDEX assignment_history_of_task ON assignment (task_id, assigned_at) WHERE task_id IS NOT NULL;
