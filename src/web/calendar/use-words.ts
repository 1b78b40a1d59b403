import { calendar as calendarInEnglish } from '../text/en/calendar.ts';
import { regimes as regimesInEnglish } from '../text/en/regimes.ts';
import { useLanguage } from '../text/text.tsx';
import { calendar } from '../text/vi/calendar.ts';
import { regimes } from '../text/vi/regimes.ts';

export type CalendarWords = typeof calendar;
export type RegimeWords = typeof regimes;

/** The words of the calendar travel with its page and not with the first one. */
export function useCalendarWords(): CalendarWords {
  return useLanguage().language === 'en' ? calendarInEnglish : calendar;
}

export function useRegimeWords(): RegimeWords {
  return useLanguage().language === 'en' ? regimesInEnglish : regimes;
}
