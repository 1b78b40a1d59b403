import { audit as en } from '../text/en/audit.ts';
import { useLanguage } from '../text/text.tsx';
import { audit as vi } from '../text/vi/audit.ts';

export type AuditWords = typeof vi;

/** The words of the log travel with its page and not with the first page. */
export function useAuditWords(): AuditWords {
  return useLanguage().language === 'en' ? en : vi;
}
