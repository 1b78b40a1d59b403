import { registers as en } from '../text/en/registers.ts';
import { useLanguage } from '../text/text.tsx';
import { registers as vi } from '../text/vi/registers.ts';

/** The words of registers travel with their pages. */
export function useRegisterWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
