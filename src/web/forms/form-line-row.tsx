import type { IndicatorView } from '#contract/forms.ts';
import { parseBreakdown } from '#domain/forms/breakdown.ts';
import { Button } from '../ui/button.tsx';
import { IconArrowDown, IconArrowUp, IconTrash } from '../ui/icons.ts';
import type { DraftLine } from './form-draft.ts';
import { IndicatorName } from './indicator-row.tsx';
import { useFormWords } from './use-form-words.ts';

interface FormLineRowProps {
  readonly line: DraftLine;
  readonly lines: readonly DraftLine[];
  readonly catalogue: ReadonlyMap<number, IndicatorView>;
  /** Codes of the other forms that ask the same agencies for it. */
  readonly asked: string | undefined;
  readonly onChange: (part: Partial<DraftLine>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function FormLineRow(props: FormLineRowProps) {
  const { line, catalogue, asked, onChange } = props;
  const words = useFormWords();
  const indicator = catalogue.get(line.indicatorId);
  const name = indicator?.name ?? '';
  return (
    <tr>
      <td>
        <input
          className="inp short"
          aria-label={words.form.numberOf(name)}
          value={line.number}
          maxLength={20}
          onChange={(event) => onChange({ number: event.target.value })}
        />
      </td>
      <th scope="row" className={line.partOfId === null ? undefined : 'part'}>
        {indicator ? <IndicatorName indicator={indicator} /> : null}
        {indicator ? <Breakdowns {...props} indicator={indicator} /> : null}
        {asked ? <small className="warn block">{words.askedAlready(asked)}</small> : null}
      </th>
      <td className="nw">{indicator?.unit}</td>
      <td>
        <PartOf {...props} name={name} />
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={words.form.requiredOf(name)}
          checked={line.required}
          onChange={(event) => onChange({ required: event.target.checked })}
        />
      </td>
      <td className="num">
        <LineActs {...props} name={name} />
      </td>
    </tr>
  );
}

/** By which dimensions of the catalogue the line is asked; each category becomes a row of the sheet. */
function Breakdowns({ line, onChange, indicator }: FormLineRowProps & { readonly indicator: IndicatorView }) {
  const { form } = useFormWords();
  const chosen = line.breakdowns ?? [];
  const known = indicator.disaggregations.flatMap((text) => parseBreakdown(text) ?? []);
  return known.map(({ dimension, categories }) => (
    <label key={dimension} className="breakdown">
      <input
        type="checkbox"
        checked={chosen.includes(dimension)}
        onChange={({ target }) =>
          onChange({
            breakdowns: target.checked ? [...chosen, dimension] : chosen.filter((name) => name !== dimension),
          })
        }
      />
      <small>
        {form.byDimension(dimension)} <span className="muted">({categories.join(', ')})</span>
      </small>
    </label>
  ));
}

function PartOf({ line, lines, catalogue, onChange, name }: FormLineRowProps & { readonly name: string }) {
  const { form } = useFormWords();
  return (
    <select
      className="inp"
      aria-label={form.partOfOf(name)}
      value={line.partOfId ?? ''}
      onChange={(event) => onChange({ partOfId: event.target.value === '' ? null : Number(event.target.value) })}
    >
      <option value="">{form.whole}</option>
      {lines
        .filter((other) => other !== line)
        .map(({ indicatorId, number }) => (
          <option key={indicatorId} value={indicatorId}>
            {number}. {catalogue.get(indicatorId)?.name}
          </option>
        ))}
    </select>
  );
}

function LineActs({ onMove, onRemove, name }: FormLineRowProps & { readonly name: string }) {
  const { form } = useFormWords();
  const acts = [
    { key: 'up', words: form.up(name), icon: IconArrowUp, act: () => onMove(-1) },
    { key: 'down', words: form.down(name), icon: IconArrowDown, act: () => onMove(1) },
    { key: 'remove', words: form.remove(name), icon: IconTrash, act: onRemove },
  ];
  return acts.map(({ key, words, icon: Icon, act }) => (
    <Button key={key} small kind="quiet" onClick={act} aria-label={words} title={words}>
      <Icon className="ic" aria-hidden />
    </Button>
  ));
}
