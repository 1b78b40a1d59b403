import { plans as en } from '../text/en/plans.ts';
import { useLanguage } from '../text/text.tsx';
import { plans as vi } from '../text/vi/plans.ts';

/** The words of plans travel with their pages. */
export function usePlanWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
