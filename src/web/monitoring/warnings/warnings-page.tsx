import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WarningList, WarningView } from '#contract/warnings.ts';
import { type WarningKind, warningKinds } from '#domain/monitoring/warnings/warning.ts';
import { usePlace } from '../../session.tsx';
import { writeFigure } from '../../ui/figure-words.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Empty, Failed, LoadingLines } from '../../ui/states.tsx';
import { useWarningWords } from './use-warning-words.ts';
import { WarningItem } from './warning-item.tsx';
import { warningsQuery } from './warning-queries.ts';
import './warnings.css';

export function WarningsPage() {
  const words = useWarningWords();
  const { programmeId } = usePlace();
  if (programmeId !== null) return <Warnings programmeId={programmeId} />;
  return (
    <>
      <PageHead title={words.title} />
      <Empty>{words.noProgramme}</Empty>
    </>
  );
}

function Warnings({ programmeId }: { readonly programmeId: number }) {
  const words = useWarningWords();
  const { data, error, refetch } = useQuery(warningsQuery(programmeId));
  if (data) return <WarningsOf list={data} />;
  return (
    <>
      <PageHead title={words.title} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={7} />}
    </>
  );
}

function WarningsOf({ list }: { readonly list: WarningList }) {
  const words = useWarningWords();
  const [view, setView] = useState<'open' | 'ended'>('open');
  const [kind, setKind] = useState<WarningKind | 'all'>('all');
  const all = list[view];
  const shown = all.filter((warning) => kind === 'all' || warning.kind === kind);
  const unseen = list.open.filter(({ acknowledgement }) => acknowledgement === null).length;
  const none = view === 'open' ? words.none : words.noneEnded;
  return (
    <>
      <PageHead title={words.title} fact={words.fact(list.open.length, unseen)} />
      <div className="warning-tools">
        <Segments
          label={words.view}
          quiet
          options={['open', 'ended'] as const}
          words={words.views}
          chosen={view}
          onChoose={setView}
        />
        <KindFilter all={all} kind={kind} onChoose={setKind} />
      </div>
      {shown.length === 0 ? <Empty>{all.length === 0 ? none : words.noneOfKind}</Empty> : null}
      <ul className="warnings" aria-label={words.views[view]}>
        {shown.map((warning) => (
          <WarningItem key={warning.id} warning={warning} />
        ))}
      </ul>
      <Rules rules={list.rules} />
    </>
  );
}

interface KindFilterProps {
  readonly all: readonly WarningView[];
  readonly kind: WarningKind | 'all';
  readonly onChoose: (kind: WarningKind | 'all') => void;
}

function KindFilter({ all, kind, onChoose }: KindFilterProps) {
  const words = useWarningWords();
  const count = (each: WarningKind) => all.filter((warning) => warning.kind === each).length;
  const there = warningKinds.filter((each) => count(each) > 0 || each === kind);
  if (there.length < 2 && kind === 'all') return null;
  const named = Object.fromEntries(there.map((each) => [each, `${words.kinds[each]} ${count(each)}`]));
  const names = { all: `${words.allKinds} ${all.length}`, ...named } as Record<WarningKind | 'all', string>; // Every option shown has its name.
  return (
    <Segments
      label={words.kindFilter}
      quiet
      options={['all', ...there]}
      words={names}
      chosen={kind}
      onChoose={onChoose}
    />
  );
}

/** From what on the machine warns, and by whose word: a person can hold it against the figures. */
function Rules({ rules }: Pick<WarningList, 'rules'>) {
  const words = useWarningWords();
  const bases = [...new Set(rules.map(({ legalBasis }) => legalBasis))];
  return (
    <details className="muted sm">
      <summary>{words.rules}</summary>
      <ul>
        {rules.map(({ kind, threshold }) => (
          <li key={kind}>
            <b>{words.kinds[kind]}</b>: {words.rule[kind](writeFigure(threshold))}
          </li>
        ))}
      </ul>
      <p>{words.basis(bases.join('; '))}</p>
    </details>
  );
}
