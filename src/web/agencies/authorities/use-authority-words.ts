import { authorities as en } from '../../text/en/authorities.ts';
import { useLanguage } from '../../text/text.tsx';
import { authorities as vi } from '../../text/vi/authorities.ts';

export type AuthorityWords = typeof vi;

export function useAuthorityWords(): AuthorityWords {
  return useLanguage().language === 'en' ? en : vi;
}
