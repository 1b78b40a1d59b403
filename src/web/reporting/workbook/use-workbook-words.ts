import { workbook as en } from '../../text/en/workbook.ts';
import { useLanguage } from '../../text/text.tsx';
import { workbook as vi } from '../../text/vi/workbook.ts';

export type WorkbookWords = typeof vi;

export function useWorkbookWords(): WorkbookWords {
  return useLanguage().language === 'en' ? en : vi;
}
