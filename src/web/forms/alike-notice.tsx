import { useQuery } from '@tanstack/react-query';
import { findOverlaps } from '#domain/forms/catalogue-overlap.ts';
import { Notice } from '../ui/notice.tsx';
import { indicatorsQuery } from './form-queries.ts';
import type { IndicatorDraft } from './indicator-draft.ts';
import { useFormWords } from './use-form-words.ts';

interface AlikeNoticeProps {
  readonly draft: IndicatorDraft;
  readonly onChange: (part: Partial<IndicatorDraft>) => void;
  /** The indicator's own code, when it is being corrected. */
  readonly except: string | null;
}

/** While the name is typed: what the catalogue already holds of the kind, each to be told apart or used instead. */
export function AlikeNotice({ draft, onChange, except }: AlikeNoticeProps) {
  const words = useFormWords().indicator;
  const { data } = useQuery(indicatorsQuery);
  const { name, unit, apartFrom } = draft;
  if (!data || name.trim().length < 3 || unit.trim() === '') return null;
  const overlaps = findOverlaps({ name, unit, code: except }, data.indicators);
  if (overlaps.length === 0) return null;
  const toggle = (id: number, apart: boolean) =>
    onChange({ apartFrom: apart ? [...apartFrom, id] : apartFrom.filter((each) => each !== id) });
  return (
    <Notice kind="warn" title={`${words.alike}.`}>
      {words.alikeLead}
      <ul className="checks">
        {overlaps.map(({ held }) => (
          <li key={held.id}>
            <label>
              <input
                type="checkbox"
                checked={apartFrom.includes(held.id)}
                onChange={(event) => toggle(held.id, event.target.checked)}
              />
              <span>
                {words.apart(held.name)}{' '}
                <span className="muted">
                  ({held.code}, {held.unit})
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
