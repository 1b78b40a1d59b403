import { unitReports as en } from '../../text/en/unit-reports.ts';
import { useLanguage } from '../../text/text.tsx';
import { unitReports as vi } from '../../text/vi/unit-reports.ts';

export type UnitWords = typeof vi;

/** The words of completeness travel with the pages that count. */
export function useUnitWords(): UnitWords {
  return useLanguage().language === 'en' ? en : vi;
}
