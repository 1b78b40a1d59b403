import { conflicts as en } from '../text/en/conflicts.ts';
import { useLanguage } from '../text/text.tsx';
import { conflicts as vi } from '../text/vi/conflicts.ts';

export type ConflictWords = typeof vi;

/** The words of conflicts travel with the pages of consolidation. */
export function useConflictWords(): ConflictWords {
  return useLanguage().language === 'en' ? en : vi;
}
