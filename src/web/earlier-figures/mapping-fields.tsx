import { useQuery } from '@tanstack/react-query';
import type { EarlierMapping, EarlierReading } from '#contract/earlier-figures.ts';
import { numberStyles } from '#domain/numbers/number-style.ts';
import { standings } from '#domain/reporting/snapshot.ts';
import { headOf } from '../reporting/workbook/own-sheet-mapping.ts';
import { DataTable } from '../ui/data-table.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { agenciesQuery } from './earlier-queries.ts';
import { useEarlierWords } from './use-earlier-words.ts';

interface MappingFieldsProps {
  readonly view: EarlierReading;
  readonly mapping: EarlierMapping;
  readonly onChange: (mapping: EarlierMapping) => void;
}

type Sheet = EarlierReading['sheets'][number];
const FOR_ALL = ['quantityColumn', 'agencyColumn', 'standingColumn', 'sourceColumn'] as const;
const FOR_LONG = ['yearColumn', 'periodColumn', 'valueColumn'] as const;

/** Which column says what, and what holds for the whole table. */
export function MappingFields({ view, mapping, onChange }: MappingFieldsProps) {
  const words = useEarlierWords();
  const sheet = view.sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return null;
  const wide = mapping.periodColumns.length > 0;
  const fields = wide ? FOR_ALL : [...FOR_ALL, ...FOR_LONG];
  return (
    <>
      <SheetTable sheet={sheet} />
      {wide ? <p>{words.wide(mapping.periodColumns.length)}</p> : null}
      <div className="earlier-fields">
        {view.sheets.length > 1 ? <SheetField view={view} mapping={mapping} onChange={onChange} /> : null}
        {fields.map((field) => (
          <ColumnField key={field} field={field} sheet={sheet} mapping={mapping} onChange={onChange} />
        ))}
        {mapping.agencyColumn === null ? <AgencyField mapping={mapping} onChange={onChange} /> : null}
        {mapping.standingColumn === null ? (
          <SelectField
            label={words.standing}
            options={standings}
            words={words.standings}
            chosen={mapping.standing}
            onChoose={(standing) => onChange({ ...mapping, standing })}
          />
        ) : null}
        <SelectField
          label={words.style}
          options={numberStyles}
          words={words.styles}
          chosen={mapping.style}
          onChoose={(style) => onChange({ ...mapping, style })}
        />
        <TextField
          label={words.source}
          hint={words.sourceHint}
          value={mapping.source}
          maxLength={500}
          onType={(source) => onChange({ ...mapping, source })}
        />
      </div>
    </>
  );
}

const ROWS_SHOWN = 8;

function SheetTable({ sheet }: { readonly sheet: Sheet }) {
  const words = useEarlierWords();
  const head = (
    <tr>
      <th scope="col">{words.row}</th>
      {sheet.columns.map((letters) => (
        <th key={letters} scope="col">
          {letters}
        </th>
      ))}
    </tr>
  );
  return (
    <DataTable caption={words.table} head={head} className="earlier-table">
      <tbody>
        {sheet.rows.slice(0, ROWS_SHOWN).map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {cells.map((text, at) => (
              <td key={sheet.columns[at]}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function SheetField({ view, mapping, onChange }: MappingFieldsProps) {
  const words = useEarlierWords();
  const names = view.sheets.map(({ name }) => name);
  return (
    <SelectField
      label={words.sheet}
      options={names}
      words={Object.fromEntries(names.map((name) => [name, name]))}
      chosen={mapping.sheet}
      onChoose={(name) => {
        const sheet = view.sheets.find((each) => each.name === name);
        if (sheet) onChange({ ...sheet.suggested, source: mapping.source });
      }}
    />
  );
}

interface ColumnFieldProps extends Omit<MappingFieldsProps, 'view'> {
  readonly sheet: Sheet;
  readonly field: (typeof FOR_ALL)[number] | (typeof FOR_LONG)[number];
}

function ColumnField({ field, sheet, mapping, onChange }: ColumnFieldProps) {
  const words = useEarlierWords();
  const named = sheet.columns.map((letters) => [letters, words.column(letters, headOf(sheet, letters))]);
  return (
    <SelectField
      label={words.columns[field]}
      options={['', ...sheet.columns]}
      words={{ '': words.none, ...Object.fromEntries(named) }}
      chosen={mapping[field] ?? ''}
      onChoose={(letters) => onChange({ ...mapping, [field]: letters === '' ? null : letters })}
    />
  );
}

function AgencyField({ mapping, onChange }: Omit<MappingFieldsProps, 'view'>) {
  const words = useEarlierWords();
  const { data } = useQuery(agenciesQuery);
  const agencies = data?.agencies ?? [];
  return (
    <SelectField
      label={words.agency}
      options={['', ...agencies.map(({ id }) => String(id))]}
      words={{ '': words.province, ...Object.fromEntries(agencies.map(({ id, name }) => [String(id), name])) }}
      chosen={mapping.agencyId === null ? '' : String(mapping.agencyId)}
      onChoose={(id) => onChange({ ...mapping, agencyId: id === '' ? null : Number(id) })}
    />
  );
}
