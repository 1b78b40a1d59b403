import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { IconCircleCheck, IconEye } from '../../ui/icons.ts';
import { Section } from '../../ui/section.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { countGaps, documentGaps, type GapGroup, hasGap } from './programme-filter.ts';
import type { ProgrammeInView } from './use-programme-view.ts';

interface ProgrammeGapsProps {
  readonly programme: ProgrammeView;
  readonly view: ProgrammeInView;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}

/** What is still open, counted, each with the one act that begins to fill it. */
export function ProgrammeGaps({ programme, view, onTick }: ProgrammeGapsProps) {
  const { assign: words, gaps: gapWords } = useText().programme;
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
        {ofDocument.map((gap) => (
          <li key={`${gap.kind} ${gap.about}`}>
            <span className="second">{gap.message}</span>
            {gap.clauseKey ? (
              <Link
                className="btn s"
                to="/van-ban/$documentId"
                params={{ documentId: String(programme.documentId) }}
                search={{ clause: gap.clauseKey }}
              >
                {gapWords.show}
                <span className="vh">: {gap.message}</span>
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
