import { DataTable } from '../ui/data-table.tsx';
import { writeFigure } from '../ui/figure-words.ts';
import type { ShownUnit } from './shown-units.ts';
import { useMapWords } from './use-map-words.ts';

interface MapTableProps {
  readonly units: readonly ShownUnit[];
  readonly unit: string | null;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly caption: string;
}

/** The same figures as text, ranked: what the map shows can be read, sorted and copied here. */
export function MapTable({ units, unit, chosen, onChoose, caption }: MapTableProps) {
  const words = useMapWords();
  const head = (
    <tr>
      <th scope="col" className="num">
        {words.columns.rank}
      </th>
      <th scope="col">{words.columns.unit}</th>
      <th scope="col" className="num">
        {words.columns.value}
        {unit ? `, ${unit}` : ''}
      </th>
    </tr>
  );
  return (
    <DataTable caption={caption} head={head} className="map-table">
      <tbody>
        {units.map(({ key, agency, value, shade, given, units: all }, index) => (
          <tr key={key} className={chosen === key ? 'picked' : undefined}>
            <td className="num">{value === null ? '' : index + 1}</td>
            <th scope="row">
              <button
                type="button"
                className="place-button"
                aria-pressed={chosen === key}
                onClick={() => onChoose(key)}
              >
                <span className={`swatch shade-${shade ?? 'none'}`} aria-hidden />
                {agency.shortName}
              </button>
              {all > 1 && given < all ? <small className="muted"> {words.rests(given, all)}</small> : null}
            </th>
            <td className="num">{value === null ? words.missing : writeFigure(value)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
