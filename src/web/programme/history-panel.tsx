import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProgrammeHistory } from '#contract/amendment.ts';
import { api } from '../api.ts';
import { useAmendmentWords } from './use-amendment-words.ts';
import { formatDay, formatMoment } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { writeClausePath } from './clause-words.ts';
import { AmendmentDiff } from './amendment-diff.tsx';
import { decisionWords } from './amendment-words.ts';

type Entry = ProgrammeHistory['entries'][number];

/** Every change that later decisions made in the programme: who, when, by which clause, from what to what. */
export function HistoryPanel({ programmeId }: { readonly programmeId: number }) {
  const { history: words } = useAmendmentWords().amendments;
  const { data, error, refetch } = useQuery({
    queryKey: ['programme', programmeId, 'history'],
    queryFn: ({ signal }) => api.get<ProgrammeHistory>(`/api/programmes/${programmeId}/history`, signal),
  });
  return (
    <Section id="lich-su" title={words.title} aside={data ? words.count(data.entries.length) : null}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines lines={3} /> : null}
      {data?.entries.length === 0 ? <Empty>{words.empty}</Empty> : null}
      {data && data.entries.length > 0 ? (
        <ul className="amend-history">
          {data.entries.map((entry) => (
            <HistoryEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function HistoryEntry({ entry }: { readonly entry: Entry }) {
  const { amendments: words } = useAmendmentWords();
  const { kind, item, before, after, documentId, clauseKey, clausePath, inForceOn } = entry;
  const { decidedBy, decidedAt, reason, conflicts } = entry;
  const name = `${item.number ? `(${item.number.replace(/[()]/gu, '')}) ` : ''}${item.name}`;
  const facts = [
    words.inForce(formatDay(inForceOn)),
    words.history.confirmedBy(decidedBy.fullName, formatMoment(decidedAt)),
    conflicts.length > 0 ? words.history.conflicted : null,
    reason ? `${words.reason}: “${reason}”` : null,
  ];
  return (
    <li>
      <b>{words.kind[kind]}</b>{' '}
      {item.kind === 'target' ? (
        <Link to="/chi-tieu/$targetId" params={{ targetId: String(item.id) }}>
          {name}
        </Link>
      ) : (
        name
      )}{' '}
      <Link to="/van-ban/$documentId" params={{ documentId: String(documentId) }} search={{ clause: clauseKey }}>
        {words.history.by(decisionWords(entry, words))}, {writeClausePath(clausePath)}
      </Link>
      <AmendmentDiff before={before} after={after} done />
      <p className="sm muted">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
