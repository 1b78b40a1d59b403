import { Link } from '@tanstack/react-router';
import type { Outlook } from '#domain/monitoring/verdict.ts';
import { keepStandpoint } from '../agencies/standpoint/use-standpoint.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { countHeadlines, outlookOrder, type TargetWithParts } from './group-targets.ts';

interface TargetsSummaryProps {
  readonly joined: readonly TargetWithParts[];
  readonly chosen: Outlook | null;
}

/** How many stand where: the summary is the filter. */
export function TargetsSummary({ joined, chosen }: TargetsSummaryProps) {
  const { monitoring } = useText();
  const counts = countHeadlines(joined);
  const present = outlookOrder.filter((outlook) => counts[outlook] > 0 || outlook === chosen);
  return (
    <>
      <div className="sum" role="group" aria-label={monitoring.filterBy}>
        {present.map((outlook) => (
          <Link
            key={outlook}
            to="/chi-tieu"
            search={(old) => ({ ...keepStandpoint(old), ...(outlook === chosen ? {} : { loc: outlook }) })}
            className={outlook === chosen ? 'chosen' : undefined}
          >
            <strong className="num">{counts[outlook]}</strong>
            <StatusTag kind="outlook" value={outlook} />
          </Link>
        ))}
        {chosen ? (
          <Link className="all" to="/chi-tieu" search={keepStandpoint}>
            {monitoring.showAll}
          </Link>
        ) : null}
      </div>
      <ShareLine counts={counts} total={joined.length} />
    </>
  );
}

/** Shares of the whole; the counts above say it in words. */
export function ShareLine({ counts, total }: { readonly counts: Record<Outlook, number>; readonly total: number }) {
  if (total === 0) return null;
  return (
    <div className="shares" aria-hidden>
      {outlookOrder
        .filter((outlook) => counts[outlook] > 0)
        .map((outlook) => (
          <span key={outlook} className={outlook} style={{ flexGrow: counts[outlook] }} />
        ))}
    </div>
  );
}
