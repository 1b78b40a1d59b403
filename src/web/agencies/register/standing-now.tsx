import { Link } from '@tanstack/react-router';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { formatDay } from '../../ui/days.ts';
import type { RegisteredAgency } from './register-queries.ts';
import { useRegisterWords } from './use-register-words.ts';

/** Who stands today for an agency of the chosen day: itself, or its successors with their shares. */
export function StandingNow({ agency: { id, endedOn, successors } }: { readonly agency: RegisteredAgency }) {
  const words = useRegisterWords();
  const others = successors.filter(({ agency }) => agency.id !== id);
  if (others.length === 0)
    return <span className="muted">{endedOn === null ? words.goesOn : words.endedNone(formatDay(endedOn))}</span>;
  return (
    <ul className="register-heirs">
      {successors.map(({ agency, share }) => (
        <li key={agency.id}>
          <Link to="/co-quan/$agencyId" params={{ agencyId: String(agency.id) }}>
            {share === '1' ? agency.name : words.share(agency.name, formatDecimal(share))}
          </Link>
        </li>
      ))}
    </ul>
  );
}
