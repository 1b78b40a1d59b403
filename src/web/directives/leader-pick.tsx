import type { PersonRef } from '#contract/shapes.ts';
import { Field } from '../ui/field.tsx';

interface LeaderPickProps {
  readonly label: string;
  readonly choose: string;
  readonly leaders: readonly PersonRef[];
  readonly chosen: number | null;
  readonly onChoose: (id: number | null) => void;
  readonly error: string | undefined;
}

/** One leader out of those who hold the office today. */
export function LeaderPick({ label, choose, leaders, chosen, onChoose, error }: LeaderPickProps) {
  return (
    <Field label={label} error={error}>
      {(ids) => (
        <select
          {...ids}
          className="inp"
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
        >
          <option value="">{choose}</option>
          {leaders.map(({ id, fullName, title }) => (
            <option key={id} value={id}>
              {[title, fullName].filter(Boolean).join(' ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
