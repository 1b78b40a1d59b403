import { map as en } from '../text/en/map.ts';
import { useLanguage } from '../text/text.tsx';
import { map as vi } from '../text/vi/map.ts';

export function useMapWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
