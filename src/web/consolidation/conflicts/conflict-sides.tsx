import { Link } from '@tanstack/react-router';
import type {
  ConflictSideView,
  ConflictSource,
  SourceChoiceView,
  SourceConflictView,
} from '#contract/source-conflicts.ts';
import { useText } from '../../text/text.tsx';
import { formatShortMoment } from '../../ui/days.ts';
import { writeFigure } from '../../ui/figure-words.ts';
import { useConflictWords } from '../use-conflict-words.ts';

const MOST_SOURCES = 3;

interface ConflictSidesProps {
  readonly conflict: SourceConflictView;
}

/** Every source's figure with who signed it and when, and what was decided between them. */
export function ConflictSides({ conflict }: ConflictSidesProps) {
  const chosen = conflict.state === 'resolved' ? conflict.choices[0]?.chosen?.key : undefined;
  return (
    <>
      <ul className="sides">
        {conflict.sides.map((side) => (
          <Side key={side.key} side={side} chosen={side.key === chosen} quantityId={conflict.quantity.id} />
        ))}
      </ul>
      <Decisions choices={conflict.choices} />
    </>
  );
}

interface SideProps {
  readonly side: ConflictSideView;
  readonly chosen: boolean;
  readonly quantityId: number;
}

function Side({ side, chosen, quantityId }: SideProps) {
  const { status } = useText();
  const words = useConflictWords();
  return (
    <li className={chosen ? 'chosen' : undefined}>
      <b className="v">{writeFigure(side.value)}</b>{' '}
      <span className="muted">
        {status.standing[side.standing]}
        {chosen ? ` · ${words.countsHere}` : ''}
      </span>
      {side.sources.slice(0, MOST_SOURCES).map((source) => (
        <Source key={source.versionId} source={source} quantityId={quantityId} />
      ))}
      {side.sources.length > MOST_SOURCES ? (
        <div className="muted">{words.more(side.sources.length - MOST_SOURCES)}</div>
      ) : null}
    </li>
  );
}

function Source({ source, quantityId }: { readonly source: ConflictSource; readonly quantityId: number }) {
  const words = useConflictWords();
  const { reportId, versionNumber, agency, formName, approvedBy, approvedAt } = source;
  return (
    <div>
      <Link
        to="/bao-cao/$reportId"
        params={{ reportId: String(reportId) }}
        search={{ ban: String(versionNumber), dong: String(quantityId) }}
      >
        {words.version(agency.shortName, formName, versionNumber)}
      </Link>
      {approvedBy && approvedAt ? (
        <div className="muted">{words.approved(approvedBy.fullName, formatShortMoment(approvedAt))}</div>
      ) : null}
    </div>
  );
}

function Decisions({ choices }: { readonly choices: readonly SourceChoiceView[] }) {
  const words = useConflictWords();
  if (choices.length === 0) return null;
  return (
    <div className="earlier">
      <b>{words.history}</b>
      <ul>
        {choices.map(({ number, chosen, reason, by, at }) => (
          <li key={number}>
            {words.by(number, by.fullName, formatShortMoment(at))}{' '}
            {chosen ? words.chosen(writeFigure(chosen.value)) : words.leftOpen}
            <div className="muted">{words.because(reason)}</div>
          </li>
        ))}
      </ul>
    </div>
  );
}
