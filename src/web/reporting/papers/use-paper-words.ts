import { papers as en } from '../../text/en/papers.ts';
import { useLanguage } from '../../text/text.tsx';
import { papers as vi } from '../../text/vi/papers.ts';

export function usePaperWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
