import { consolidation as en } from '../text/en/consolidation.ts';
import { useLanguage } from '../text/text.tsx';
import { consolidation as vi } from '../text/vi/consolidation.ts';

export type ConsolidationWords = typeof vi;

/** The words of consolidation travel with its pages and not with the first page. */
export function useConsolidationWords(): ConsolidationWords {
  return useLanguage().language === 'en' ? en : vi;
}
