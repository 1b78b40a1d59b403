import { Link } from '@tanstack/react-router';
import type { TargetPageView } from '#contract/monitoring.ts';
import { AmendedNote } from '../programme/amended-note.tsx';
import { writeClausePath } from '../programme/clause-words.ts';
import { useText } from '../text/text.tsx';

/** The decision's own words with the way to their clause, then what kind of target it is and whose. */
export function TargetClause({ view: { status, clauseText } }: { readonly view: TargetPageView }) {
  const { facts, clause } = useText().monitoring;
  const { target } = status;
  const words = clauseText.trim() || target.asWritten;
  const about = [
    facts.nature[target.nature],
    facts.direction[target.direction],
    target.lead ? facts.lead(target.lead.name) : facts.noLead,
    target.cooperating.length > 0
      ? facts.cooperating(target.cooperating.map(({ shortName }) => shortName).join(', '))
      : '',
    target.leaderInCharge ? facts.leader(target.leaderInCharge.fullName) : '',
  ];
  return (
    <>
      “{words}”{' '}
      <Link
        to="/van-ban/$documentId"
        params={{ documentId: String(target.clause.documentId) }}
        search={{ clause: target.clause.key }}
        className="nw"
      >
        {target.clause.path ? writeClausePath(target.clause.path) : clause}
      </Link>
      <AmendedNote amendments={target.amendments} />
      <br />
      <span className="muted">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}
