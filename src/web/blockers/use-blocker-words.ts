import { blockers as en } from '../text/en/blockers.ts';
import { useLanguage } from '../text/text.tsx';
import { blockers as vi } from '../text/vi/blockers.ts';

/** The words of obstacles travel with the pages that show them. */
export function useBlockerWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
