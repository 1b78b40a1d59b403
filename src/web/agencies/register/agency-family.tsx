import { Link } from '@tanstack/react-router';
import type { AgencyHistory } from '#contract/agency-events.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { formatDay } from '../../ui/days.ts';
import { Section } from '../../ui/section.tsx';
import { useRegisterWords } from './use-register-words.ts';

/** From which agencies it came, into which it went, and which stand under it now. */
export function AgencyFamily({ history }: { readonly history: AgencyHistory }) {
  const words = useRegisterWords();
  const { predecessors, successors, subordinates } = history;
  return (
    <>
      {predecessors.length + successors.length > 0 ? (
        <Section title={words.agency.family}>
          <dl className="account-facts">
            <dt>{words.agency.from1}</dt>
            <Relatives relatives={predecessors} />
            <dt>{words.agency.to1}</dt>
            <Relatives relatives={successors} />
          </dl>
        </Section>
      ) : null}
      {subordinates.length > 0 ? (
        <Section title={words.agency.subordinates} aside={words.units(subordinates.length)}>
          <p className="register-units">
            {subordinates.map(({ id, shortName }) => (
              <Link key={id} to="/co-quan/$agencyId" params={{ agencyId: String(id) }}>
                {shortName}
              </Link>
            ))}
          </p>
        </Section>
      ) : null}
    </>
  );
}

function Relatives({ relatives }: { readonly relatives: AgencyHistory['successors'] }) {
  const words = useRegisterWords();
  if (relatives.length === 0) return <dd className="muted">{words.agency.none}</dd>;
  return (
    <dd>
      <ul className="register-heirs">
        {relatives.map(({ agency, on, share }) => (
          <li key={`${agency.id} ${on}`}>
            <Link to="/co-quan/$agencyId" params={{ agencyId: String(agency.id) }}>
              {share === '1' ? agency.name : words.share(agency.name, formatDecimal(share))}
            </Link>{' '}
            <span className="muted">{words.agency.from(formatDay(on))}</span>
          </li>
        ))}
      </ul>
    </dd>
  );
}
