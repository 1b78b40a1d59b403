import { outgoing as en } from '../text/en/outgoing.ts';
import { useLanguage } from '../text/text.tsx';
import { outgoing as vi } from '../text/vi/outgoing.ts';

/** The words of documents that go out travel with the pages that show them. */
export function useOutgoingWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
