import { ReminderDigest } from '#contract/reminders.ts';
import type { App } from '#server/http.ts';
import { getDigest } from './get-digest.ts';

export function registerReminders(app: App): void {
  app.get('/api/reminders', { schema: { response: { 200: ReminderDigest } } }, async ({ ctx }) => getDigest(ctx));
}
