import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../text/text.tsx';
import { Section } from '../../ui/section.tsx';
import { Failed, LoadingLines } from '../../ui/states.tsx';
import { tellWarning } from './tell-warning.ts';
import { useWarningWords } from './use-warning-words.ts';
import { WarningTag } from './warning-tag.tsx';
import { warningsQuery } from './warning-queries.ts';
import './warnings.css';

const FEW = 5;

/** The first few open warnings; the rest is one click away. */
export function LeaderWarnings({ programmeId }: { readonly programmeId: number }) {
  const text = useText();
  const words = useWarningWords();
  const { data, error, refetch } = useQuery(warningsQuery(programmeId));
  const open = data?.open ?? [];
  const rest = open.length - FEW;
  return (
    <Section
      title={words.title}
      aside={data ? String(open.length) : null}
      action={<Link to="/canh-bao">{words.all}</Link>}
    >
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines lines={3} /> : null}
      {data && open.length === 0 ? <p className="state">{words.leaderNone}</p> : null}
      <ul className="say">
        {open.slice(0, FEW).map((warning) => (
          <li key={warning.id}>
            <WarningTag kind={warning.kind} />{' '}
            <Link className="row" to="/chi-tieu/$targetId" params={{ targetId: String(warning.target.id) }}>
              ({warning.target.number}) {warning.target.name}
            </Link>
            <p className="muted">
              {tellWarning(text, words, warning)} {warning.owner?.shortName ?? words.noOwner}
              {warning.acknowledgement ? '' : `, ${words.notAcknowledged}`}
            </p>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="muted">{words.more(rest)}</p> : null}
    </Section>
  );
}
