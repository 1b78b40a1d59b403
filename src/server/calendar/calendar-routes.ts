import * as contract from '#contract/calendar.ts';
import type { App } from '#server/http.ts';
import { getCalendar } from './get-calendar.ts';
import { previewCalendar } from './preview-calendar.ts';
import { removeDay } from './remove-day.ts';
import { saveDay } from './save-day.ts';
import { takeFixedHolidays } from './take-fixed-holidays.ts';

/** Working days: read by everybody, kept by administrators. */
export function registerCalendarDays(app: App): void {
  app.get(
    '/api/calendar',
    { schema: { querystring: contract.CalendarQuery, response: { 200: contract.CalendarView } } },
    async ({ ctx, query }) => getCalendar(ctx, query.year),
  );
  app.post(
    '/api/calendar/preview',
    { schema: { body: contract.PreviewCalendar, response: { 200: contract.CalendarPreview } } },
    async ({ ctx, body }) => previewCalendar(ctx, body.changes),
  );
  app.put(
    '/api/calendar/days/:day',
    { schema: { params: contract.DayParams, body: contract.SaveDay, response: { 200: contract.CalendarPreview } } },
    async ({ ctx, params, body }) => saveDay(ctx, params.day, body),
  );
  app.post(
    '/api/calendar/days/:day/remove',
    { schema: { params: contract.DayParams, body: contract.RemoveDay, response: { 200: contract.CalendarPreview } } },
    async ({ ctx, params, body }) => removeDay(ctx, params.day, body),
  );
  app.post(
    '/api/calendar/years/:year/take-fixed-holidays',
    { schema: { params: contract.YearParams, response: { 200: contract.TakenHolidays } } },
    async ({ ctx, params }) => takeFixedHolidays(ctx, params.year),
  );
}
