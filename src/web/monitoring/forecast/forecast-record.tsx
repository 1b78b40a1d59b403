import type { TargetForecastView } from '#contract/forecasts.ts';
import type { TargetView } from '#contract/programme.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { writeFigure } from '../../ui/figure-words.ts';
import { useForecastWords } from './use-forecast-words.ts';

interface ForecastRecordProps {
  readonly target: TargetView;
  readonly forecast: TargetForecastView;
}

/** A forecast that says "80 %" has to have come true about 80 times of 100: here is how often it did. */
export function ForecastRecord({ target, forecast: { record, recordOfAll, looks } }: ForecastRecordProps) {
  const words = useForecastWords();
  const columns = words.recordColumns;
  if (record.made === 0) return <p className="muted">{words.recordNone}</p>;
  const share = `${Math.round((recordOfAll.inside80 * 100) / Math.max(1, recordOfAll.made))}%`;
  return (
    <div className="forecast-record">
      <h3>{words.record}</h3>
      <p>
        {words.recordOwn(record.inside80, record.made)} {words.recordAll(recordOfAll.inside80, recordOfAll.made, share)}
      </p>
      <DataTable
        caption={`${words.record}: ${target.name}`}
        head={
          <tr>
            <th scope="col">{columns.year}</th>
            <th scope="col" className="num">
              {columns.forecast}
            </th>
            <th scope="col" className="num">
              {columns.range}
            </th>
            <th scope="col" className="num">
              {columns.actual}
            </th>
            <th scope="col">{columns.inside}</th>
          </tr>
        }
      >
        <tbody>
          {looks.map(({ year, forecast, actual, inside80 }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="num">{writeFigure(forecast.mean)}</td>
              <td className="num">
                {writeFigure(forecast.lo80)}–{writeFigure(forecast.hi80)}
              </td>
              <td className="num">{writeFigure(actual)}</td>
              <td>{inside80 ? words.inside : words.outside}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
