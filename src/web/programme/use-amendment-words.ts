import { amendments as en } from '../text/en/programme-amendments.ts';
import { type Text, useLanguage } from '../text/text.tsx';
import { amendments as vi } from '../text/vi/programme-amendments.ts';

export type AmendmentWords = Text['programme'] & { readonly amendments: typeof vi };

/** The words of a programme with those of its amendments, which travel with the pages that show them and not with the first page. */
export function useAmendmentWords(): AmendmentWords {
  const { language, text } = useLanguage();
  return { ...text.programme, amendments: language === 'en' ? en : vi };
}
