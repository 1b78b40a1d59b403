import { z } from 'zod';
import { reminderReceivers } from '#domain/monitoring/reminder-ladder.ts';
import { DayText, Id } from './shapes.ts';

/** GET /api/reminders: what the person who asks is told today, one line a task. */
export const ReminderDigest = z.object({
  day: DayText,
  lines: z.array(
    z.object({
      taskId: Id,
      title: z.string(),
      dueOn: DayText,
      level: z.enum(['notice', 'reminder']),
      receiver: z.enum(reminderReceivers),
      /** How often this person was told of the task on earlier days. */
      earlier: z.number().int(),
      workingDaysLeft: z.number().int(),
    }),
  ),
});
export type ReminderDigest = z.infer<typeof ReminderDigest>;
