import type { NamedAgency } from '#contract/named-agency.ts';
import type { DocumentView } from '#contract/programme.ts';
import { agencies as en } from '../../text/en/programme-agencies.ts';
import { useLanguage } from '../../text/text.tsx';
import { agencies as vi } from '../../text/vi/programme-agencies.ts';
import { looks } from '../../status/status-looks.ts';
import { Section } from '../../ui/section.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';

interface AgencyListProps {
  readonly document: DocumentView;
  readonly onOpen: (clauseKey: string) => void;
}

const useAgencyWords = () => (useLanguage().language === 'en' ? en : vi);

const mustBeSettled = ({ match }: NamedAgency) =>
  match.kind === 'unknown' || match.kind === 'ambiguous' || (match.kind === 'known' && match.hasEnded);

/** The agencies that the document's items name; those that nobody can yet be held to come first. */
export function AgencyList({ document, onOpen }: AgencyListProps) {
  const words = useAgencyWords();
  const open = document.agencies.filter(mustBeSettled);
  if (document.agencies.length === 0) return null;
  return (
    <Section title={words.title} aside={words.count(document.agencies.length, open.length)}>
      <ul className="gap-places">
        {open.map((agency) => (
          <OneAgency key={agency.name} agency={agency} onOpen={onOpen} />
        ))}
      </ul>
      <details>
        <summary>{words.settled(document.agencies.length - open.length)}</summary>
        <ul className="gap-places">
          {document.agencies
            .filter((each) => !mustBeSettled(each))
            .map((agency) => (
              <OneAgency key={agency.name} agency={agency} onOpen={onOpen} />
            ))}
        </ul>
      </details>
    </Section>
  );
}

function OneAgency({ agency, onOpen }: { readonly agency: NamedAgency; readonly onOpen: (clauseKey: string) => void }) {
  const words = useAgencyWords();
  const { name, match, clauseKeys } = agency;
  const [first] = clauseKeys;
  const called = match.kind === 'known' && match.name !== name ? words.inRegister(match.name) : null;
  return (
    <li>
      {name}{' '}
      <StatusMark look={mustBeSettled(agency) ? looks.proposal.unsure : looks.proposal.proposed}>
        {match.kind === 'known' && match.hasEnded ? words.ended : words.kinds[match.kind]}
      </StatusMark>{' '}
      {called ? <span className="sm muted">{called} </span> : null}
      {match.kind === 'known' && match.successors.length > 0 ? (
        <span className="sm">{words.successors(match.successors)} </span>
      ) : null}
      {first === undefined ? null : (
        <button type="button" className="link" onClick={() => onOpen(first)}>
          {words.show(clauseKeys.length)}
        </button>
      )}
    </li>
  );
}
