import { warnings as en } from '../../text/en/warnings.ts';
import { useLanguage } from '../../text/text.tsx';
import { warnings as vi } from '../../text/vi/warnings.ts';

export type WarningWords = typeof vi;

/** The words of warnings travel with the pages that show them. */
export function useWarningWords(): WarningWords {
  return useLanguage().language === 'en' ? en : vi;
}
