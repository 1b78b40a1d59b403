import { ownSheet as en } from '../../text/en/own-sheet.ts';
import { useLanguage } from '../../text/text.tsx';
import { ownSheet as vi } from '../../text/vi/own-sheet.ts';

export type OwnSheetWords = typeof vi;

export function useOwnSheetWords(): OwnSheetWords {
  return useLanguage().language === 'en' ? en : vi;
}
