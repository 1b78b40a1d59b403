import { offline as offlineInEnglish } from '../text/en/offline.ts';
import { useLanguage } from '../text/text.tsx';
import { offline } from '../text/vi/offline.ts';

export function useOfflineWords(): typeof offline {
  return useLanguage().language === 'en' ? offlineInEnglish : offline;
}
