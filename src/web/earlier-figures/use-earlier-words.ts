import { earlierFigures as en } from '../text/en/earlier-figures.ts';
import { useLanguage } from '../text/text.tsx';
import { earlierFigures as vi } from '../text/vi/earlier-figures.ts';

export function useEarlierWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
