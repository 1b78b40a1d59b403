import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Standpoint } from '#domain/agencies/standpoint.ts';
import { changeTexts } from '../../search-params.ts';
import { standpoint as en } from '../../text/en/standpoint.ts';
import { useLanguage } from '../../text/text.tsx';
import { standpoint as vi } from '../../text/vi/standpoint.ts';

const NOW = 'hien-nay';

/** What a link takes along of the address, so that the next page looks from the same side. */
export function keepStandpoint({ nhu }: { nhu?: string | undefined }): { nhu?: string } {
  return nhu === NOW ? { nhu } : {};
}

/** Whether the page shows agencies as they were or as they are now; kept in the address, so that it can be sent on. */
export function useStandpoint(): { standpoint: Standpoint; choose: (standpoint: Standpoint) => void } {
  const { nhu } = useSearch({ strict: false });
  const navigate = useNavigate();
  return {
    standpoint: nhu === NOW ? 'now' : 'was',
    choose: (next) =>
      void navigate({ to: '.', search: (old) => changeTexts(old, { nhu: next === 'now' ? NOW : '' }), replace: true }),
  };
}

export type StandpointWords = typeof vi;

export function useStandpointWords(): StandpointWords {
  return useLanguage().language === 'en' ? en : vi;
}
