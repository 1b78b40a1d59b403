import { register as en } from '../../text/en/register.ts';
import { useLanguage } from '../../text/text.tsx';
import { register as vi } from '../../text/vi/register.ts';

export type RegisterWords = typeof vi;

/** The words of the register travel with its pages and not with the first page. */
export function useRegisterWords(): RegisterWords {
  return useLanguage().language === 'en' ? en : vi;
}
