import { useNavigate } from '@tanstack/react-router';
import { namePeriod } from '../period-name.ts';
import { nameProgramme } from '../programme-name.ts';
import { usePeriods, usePlace, useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';

/** One thing to choose in the bar: what it is called, what there is, what is chosen. */
export interface ContextChoice {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

/** The programme and the period in view, both kept in the address; null where there is no programme at all. */
export function useContextChoice(): { programme: ContextChoice; period: ContextChoice } | null {
  const text = useText();
  const { programmes } = useSession();
  const navigate = useNavigate();
  const { programmeId, periodKey } = usePlace();
  const periods = usePeriods(programmeId);
  if (programmeId === null) return null;
  const keys = periods.length > 0 ? periods.map(({ key }) => key) : periodKey === null ? [] : [periodKey];
  return {
    programme: {
      label: text.shell.programme,
      options: programmes.map((each) => ({ value: String(each.id), words: nameProgramme(each, programmes) })),
      chosen: String(programmeId),
      choose: (value) => {
        const ct = Number(value);
        void navigate({ to: '.', search: ({ ky: _left, ...rest }) => ({ ...rest, ct }) });
      },
    },
    period: {
      label: text.shell.period,
      options: keys.map((value) => ({ value, words: namePeriod(text, value) })),
      chosen: periodKey ?? '',
      choose: (ky) => void navigate({ to: '.', search: (now) => ({ ...now, ky }) }),
    },
  };
}
