import { meetings as en } from '../text/en/meetings.ts';
import { useLanguage } from '../text/text.tsx';
import { meetings as vi } from '../text/vi/meetings.ts';

/** The words of meetings travel with their pages. */
export function useMeetingWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
