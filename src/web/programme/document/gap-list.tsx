import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentView, Gap } from '#contract/programme.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';

const FIRST_SHOWN = 3;

interface GapListProps {
  readonly document: DocumentView;
  readonly onOpen: (clauseKey: string) => void;
}

function byKind(gaps: readonly Gap[]): [string, Gap[]][] {
  const kinds = new Map<string, Gap[]>();
  for (const gap of gaps) kinds.set(gap.kind, [...(kinds.get(gap.kind) ?? []), gap]);
  return [...kinds];
}

/** What the text leaves open, gathered by kind, each with the place or with the page where it can be filled. */
export function GapList({ document, onOpen }: GapListProps) {
  const words = useProgrammeWords().gaps;
  return (
    <Section title={words.title} aside={words.before}>
      {document.gaps.length === 0 ? <p className="state">{words.none}</p> : null}
      <ul className="gaps">
        {byKind(document.gaps).map(([kind, gaps]) => (
          <GapKind key={kind} kind={kind} gaps={gaps} programmeId={document.programmeId} onOpen={onOpen} />
        ))}
      </ul>
    </Section>
  );
}

const fillable = new Map([
  ['no-lead', 'no-lead'],
  ['no-due', 'no-due'],
  ['no-product', 'no-product'],
]);

interface GapKindProps {
  readonly kind: string;
  readonly gaps: readonly Gap[];
  readonly programmeId: number | null;
  readonly onOpen: (clauseKey: string) => void;
}

function GapKind({ kind, gaps, programmeId, onOpen }: GapKindProps) {
  const words = useProgrammeWords().gaps;
  const [all, setAll] = useState(false);
  const filter = fillable.get(kind);
  const shown = all ? gaps : gaps.slice(0, filter ? 0 : FIRST_SHOWN);
  return (
    <li>
      <div className="gap-head">
        <b>{words.kind[kind] ?? words.other}</b>
        <span className="muted">{words.places(gaps.length)}</span>
        {filter && programmeId !== null ? (
          <Link className="btn s" to="/chuong-trinh" search={{ ct: programmeId, thieu: filter }}>
            {words.assign}
          </Link>
        ) : null}
      </div>
      {filter ? <p className="sm muted">{words.fillLater}</p> : null}
      <ul className="gap-places">
        {shown.map((gap, index) => (
          <li key={index}>
            {gap.message}{' '}
            {gap.clauseKey ? (
              <button type="button" className="link" onClick={() => onOpen(gap.clauseKey ?? '')}>
                {words.show}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length < gaps.length ? (
        <Button small kind="quiet" onClick={() => setAll(true)}>
          {words.more(gaps.length)}
        </Button>
      ) : null}
    </li>
  );
}
