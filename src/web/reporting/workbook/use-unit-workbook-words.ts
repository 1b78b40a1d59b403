import { unitWorkbooks as en } from '../../text/en/unit-workbooks.ts';
import { useLanguage } from '../../text/text.tsx';
import { unitWorkbooks as vi } from '../../text/vi/unit-workbooks.ts';

export function useUnitWorkbookWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
