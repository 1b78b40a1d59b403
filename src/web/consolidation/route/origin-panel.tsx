import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FigureOriginView } from '#contract/route-consolidation.ts';
import { compareDecimals } from '#domain/decimal.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { useConsolidationWords } from '../use-consolidation-words.ts';
import { formatShortMoment } from '../../ui/days.ts';
import { showFigureOr, writeFigure } from '../../ui/figure-words.ts';
import { IconAlertTriangleFilled, IconCircleCheck } from '../../ui/icons.ts';
import { Failed, LoadingLines } from '../../ui/states.tsx';
import { Unit } from '../../ui/unit.tsx';
import '../lineage.css';
import { ConflictSides } from '../conflicts/conflict-sides.tsx';
import '../conflicts/conflicts.css';
import { FigureStandings } from '../figure-standings.tsx';
import { useConflictWords } from '../use-conflict-words.ts';
import { useRouteWords } from '../use-route-words.ts';
import { type OriginPlace, originQuery } from './route-queries.ts';

/** From a place's figure down to the signed versions of the units below it, and who has not given it. */
export function OriginPanel({ place }: { readonly place: OriginPlace }) {
  const conflictWords = useConflictWords();
  const { data, error, refetch } = useQuery(originQuery(place));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines />;
  return (
    <div className="lineage">
      <Head origin={data} />
      <Recomputed origin={data} />
      <ol className="track">
        {data.leaves.map((leaf) => (
          <Leaf key={leaf.reportId} leaf={leaf} line={data.line} />
        ))}
      </ol>
      <Missing origin={data} />
      {data.conflicts.map((conflict) => (
        <section key={conflict.agency?.id ?? 0} className="origin-conflict">
          <h3>
            {conflict.agency?.name}: {conflictWords.state[conflict.state]}
          </h3>
          <ConflictSides conflict={conflict} />
        </section>
      ))}
    </div>
  );
}

function Head({ origin }: { readonly origin: FigureOriginView }) {
  const text = useText();
  const route = useRouteWords();
  const { line, agency, cell, periodKey } = origin;
  return (
    <p className="lin-head">
      <span className="second">
        {line.number} {line.name}, {agency.name}
      </span>
      <br />
      <b className="big">{showFigureOr(cell.value, route.missing)}</b>
      <Unit of={line.unit} /> <span className="muted sm">{namePeriod(text, periodKey)}</span>
      <br />
      <span className="muted">{describeRule(origin, route)}</span>
    </p>
  );
}

function describeRule({ cell, line }: FigureOriginView, route: ReturnType<typeof useRouteWords>): string {
  if (cell.reckoned && line.formula !== null) return route.byFormula(line.formula);
  if (line.combination === 'weighted-mean' && line.weightName !== null) return route.weighedBy(line.weightName);
  return route.combination[line.combination];
}

/** Made again from the versions alone: equal to the digit, or it says so. */
function Recomputed({ origin }: { readonly origin: FigureOriginView }) {
  const words = useConsolidationWords().lineage;
  const { cell, recomputed, leaves } = origin;
  if (leaves.length === 0) return <p className="state">{words.noLeaves}</p>;
  if (recomputed === null) return null;
  const matches = cell.value !== null && compareDecimals(cell.value, recomputed) === 0;
  const Icon = matches ? IconCircleCheck : IconAlertTriangleFilled;
  return (
    <p className={matches ? 'st ok wrap' : 'st bad wrap'}>
      <Icon className="ic" aria-hidden />
      {matches ? words.matches : words.differs(writeFigure(recomputed))}
    </p>
  );
}

interface LeafProps {
  readonly leaf: FigureOriginView['leaves'][number];
  readonly line: FigureOriginView['line'];
}

function Leaf({ leaf, line }: LeafProps) {
  const consolidation = useConsolidationWords();
  const { status } = useText();
  const route = useRouteWords();
  const words = consolidation.lineage;
  const conflictWords = useConflictWords();
  const { approvedBy, approvedAt, signedBy, signedAt } = leaf;
  return (
    <li className="sub">
      <div className="h">
        <b>{leaf.agency.name}</b>
        <span className="v">{writeFigure(leaf.value)}</span>
      </div>
      <div className="muted">
        {status.standing[leaf.standing]}
        {leaf.weight === null ? '' : ` · ${route.weight(writeFigure(leaf.weight))}`}
        {leaf.late ? ` · ${route.handedInLate}` : ''}
      </div>
      {leaf.signedValue === null ? null : (
        <div className="warn-word">{conflictWords.signedAs(writeFigure(leaf.signedValue))}</div>
      )}
      {leaf.revisions.length > 1 ? <FigureStandings revisions={leaf.revisions} /> : null}
      <Link
        to="/bao-cao/$reportId"
        params={{ reportId: String(leaf.reportId) }}
        search={{ ban: String(leaf.versionNumber), dong: String(line.quantityId) }}
      >
        {words.version(leaf.versionNumber)}
      </Link>
      <div className="muted">{words.submitted(leaf.submittedBy.fullName, formatShortMoment(leaf.submittedAt))}</div>
      {approvedBy && approvedAt ? (
        <div className="muted">{words.approved(approvedBy.fullName, formatShortMoment(approvedAt))}</div>
      ) : null}
      {signedBy && signedAt ? (
        <div className="muted">{route.signed(signedBy.fullName, formatShortMoment(signedAt))}</div>
      ) : null}
      <div className="muted xs hash">
        {words.hash} {leaf.sha256}
      </div>
    </li>
  );
}

function Missing({ origin }: { readonly origin: FigureOriginView }) {
  const route = useRouteWords();
  if (origin.missing.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{route.missingUnits(origin.missing.length)}</summary>
      <ul>
        {origin.missing.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
