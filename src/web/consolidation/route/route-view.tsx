import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RouteConsolidationView, RouteLine } from '#contract/route-consolidation.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { Failed, LoadingLines } from '../../ui/states.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useRouteWords } from '../use-route-words.ts';
import { FreezeNotices } from './freeze-notices.tsx';
import { OriginPanel } from './origin-panel.tsx';
import { type OpenOrigin, RouteRows } from './route-rows.tsx';
import { type OriginPlace, routeQuery } from './route-queries.ts';
import { useConsolidationWords } from '../use-consolidation-words.ts';

interface RouteViewProps {
  readonly formId: number;
  readonly periodKey: string;
}

/** As many as stand beside each other on a desk's screen; a phone shows one. */
const MOST_COLUMNS = 5;

export function RouteView({ formId, periodKey }: RouteViewProps) {
  const consolidation = useConsolidationWords();
  const { data, error, refetch } = useQuery(routeQuery(formId, periodKey, { quantityId: null }));
  const [place, setPlace] = useState<OriginPlace | null>(null);
  const [opened, setOpened] = useState(false);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={12} />;
  const open: OpenOrigin = (agencyId, quantityId) => {
    setPlace({ formId, periodKey, agencyId, quantityId });
    setOpened(true);
  };
  return (
    <>
      <div className="route-state">
        <Completeness view={data} />
        <FreezeNotices view={data} />
      </div>
      <RouteTable view={data} onOpen={open} />
      <SideDrawer opened={opened} onClose={() => setOpened(false)} title={consolidation.lineage.title}>
        {place ? <OriginPanel place={place} /> : null}
      </SideDrawer>
    </>
  );
}

function Completeness({ view }: { readonly view: RouteConsolidationView }) {
  const route = useRouteWords();
  const { agency, units, received, late, isUnit } = view.here;
  if (isUnit) return null;
  return (
    <p className="route-lead">
      {route.basedOn(agency.name, received, units)} {received < units ? route.waiting(units - received) : null}{' '}
      {late > 0 ? route.late(late) : null}
    </p>
  );
}

interface RouteTableProps {
  readonly view: RouteConsolidationView;
  readonly onOpen: OpenOrigin;
}

function RouteTable({ view, onOpen }: RouteTableProps) {
  const text = useText();
  const route = useRouteWords();
  const narrow = useNarrow();
  const [first, setFirst] = useState(view.lines[0]?.quantityId ?? 0);
  const most = narrow ? 1 : MOST_COLUMNS;
  const shown = columnsFrom(view.lines, first, most);
  return (
    <>
      {view.lines.length > most ? (
        <SelectField
          label={narrow ? route.indicator : route.firstIndicator}
          options={view.lines.map(({ quantityId }) => String(quantityId))}
          words={Object.fromEntries(
            view.lines.map(({ quantityId, number, name }) => [String(quantityId), `${number} ${name}`]),
          )}
          chosen={String(first)}
          onChoose={(id) => setFirst(Number(id))}
        />
      ) : null}
      <table className="route">
        <caption className="vh">{route.caption(view.form.name, namePeriod(text, view.periodKey))}</caption>
        <thead>
          <tr>
            <th scope="col">{route.place}</th>
            <th scope="col" className="num">
              {route.received}
            </th>
            {shown.map((line) => (
              <ColumnHead key={line.quantityId} line={line} />
            ))}
          </tr>
        </thead>
        <tbody>
          <RouteRows view={view} row={view.here} depth={0} lines={shown} onOpen={onOpen} />
        </tbody>
      </table>
    </>
  );
}

function columnsFrom(lines: readonly RouteLine[], first: number, most: number): RouteLine[] {
  const at = Math.max(
    0,
    lines.findIndex(({ quantityId }) => quantityId === first),
  );
  return lines.slice(Math.min(at, Math.max(0, lines.length - most)), at + most).slice(0, most);
}

function ColumnHead({ line }: { readonly line: RouteLine }) {
  const route = useRouteWords();
  return (
    <th scope="col" className="num">
      {line.number} {line.name}
      <small>
        {line.unit} · {line.formula === null ? route.combination[line.combination] : route.reckoned}
      </small>
    </th>
  );
}
