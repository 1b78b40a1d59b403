import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MapQuantities } from '#contract/map.ts';
import { PageHead } from '../ui/page-head.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { mapQuantitiesQuery, mapQuery } from './map-queries.ts';
import { MapOfQuantity } from './map-of-quantity.tsx';
import { useMapWords } from './use-map-words.ts';
import './map.css';

export function MapPage() {
  const words = useMapWords();
  const { data, error, refetch } = useQuery(mapQuantitiesQuery);
  return (
    <>
      <PageHead title={words.title} fact={words.fact} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines lines={8} /> : null}
      {data?.quantities.length === 0 ? <Empty>{words.none}</Empty> : null}
      {data && data.quantities.length > 0 ? <Chosen quantities={data.quantities} /> : null}
    </>
  );
}

/** What is shown stands in the address, so that it can be sent to somebody. */
function Chosen({ quantities }: MapQuantities) {
  const words = useMapWords();
  const navigate = useNavigate();
  const { so } = useSearch({ from: '/khung/ban-do' });
  const most = quantities.reduce((best, each) => (each.units > best.units ? each : best));
  const chosen = quantities.find(({ id }) => String(id) === so) ?? most;
  const names = Object.fromEntries(quantities.map(({ id, name }) => [String(id), name]));
  return (
    <>
      <div className="map-tools">
        <SelectField
          label={words.quantity}
          options={quantities.map(({ id }) => String(id))}
          words={names}
          chosen={String(chosen.id)}
          onChoose={(id) => void navigate({ to: '/ban-do', search: (before) => ({ ...before, so: id }) })}
        />
      </div>
      <Loaded key={chosen.id} quantityId={chosen.id} />
    </>
  );
}

function Loaded({ quantityId }: { readonly quantityId: number }) {
  const words = useMapWords();
  const { data, error, refetch } = useQuery(mapQuery(quantityId));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={8} />;
  return data.periods.length === 0 ? <Empty>{words.noPeriod}</Empty> : <MapOfQuantity view={data} />;
}
