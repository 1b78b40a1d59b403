import { amendments as en } from '../text/en/programme-amendments.ts';
import { useLanguage } from '../text/text.tsx';
import { amendments as vi } from '../text/vi/programme-amendments.ts';
import { type ProgrammeWords, useProgrammeWords } from './use-programme-words.ts';

export type AmendmentWords = ProgrammeWords & { readonly amendments: typeof vi };

/** The words of a programme with those of its amendments. */
export function useAmendmentWords(): AmendmentWords {
  const { language } = useLanguage();
  return { ...useProgrammeWords(), amendments: language === 'en' ? en : vi };
}
