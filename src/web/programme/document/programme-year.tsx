import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DocumentView } from '#contract/programme.ts';
import type { SetProgrammeYear } from '#contract/programme-year.ts';
import { api } from '../../api.ts';
import { useSession } from '../../session.tsx';
import { Field } from '../../ui/field.tsx';
import { Failed } from '../../ui/states.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { documentKey } from './use-decisions.ts';

const YEARS_AROUND = 10;

/** For which year the programme is: as read, to be said where the text does not, to be mended until somebody reports. */
export function ProgrammeYear({ document }: { readonly document: DocumentView }) {
  const words = useProgrammeWords().document;
  const thisYear = Number(useSession().today.slice(0, 4));
  const queryClient = useQueryClient();
  const say = useMutation({
    mutationFn: async (year: number) => {
      const body: SetProgrammeYear = { version: document.version, year };
      return api.send<DocumentView>('PUT', `/api/documents/${document.id}/programme-year`, body);
    },
    onSuccess: (changed) => {
      queryClient.setQueryData(documentKey(document.id), changed);
      void queryClient.invalidateQueries({ queryKey: ['programme'] });
    },
  });
  const { programmeYear, mayDecide, yearChangeable } = document;
  if (!mayDecide || !yearChangeable)
    return programmeYear === null ? null : <p className="muted sm">{words.yearIs(programmeYear)}</p>;
  const around = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => thisYear - YEARS_AROUND + index);
  const years = [...new Set([...around, ...(programmeYear === null ? [] : [programmeYear])])].toSorted();
  return (
    <>
      <Field label={programmeYear === null ? words.yearMissing : words.yearLabel}>
        {(ids) => (
          <select
            {...ids}
            className="inp"
            value={programmeYear ?? ''}
            disabled={say.isPending}
            onChange={({ target }) => say.mutate(Number(target.value))}
          >
            {programmeYear === null ? <option value="">{words.yearChoose}</option> : null}
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        )}
      </Field>
      {say.error ? <Failed error={say.error} /> : null}
    </>
  );
}
