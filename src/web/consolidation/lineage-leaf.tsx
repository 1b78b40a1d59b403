import { Link } from '@tanstack/react-router';
import type { LineageView } from '#contract/consolidation.ts';
import { showFigureOr, writeFigure } from '../ui/figure-words.ts';
import { useText } from '../text/text.tsx';
import { useConsolidationWords } from './use-consolidation-words.ts';
import { formatShortMoment } from '../ui/days.ts';

type Leaf = LineageView['leaves'][number];

/** One agency's figure: the version, who submitted and approved it and when, its hash, and what stood there before. */
export function LineageLeaf({ leaf, targetId }: { readonly leaf: Leaf; readonly targetId: number }) {
  const text = useText();
  const consolidation = useConsolidationWords();
  const words = consolidation.lineage;
  return (
    <li className="sub">
      <div className="h">
        <b>{words.leaf(leaf.agency.name)}</b>
        <span className="v">{writeFigure(leaf.value)}</span>
      </div>
      <div className="muted">
        {text.status.standing[leaf.standing]}
        {leaf.used ? '' : ` · ${words.unused}`}
      </div>
      <div>
        <VersionLink leaf={leaf} targetId={targetId} />
      </div>
      <div className="muted">{words.submitted(leaf.submittedBy.fullName, formatShortMoment(leaf.submittedAt))}</div>
      <div className="muted">
        {leaf.approvedBy && leaf.approvedAt
          ? words.approved(leaf.approvedBy.fullName, formatShortMoment(leaf.approvedAt))
          : words.notApproved}
      </div>
      {leaf.note === null ? null : <div className="second">{words.note(leaf.note)}</div>}
      <div className="muted xs hash">
        {words.hash} {leaf.sha256}
      </div>
      <EarlierVersions leaf={leaf} />
    </li>
  );
}

function VersionLink({ leaf, targetId }: { readonly leaf: Leaf; readonly targetId: number }) {
  const words = useConsolidationWords().lineage;
  return (
    <Link
      to="/bao-cao/$reportId"
      params={{ reportId: String(leaf.reportId) }}
      search={(search) => ({ ...search, ban: String(leaf.versionNumber), dong: String(targetId) })}
    >
      {words.version(leaf.versionNumber)}
    </Link>
  );
}

function EarlierVersions({ leaf }: { readonly leaf: Leaf }) {
  const consolidation = useConsolidationWords();
  const words = consolidation.lineage;
  if (leaf.earlier.length === 0) return null;
  return (
    <div className="earlier">
      <b>{words.earlier}</b>
      <ul>
        {leaf.earlier.map(({ versionNumber, value, reason }) => (
          <li key={versionNumber}>
            {words.earlierLine(versionNumber, showFigureOr(value, consolidation.missingValue))}
            {reason === null ? null : <div className="muted">{words.changedBecause(reason)}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
