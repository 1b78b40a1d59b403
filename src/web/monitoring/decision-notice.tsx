import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useText } from '../text/text.tsx';
import { Notice } from '../ui/notice.tsx';
import { listMisses, type TargetWithParts } from './group-targets.ts';

/** The targets that need a measure, by name: exceptions speak before the table does. */
export function DecisionNotice({ joined }: { readonly joined: readonly TargetWithParts[] }) {
  const { monitoring } = useText();
  const misses = listMisses(joined);
  if (misses.length === 0) return null;
  return (
    <div className="decide">
      <Notice kind="bad" title={monitoring.decide}>
        {misses.map(({ target }, index) => (
          <Fragment key={target.id}>
            {index > 0 ? ', ' : null}
            <Link to="/chi-tieu/$targetId" params={{ targetId: String(target.id) }}>
              ({target.number}) {target.name}
            </Link>
          </Fragment>
        ))}{' '}
        {monitoring.decideTail(misses.length)}
      </Notice>
    </div>
  );
}
