import { Link } from '@tanstack/react-router';
import type { TargetView } from '#contract/programme.ts';

/** What the target is called, and below it what the decision asks for, word for word. */
export function TargetName({ target, plain }: { readonly target: TargetView; readonly plain?: boolean }) {
  return (
    <>
      <Link className="row" to="/chi-tieu/$targetId" params={{ targetId: String(target.id) }}>
        {plain ? null : <span className="no">({target.number}) </span>}
        {target.name}
      </Link>
      {target.asWritten === target.name ? null : <small className="asked">“{target.asWritten}”</small>}
    </>
  );
}
