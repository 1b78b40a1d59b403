import { programme as en } from '../text/en/programme.ts';
import { useLanguage } from '../text/text.tsx';
import { programme as vi } from '../text/vi/programme.ts';

export type ProgrammeWords = typeof vi;

/** The words of documents and assignments travel with their pages and not with the first page. */
export function useProgrammeWords(): ProgrammeWords {
  return useLanguage().language === 'en' ? en : vi;
}
