import { useMemo } from 'react';
import type { DocumentView } from '#contract/programme.ts';
import { useProgrammeWords } from '../use-programme-words.ts';
import { clauseRows } from './clause-rows.ts';

interface ClauseTreeProps {
  readonly document: DocumentView;
  readonly current: string | null;
  readonly onOpen: (clauseKey: string) => void;
}

export function ClauseTree({ document, current, onOpen }: ClauseTreeProps) {
  const words = useProgrammeWords().document;
  const rows = useMemo(() => clauseRows(document.clauses, document.proposals), [document.clauses, document.proposals]);
  const around = useMemo(() => nearestRow(document, rows, current), [document, rows, current]);
  return (
    <nav className="tree" aria-label={words.tree}>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <button
              type="button"
              style={{ paddingLeft: 6 + 10 * row.depth }}
              aria-current={row.key === around ? 'true' : undefined}
              onClick={() => onOpen(row.key)}
            >
              {row.words}
              {row.count > 0 ? <span className={row.hasDoubtful ? 'n w' : 'n'}>{row.count}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The clause itself where the tree shows it, else the nearest one above it. */
function nearestRow(document: DocumentView, rows: readonly { key: string }[], current: string | null): string | null {
  const shown = new Set(rows.map(({ key }) => key));
  let at = current;
  while (at !== null && !shown.has(at)) at = document.clauses.find(({ key }) => key === at)?.parentKey ?? null;
  return at;
}
