import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormSummary } from '#contract/forms.ts';
import { formsQuery } from '../../forms/form-queries.ts';
import { useUnitWords } from '../unit/use-unit-words.ts';

/** The issued forms of indicators, the latest version of each; there before anybody has opened a report of them. */
export function useAskedForms(): readonly FormSummary[] {
  const { data } = useQuery(formsQuery);
  const issued = (data?.forms ?? []).filter(({ status, programmeId }) => status === 'issued' && programmeId === null);
  return issued.filter(({ code, number }) => !issued.some((other) => other.code === code && other.number > number));
}

interface AskerChoiceProps {
  readonly forms: readonly FormSummary[];
  readonly formId: number | null;
  readonly year: number;
}

/** Whose reports are shown: the programme's, or those of one form; kept in the address. */
export function AskerChoice({ forms, formId, year }: AskerChoiceProps) {
  const words = useUnitWords();
  const { loc } = useSearch({ from: '/khung/bao-cao' });
  const navigate = useNavigate({ from: '/bao-cao' });
  if (forms.length === 0) return null;
  return (
    <label className="asker">
      <span className="sm">{words.asker}</span>
      <select
        className="inp"
        aria-label={words.chooseAsker}
        value={formId ?? ''}
        onChange={({ target }) =>
          void navigate({
            search: ({ bieu: _form, loc: _filter, ...rest }) => ({
              ...rest,
              ...(loc ? { loc } : {}),
              ...(target.value === '' ? {} : { bieu: target.value }),
            }),
          })
        }
      >
        <option value="">{words.programme(year)}</option>
        {forms.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
