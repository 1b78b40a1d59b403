import type { OwnSheetView, SheetExcerpt, SheetMapping } from '#contract/workbook.ts';
import type { SheetLine } from '#contract/reporting.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { headOf, rowChoices, rowKey, withRow } from './own-sheet-mapping.ts';
import { useOwnSheetWords } from './use-own-sheet-words.ts';

interface MatchingProps {
  readonly view: OwnSheetView;
  readonly lines: readonly SheetLine[];
  readonly mapping: SheetMapping;
  readonly onChange: (mapping: SheetMapping) => void;
}

/** Which columns and rows of the file say what the form asks. */
export function OwnSheetMatching({ view, lines, mapping, onChange }: MatchingProps) {
  const words = useOwnSheetWords();
  const excerpt = view.sheets.find(({ name }) => name === mapping.sheet) ?? view.sheets[0];
  if (!excerpt) return null;
  const filled = lines.filter(({ quantity }) => !quantity.indicator?.formula);
  const matched = mapping.lines.filter((line) => filled.some(({ quantity }) => quantity.id === line.quantityId));
  return (
    <>
      <div className="workbook-pick">
        {view.sheets.length > 1 ? <SheetPick view={view} mapping={mapping} onChange={onChange} /> : null}
        <ColumnPick excerpt={excerpt} mapping={mapping} onChange={onChange} field="labelColumn" />
        <ColumnPick excerpt={excerpt} mapping={mapping} onChange={onChange} field="valueColumn" />
        <ColumnPick excerpt={excerpt} mapping={mapping} onChange={onChange} field="noteColumn" />
      </div>
      <ExcerptTable excerpt={excerpt} mapping={mapping} />
      <h3>{words.lines}</h3>
      <p className="muted">{words.matched(matched.length, filled.length)}</p>
      {filled.map((line) => (
        <RowPick key={line.quantity.id} line={line} excerpt={excerpt} mapping={mapping} onChange={onChange} />
      ))}
    </>
  );
}

function SheetPick({ view, mapping, onChange }: Omit<MatchingProps, 'lines'>) {
  const words = useOwnSheetWords();
  const names = view.sheets.map(({ name }) => name);
  return (
    <SelectField
      label={words.sheet}
      options={names}
      words={Object.fromEntries(names.map((name) => [name, name]))}
      chosen={mapping.sheet}
      onChoose={(name) => {
        const sheet = view.sheets.find((each) => each.name === name);
        if (sheet) onChange(sheet.suggested);
      }}
    />
  );
}

interface PickProps {
  readonly excerpt: SheetExcerpt;
  readonly mapping: SheetMapping;
  readonly onChange: (mapping: SheetMapping) => void;
}

function ColumnPick({
  excerpt,
  mapping,
  onChange,
  field,
}: PickProps & { readonly field: 'labelColumn' | 'valueColumn' | 'noteColumn' }) {
  const words = useOwnSheetWords();
  const options = field === 'noteColumn' ? ['', ...excerpt.columns] : excerpt.columns;
  const named = options.map((letters) => [
    letters,
    letters === '' ? words.noColumn : words.column(letters, headOf(excerpt, letters)),
  ]);
  return (
    <SelectField
      label={words[field]}
      options={options}
      words={Object.fromEntries(named)}
      chosen={mapping[field] ?? ''}
      onChoose={(letters) => onChange({ ...mapping, [field]: letters === '' ? null : letters })}
    />
  );
}

const ROWS_SHOWN = 12;

function ExcerptTable({ excerpt, mapping }: Pick<PickProps, 'excerpt' | 'mapping'>) {
  const words = useOwnSheetWords();
  const used = [mapping.labelColumn, mapping.valueColumn, mapping.noteColumn];
  const head = (
    <tr>
      <th scope="col" className="num">
        {words.rowHead}
      </th>
      {excerpt.columns.map((letters) => (
        <th key={letters} scope="col" className={used.includes(letters) ? 'used' : undefined}>
          {letters}
        </th>
      ))}
    </tr>
  );
  return (
    <DataTable caption={words.excerpt} head={head} className="own-excerpt">
      <tbody>
        {excerpt.rows.slice(0, ROWS_SHOWN).map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row" className="num">
              {row}
            </th>
            {cells.map((text, at) => (
              <td key={excerpt.columns[at]} className={used.includes(excerpt.columns[at] ?? '') ? 'used' : undefined}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function RowPick({ line, excerpt, mapping, onChange }: PickProps & { readonly line: SheetLine }) {
  const words = useOwnSheetWords();
  const { id, number, name, unit } = line.quantity;
  const choices = rowChoices(excerpt, mapping);
  const tied = mapping.lines.find(({ quantityId }) => quantityId === id);
  const key = tied ? rowKey(tied.label, tied.occurrence) : '';
  const named = choices.map(({ key: each, row, label, value }) => [each, words.row(row, label.slice(0, 60), value)]);
  return (
    <SelectField
      label={`${number} ${name}${unit ? ` (${unit})` : ''}`}
      options={['', ...choices.map((each) => each.key)]}
      words={{ '': words.noRow, ...Object.fromEntries(named) }}
      chosen={choices.some((each) => each.key === key) ? key : ''}
      onChoose={(chosen) =>
        onChange(
          withRow(
            mapping,
            id,
            choices.find((each) => each.key === chosen),
          ),
        )
      }
    />
  );
}
