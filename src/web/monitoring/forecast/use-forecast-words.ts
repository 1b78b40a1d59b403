import { forecasts as en } from '../../text/en/forecasts.ts';
import { useLanguage } from '../../text/text.tsx';
import { forecasts as vi } from '../../text/vi/forecasts.ts';

export type ForecastWords = typeof vi;

/** The words of forecasts travel with the pages that show them. */
export function useForecastWords(): ForecastWords {
  return useLanguage().language === 'en' ? en : vi;
}
