import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { SourceConflicts, SourceConflictView } from '#contract/source-conflicts.ts';
import { namePeriod } from '../../period-name.ts';
import { changeTexts } from '../../search-params.ts';
import { useText } from '../../text/text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Empty, Failed, LoadingLines } from '../../ui/states.tsx';
import { ConsolidationTabs } from '../consolidation-tabs.tsx';
import { useConflictWords } from '../use-conflict-words.ts';
import '../consolidation.css';
import '../lineage.css';
import '../route/route.css';
import { ChooseButton } from './choose-button.tsx';
import { conflictsQuery } from './conflict-queries.ts';
import { ConflictSides } from './conflict-sides.tsx';
import './conflicts.css';

/** Where sources contradict each other, with both figures, their signers and times, and the choice between them. */
export function ConflictsPage() {
  const { shell } = useText();
  const words = useConflictWords();
  const { dot } = useSearch({ from: '/khung/tong-hop/mau-thuan' });
  const { data, error, refetch } = useQuery(conflictsQuery(dot));
  return (
    <>
      <PageHead title={words.title} tabTitle={shell.consolidation} fact={words.lead} />
      <ConsolidationTabs />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines lines={8} /> : null}
      {data ? <Conflicts view={data} /> : null}
    </>
  );
}

function Conflicts({ view }: { readonly view: SourceConflicts }) {
  const text = useText();
  const words = useConflictWords();
  const navigate = useNavigate({ from: '/tong-hop/mau-thuan' });
  const { periodKey, periodKeys, conflicts, mayChoose } = view;
  if (periodKey === null) return <Empty>{words.noPeriod}</Empty>;
  const waiting = conflicts.filter(({ state }) => state === 'open' || state === 'reopened').length;
  return (
    <>
      <div className="route-choice">
        <SelectField
          label={words.period}
          options={periodKeys}
          words={Object.fromEntries(periodKeys.map((key) => [key, namePeriod(text, key)]))}
          chosen={periodKey}
          onChoose={(dot) => void navigate({ search: (old) => changeTexts(old, { dot }), replace: true })}
        />
      </div>
      {conflicts.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <p className="route-lead">{words.counts(waiting, conflicts.length)}</p>
      )}
      <ul className="conflicts">
        {conflicts.map((conflict) => (
          <Conflict
            key={`${conflict.quantity.id} ${conflict.agency?.id ?? ''}`}
            conflict={conflict}
            periodKey={periodKey}
            mayChoose={mayChoose}
          />
        ))}
      </ul>
    </>
  );
}

interface ConflictProps {
  readonly conflict: SourceConflictView;
  readonly periodKey: string;
  readonly mayChoose: boolean;
}

function Conflict({ conflict, periodKey, mayChoose }: ConflictProps) {
  const words = useConflictWords();
  const { quantity, agency, state } = conflict;
  const isWaiting = state === 'open' || state === 'reopened';
  return (
    <li>
      <div className="conflict-head">
        <h2>
          {quantity.name}
          <small>
            {agency?.name ?? words.province}
            {quantity.unit ? ` · ${quantity.unit}` : ''}
          </small>
        </h2>
        <span className={isWaiting ? 'warn-word' : 'muted'}>{words.state[state]}</span>
        {mayChoose ? <ChooseButton conflict={conflict} periodKey={periodKey} /> : null}
      </div>
      <ConflictSides conflict={conflict} />
    </li>
  );
}
