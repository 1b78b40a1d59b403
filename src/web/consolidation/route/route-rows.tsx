import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RouteCell, RouteConsolidationView, RouteLine, RouteRow } from '#contract/route-consolidation.ts';
import { useText } from '../../text/text.tsx';
import { Figure } from '../../ui/figure.tsx';
import { showFigureOr, writeFigure } from '../../ui/figure-words.ts';
import { IconChevronDown, IconChevronRight } from '../../ui/icons.ts';
import { Failed, LoadingRows } from '../../ui/states.tsx';
import { useConflictWords } from '../use-conflict-words.ts';
import { useRouteWords } from '../use-route-words.ts';
import { routeQuery } from './route-queries.ts';

export type OpenOrigin = (agencyId: number, quantityId: number) => void;

interface RouteRowsProps {
  readonly view: Pick<RouteConsolidationView, 'form' | 'periodKey'>;
  readonly row: RouteRow;
  readonly depth: number;
  readonly lines: readonly RouteLine[];
  readonly onOpen: OpenOrigin;
}

/** A place of the route, and when it is opened the places under it. */
export function RouteRows(props: RouteRowsProps) {
  const { row, depth, lines, onOpen } = props;
  const [opened, setOpened] = useState(depth === 0);
  return (
    <>
      <tr className={`at-${Math.min(depth, 3)}`}>
        <th scope="row">
          <Place row={row} opened={opened} onToggle={() => setOpened(!opened)} />
        </th>
        <td className="num">
          <Received row={row} />
        </td>
        {lines.map((line) => (
          <FigureCell key={line.quantityId} row={row} line={line} onOpen={onOpen} />
        ))}
      </tr>
      {opened && !row.isUnit ? <Below {...props} /> : null}
    </>
  );
}

function Below(props: RouteRowsProps) {
  const { view, row, depth, lines } = props;
  const { data, error, refetch } = useQuery(
    routeQuery(view.form.id, view.periodKey, { agencyId: row.agency.id, quantityId: lines[0]?.quantityId ?? null }),
  );
  if (error)
    return (
      <tr>
        <td colSpan={lines.length + 2}>
          <Failed error={error} onRetry={() => void refetch()} />
        </td>
      </tr>
    );
  if (!data) return <LoadingRows columns={lines.length + 2} rows={3} />;
  return data.below.map((each) => <RouteRows {...props} key={each.agency.id} row={each} depth={depth + 1} />);
}

interface PlaceProps {
  readonly row: RouteRow;
  readonly opened: boolean;
  readonly onToggle: () => void;
}

function Place({ row, opened, onToggle }: PlaceProps) {
  if (row.isUnit) return <span className="place">{row.agency.shortName}</span>;
  const Icon = opened ? IconChevronDown : IconChevronRight;
  return (
    <button type="button" className="place" aria-expanded={opened} onClick={onToggle}>
      <Icon className="ic" aria-hidden />
      {row.agency.shortName}
    </button>
  );
}

function Received({ row }: { readonly row: RouteRow }) {
  const route = useRouteWords();
  const { isUnit, received, units, late } = row;
  if (isUnit && received === 0) return <span className="bad-word">{route.notHandedIn}</span>;
  const words = isUnit ? route.handedIn : `${received}/${units}`;
  return (
    <>
      <span className={received < units ? 'warn-word' : 'muted'}>{words}</span>
      {late > 0 ? <small>{isUnit ? route.handedInLate : route.lateShort(late)}</small> : null}
    </>
  );
}

interface FigureCellProps {
  readonly row: RouteRow;
  readonly line: RouteLine;
  readonly onOpen: OpenOrigin;
}

function FigureCell({ row, line, onOpen }: FigureCellProps) {
  const { status } = useText();
  const route = useRouteWords();
  const cell = row.cells.find(({ quantityId }) => quantityId === line.quantityId);
  if (!cell || cell.value === null) {
    return (
      <td className="num">
        <span className="muted">{cell?.noFigure ? route.noFigure[cell.noFigure] : route.missing}</span>
      </td>
    );
  }
  return (
    <td className="num">
      <Figure
        value={writeFigure(cell.value, cell.reckoned ? line.decimals : undefined)}
        name={route.originName(line.name, row.agency.name)}
        onOpen={() => onOpen(row.agency.id, line.quantityId)}
      />
      {cell.standing && cell.standing !== 'final' ? <small>{status.standing[cell.standing]}</small> : null}
      <Basis row={row} cell={cell} />
      <CellMarks cell={cell} />
    </td>
  );
}

/** What else one has to know of a figure: sources that differ, what was frozen, and last year's. */
function CellMarks({ cell }: { readonly cell: RouteCell }) {
  const { status } = useText();
  const words = useConflictWords();
  const { conflicts, chosen, changedFrom, lastYear } = cell;
  return (
    <>
      {conflicts > 0 ? <small className="warn-word">{words.cellOpen(conflicts)}</small> : null}
      {chosen > 0 ? <small>{words.cellChosen(chosen)}</small> : null}
      {changedFrom ? (
        <small className="warn-word">{words.freeze.cell(showFigureOr(changedFrom.value, words.notYet))}</small>
      ) : null}
      {lastYear ? (
        <small title={words.lastYearFrom(status.standing[lastYear.standing], lastYear.source)}>
          {words.lastYear(writeFigure(lastYear.value))}
        </small>
      ) : null}
    </>
  );
}

/** On how many units the figure rests, where that is fewer than have handed in; and a ratio of unlike wholes. */
function Basis({ row, cell }: { readonly row: RouteRow; readonly cell: RouteCell }) {
  const route = useRouteWords();
  if (cell.unevenParts) return <small className="warn-word">{route.unevenParts}</small>;
  if (row.isUnit || cell.reckoned || cell.given >= row.received) return null;
  return <small>{route.givenBy(cell.given)}</small>;
}
