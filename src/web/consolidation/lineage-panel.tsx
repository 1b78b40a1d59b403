import { useQuery } from '@tanstack/react-query';
import type { LineageView } from '#contract/consolidation.ts';
import { compareDecimals } from '#domain/decimal.ts';
import { namePeriod } from '../period-name.ts';
import { showFigureOr, writeFigure } from '../ui/figure-words.ts';
import { useText } from '../text/text.tsx';
import { useConsolidationWords } from './use-consolidation-words.ts';
import { formatShortMoment } from '../ui/days.ts';
import { IconAlertTriangleFilled, IconCircleCheck } from '../ui/icons.ts';
import { Failed, LoadingLines } from '../ui/states.tsx';
import { Unit } from '../ui/unit.tsx';
import { ConflictSides } from './conflicts/conflict-sides.tsx';
import './conflicts/conflicts.css';
import { FigureStandings } from './figure-standings.tsx';
import { useConflictWords } from './use-conflict-words.ts';
import { lineageQuery } from './lineage-query.ts';
import { LineageLeaf } from './lineage-leaf.tsx';
import './lineage.css';

interface LineagePanelProps {
  readonly targetId: number;
  readonly periodKey: string;
}

/** The chain from the province's figure down to the signed versions; also used inside the target's page. */
export function LineagePanel({ targetId, periodKey }: LineagePanelProps) {
  const { data, error, refetch } = useQuery(lineageQuery(targetId, periodKey));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines />;
  return (
    <div className="lineage">
      <LineageHead lineage={data} />
      <Recomputed lineage={data} />
      <FigureStandings revisions={data.revisions} />
      <Chain lineage={data} />
      {data.conflict ? <LineageConflict conflict={data.conflict} /> : null}
    </div>
  );
}

function LineageConflict({ conflict }: { readonly conflict: NonNullable<LineageView['conflict']> }) {
  const words = useConflictWords();
  return (
    <section>
      <h3>{words.state[conflict.state]}</h3>
      <ConflictSides conflict={conflict} />
    </section>
  );
}

function LineageHead({ lineage }: { readonly lineage: LineageView }) {
  const text = useText();
  const consolidation = useConsolidationWords();
  const { target, periodKey, value, standing } = lineage;
  return (
    <p className="lin-head">
      <span className="second">
        {target.number} {target.name}
      </span>
      <br />
      <b className="big">{showFigureOr(value, consolidation.missingValue)}</b>
      <Unit of={target.unit} />{' '}
      <span className="muted sm">
        {namePeriod(text, periodKey)}
        {standing ? ` · ${text.status.standing[standing]}` : ''}
      </span>
    </p>
  );
}

/** The sum made again from the leaves: equal to the digit, or it says so. */
function Recomputed({ lineage }: { readonly lineage: LineageView }) {
  const words = useConsolidationWords().lineage;
  const { value, recomputed, leaves } = lineage;
  if (leaves.length === 0) return <p className="state">{words.noLeaves}</p>;
  if (recomputed === null) return null;
  const matches = value !== null && compareDecimals(value, recomputed) === 0;
  return (
    <p className={matches ? 'st ok wrap' : 'st bad wrap'}>
      {matches ? (
        <IconCircleCheck className="ic" aria-hidden />
      ) : (
        <IconAlertTriangleFilled className="ic" aria-hidden />
      )}
      {matches ? words.matches : words.differs(writeFigure(recomputed))}
    </p>
  );
}

function Chain({ lineage }: { readonly lineage: LineageView }) {
  const { lineage: words, missingValue } = useConsolidationWords();
  const { value, consolidation, operator, leaves, target } = lineage;
  const isKnown = operator === 'lead' || operator === 'sum' || operator === 'none';
  return (
    <ol className="track">
      <li className="full">
        <div className="h">
          <b>{words.province}</b>
          <span className="v">{showFigureOr(value, missingValue)}</span>
        </div>
        <div className="muted">
          {words.operator[isKnown ? operator : 'other']}
          {consolidation ? ` · ${describeConsolidation(consolidation, words)}` : ''}
        </div>
        {consolidation?.by ? <div className="muted">{words.by(consolidation.by.fullName)}</div> : null}
      </li>
      {leaves.map((leaf) => (
        <LineageLeaf key={`${leaf.reportId} ${leaf.versionNumber}`} leaf={leaf} targetId={target.id} />
      ))}
    </ol>
  );
}

type Words = ReturnType<typeof useConsolidationWords>['lineage'];

function describeConsolidation(consolidation: NonNullable<LineageView['consolidation']>, words: Words): string {
  const { number, status, at } = consolidation;
  return status === 'frozen' ? words.consolidatedFrozen(number, formatShortMoment(at)) : words.consolidatedOpen(number);
}
