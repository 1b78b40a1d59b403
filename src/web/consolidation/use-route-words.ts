import { route as en } from '../text/en/route.ts';
import { useLanguage } from '../text/text.tsx';
import { route as vi } from '../text/vi/route.ts';

/** The words of forms along their route travel with the consolidation's pages. */
export function useRouteWords(): typeof vi {
  return useLanguage().language === 'en' ? en : vi;
}
