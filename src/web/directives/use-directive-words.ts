import { directives as en } from '../text/en/directives.ts';
import { useLanguage } from '../text/text.tsx';
import { directives as vi } from '../text/vi/directives.ts';

/** The words of directives travel with the pages that show them. */
export function useDirectiveWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
