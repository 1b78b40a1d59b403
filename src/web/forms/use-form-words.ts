import { forms as en } from '../text/en/forms.ts';
import { useLanguage } from '../text/text.tsx';
import { forms as vi } from '../text/vi/forms.ts';

export type FormWords = typeof vi;

/** The words of forms travel with their pages and not with the first page. */
export function useFormWords(): FormWords {
  return useLanguage().language === 'en' ? en : vi;
}
