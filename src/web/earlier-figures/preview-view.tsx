import { useQuery } from '@tanstack/react-query';
import type { EarlierMapping, EarlierPreview, EarlierReading, EarlierRow } from '#contract/earlier-figures.ts';
import { type EarlierVerdict, earlierVerdicts } from '#domain/earlier-figures/judge-cells.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { writeFigure } from '../ui/figure-words.ts';

import { agenciesQuery } from './earlier-queries.ts';
import { useEarlierWords } from './use-earlier-words.ts';

interface PreviewViewProps {
  readonly preview: EarlierPreview;
  readonly mapping: EarlierMapping;
  readonly quantities: EarlierReading['quantities'];
  /** The person says what a name means. */
  readonly onSay: (mapping: EarlierMapping) => void;
}

const ASKED: readonly EarlierVerdict[] = ['quantity-unknown', 'agency-unknown', 'agency-ambiguous'];
const MOST_ASKED = 30;

/** How many cells of each verdict, and the names that want an answer. */
export function PreviewView({ preview, mapping, quantities, onSay }: PreviewViewProps) {
  const words = useEarlierWords();
  const { counts, rows } = preview;
  const asked = rows.filter(({ verdict }) => ASKED.includes(verdict)).slice(0, MOST_ASKED);
  return (
    <>
      <div role="status">
        <ul className="earlier-counts">
          {earlierVerdicts
            .filter((verdict) => counts[verdict] > 0)
            .map((verdict) => (
              <li key={verdict}>
                <b>{words.count(words.verdicts[verdict], counts[verdict])}</b>
              </li>
            ))}
        </ul>
      </div>
      {asked.length > 0 ? (
        <div className="earlier-fields">
          {asked.map((row) => (
            <NameField
              key={`${row.verdict} ${row.cell}`}
              row={row}
              mapping={mapping}
              quantities={quantities}
              onSay={onSay}
            />
          ))}
        </div>
      ) : null}
    </>
  );
}

/** The cells themselves, those that something is wrong with first. */
export function VerdictTable({ rows }: Pick<EarlierPreview, 'rows'>) {
  const words = useEarlierWords();
  const { heads } = words;
  return (
    <DataTable
      caption={words.rows}
      head={
        <tr>
          <th scope="col">{heads.verdict}</th>
          <th scope="col">{heads.cell}</th>
          <th scope="col">{heads.quantity}</th>
          <th scope="col">{heads.agency}</th>
          <th scope="col">{heads.period}</th>
          <th scope="col" className="num">
            {heads.value}
          </th>
        </tr>
      }
    >
      <tbody>
        {rows.map((row) => (
          <VerdictRow key={`${row.verdict} ${row.cell}`} row={row} />
        ))}
      </tbody>
    </DataTable>
  );
}

function VerdictRow({ row }: { readonly row: EarlierRow }) {
  const words = useEarlierWords();
  return (
    <tr>
      <td>
        {words.verdicts[row.verdict]}
        {row.message ? <small className="muted block">{row.message}</small> : null}
      </td>
      <td>{row.cell}</td>
      <th scope="row">{row.quantity}</th>
      <td>{row.agency}</td>
      <td>{row.period}</td>
      <td className="num">{row.value === null ? row.written : writeFigure(row.value)}</td>
    </tr>
  );
}

interface NameFieldProps extends Omit<PreviewViewProps, 'preview'> {
  readonly row: EarlierRow;
}

/** What words of the table mean: the likeliest answers first, then all others. */
function NameField({ row, mapping, quantities, onSay }: NameFieldProps) {
  const words = useEarlierWords();
  const { data } = useQuery(agenciesQuery);
  const isQuantity = row.verdict === 'quantity-unknown';
  const written = isQuantity ? row.quantity : row.agency;
  const likely = new Set(row.suggestions.map(({ id }) => id));
  const all = isQuantity ? quantities : (data?.agencies ?? []);
  const choose = (id: number | undefined) => {
    if (id === undefined) return;
    if (isQuantity) onSay({ ...mapping, names: [...mapping.names, { words: written, quantityId: id }] });
    else onSay({ ...mapping, agencies: [...mapping.agencies, { words: written, agencyId: id }] });
  };
  return (
    <div role="group" aria-label={words.means(written)}>
      <ChoiceField
        label={words.means(written)}
        choices={[...row.suggestions, ...all.filter(({ id }) => !likely.has(id))]}
        chosen={[]}
        onChoose={([id]) => choose(id)}
        placeholder={words.unknown}
        noMatch={words.noMatch}
        removeWords={words.remove}
      />
      {likely.size > 0 ? <Likely row={row} onChoose={choose} /> : null}
    </div>
  );
}

interface LikelyProps {
  readonly row: EarlierRow;
  readonly onChoose: (id: number) => void;
}

/** The nearest names, each taken by one click. */
function Likely({ row, onChoose }: LikelyProps) {
  const words = useEarlierWords();
  return (
    <p className="earlier-likely">
      <span className="muted sm">{words.perhaps}</span>
      {row.suggestions.map(({ id, name }) => (
        <Button key={id} small onClick={() => onChoose(id)}>
          {name}
        </Button>
      ))}
    </p>
  );
}
