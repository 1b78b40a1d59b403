import { Link } from '@tanstack/react-router';
import type { IndicatorView } from '#contract/forms.ts';
import { Button } from '../ui/button.tsx';
import { useFormWords } from './use-form-words.ts';

interface IndicatorRowProps {
  readonly indicator: IndicatorView;
  readonly onEdit: ((indicator: IndicatorView) => void) | null;
}

export function IndicatorRow({ indicator, onEdit }: IndicatorRowProps) {
  const words = useFormWords();
  return (
    <tr>
      <td className="nw">{indicator.code}</td>
      <th scope="row">
        <IndicatorName indicator={indicator} />
      </th>
      <td className="nw">{indicator.unit}</td>
      <td>{combinationOf(words, indicator)}</td>
      <td>
        <AskedBy indicator={indicator} />
        <small className="block">
          <EarlierLink indicator={indicator} />
        </small>
      </td>
      <td className="num">
        <EditButton indicator={indicator} onEdit={onEdit} />
      </td>
    </tr>
  );
}

/** The same indicator on a phone. */
export function IndicatorItem({ indicator, onEdit }: IndicatorRowProps) {
  const words = useFormWords();
  return (
    <li>
      <div className="phone-head">
        <b>{indicator.code}</b>
        <EditButton indicator={indicator} onEdit={onEdit} />
      </div>
      <IndicatorName indicator={indicator} />
      <p className="sm muted">
        {indicator.unit} · {combinationOf(words, indicator)} · <AskedBy indicator={indicator} /> ·{' '}
        <EarlierLink indicator={indicator} />
      </p>
    </li>
  );
}

/** The name with what it means below it. */
export function IndicatorName({ indicator }: Pick<IndicatorRowProps, 'indicator'>) {
  const words = useFormWords();
  const { name, definition, formula } = indicator;
  return (
    <>
      {name}
      {formula === null ? null : <small className="formula block">{words.reckoned(formula)}</small>}
      {definition ? <small className="muted block">{definition}</small> : null}
    </>
  );
}

function combinationOf(words: ReturnType<typeof useFormWords>, { combination, weightCode }: IndicatorView): string {
  return weightCode === null ? words.combinations[combination] : `${words.combinations[combination]} (${weightCode})`;
}

function AskedBy({ indicator }: Pick<IndicatorRowProps, 'indicator'>) {
  const words = useFormWords();
  const codes = [...new Set(indicator.forms.map(({ code }) => code))];
  return codes.length === 0 ? <span className="muted">{words.nobodyAsks}</span> : codes.join(', ');
}

function EditButton({ indicator, onEdit }: IndicatorRowProps) {
  const words = useFormWords();
  if (!onEdit) return null;
  return (
    <Button small kind="quiet" onClick={() => onEdit(indicator)} aria-label={words.indicator.change(indicator.code)}>
      {words.indicator.edit}
    </Button>
  );
}

function EarlierLink({ indicator: { id } }: Pick<IndicatorRowProps, 'indicator'>) {
  const words = useFormWords();
  return (
    <Link to="/so-lieu-lich-su/$quantityId" params={{ quantityId: String(id) }}>
      {words.earlier}
    </Link>
  );
}
