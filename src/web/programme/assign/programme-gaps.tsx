import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Gap, ProgrammeView } from '#contract/programme.ts';
import { Button } from '../../ui/button.tsx';
import { IconCircleCheck, IconEye } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useProgrammeWords } from '../use-programme-words.ts';
import { countGaps, documentGaps, type GapGroup, hasGap } from './programme-filter.ts';
import type { ProgrammeInView } from './use-programme-view.ts';

interface ProgrammeGapsProps {
  readonly programme: ProgrammeView;
  readonly view: ProgrammeInView;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}

/** What is still open, counted, each with the one act that begins to fill it. */
export function ProgrammeGaps({ programme, view, onTick }: ProgrammeGapsProps) {
  const { assign: words } = useProgrammeWords();
  const groups = useMemo(() => countGaps(view.rows), [view.rows]);
  const ofDocument = documentGaps(programme.gaps);
  const show = ({ gap, of }: GapGroup) => {
    view.change({ loc: of === 'targets' ? 'targets' : null, thieu: gap, coquan: null, tim: null });
    const lacking = view.rows.filter((row) => (row.kind === 'target') === (of === 'targets') && hasGap(row, gap));
    if (gap === 'no-lead' && programme.mayAssign)
      onTick(
        lacking.map(({ key }) => key),
        true,
      );
  };
  return (
    <Section title={words.gaps}>
      {groups.length === 0 ? (
        <p className="state">
          <StatusMark look={{ icon: IconCircleCheck, hue: 'ok' }}>{words.noGaps}</StatusMark>
        </p>
      ) : null}
      <ul className="programme-gaps">
        {groups.map((group) => (
          <li key={`${group.gap} ${group.of}`}>
            <StatusMark look={{ icon: IconEye, hue: 'warn' }}>
              {words.gapSentence[group.gap][group.of](group.count)}
            </StatusMark>
            <Button small onClick={() => show(group)}>
              {group.gap === 'no-lead' && programme.mayAssign ? words.gapAct : words.gapShow}
              <span className="vh">: {words.gapSentence[group.gap][group.of](group.count)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {ofDocument.length > 0 ? <DocumentGaps gaps={ofDocument} documentId={programme.documentId} /> : null}
    </Section>
  );
}

/** What is open in the decision itself, folded away: it is filled there, not here. */
function DocumentGaps({ gaps, documentId }: { readonly gaps: readonly Gap[]; readonly documentId: number }) {
  const { assign: words, gaps: gapWords } = useProgrammeWords();
  return (
    <details className="document-gaps">
      <summary>{words.documentGaps(gaps.length)}</summary>
      <ul className="programme-gaps">
        {gaps.map((gap) => (
          <li key={gap.message}>
            <span className="second">{gap.message}</span>
            {gap.clauseKey ? (
              <Link
                className="btn s"
                to="/van-ban/$documentId"
                params={{ documentId: String(documentId) }}
                search={{ clause: gap.clauseKey }}
              >
                {gapWords.show}
                <span className="vh">: {gap.message}</span>
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
