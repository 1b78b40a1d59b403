import type { Authority } from '#contract/authorities.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay, formatMoment } from '../../ui/days.ts';
import { useAuthorityWords } from './use-authority-words.ts';

interface AuthorityItemProps {
  readonly authority: Authority;
  /** Null where the person may not, or it is ended already. */
  readonly onEnd: (() => void) | null;
}

export function AuthorityItem({ authority, onEnd }: AuthorityItemProps) {
  const words = useAuthorityWords();
  const { name, certificate, trustedFrom, trustedUntil, legalBasis, illustrative, endedReason, fingerprint } =
    authority;
  const from = trustedFrom === null ? words.always : words.from(formatDay(trustedFrom));
  const until = trustedUntil === null ? '' : `, ${words.until(formatDay(trustedUntil))}`;
  return (
    <li className="authority">
      <div className="acts">
        <b>{name}</b>
        {onEnd ? (
          <Button small onClick={onEnd}>
            {words.end}
          </Button>
        ) : null}
      </div>
      <div>{`${words.columns.trusted} ${from}${until}`}</div>
      {legalBasis === null ? null : <div className="second">{`${words.columns.basis}: ${legalBasis}`}</div>}
      {illustrative ? <div className="st warn wrap">{words.illustrative}</div> : null}
      {endedReason === null ? null : <div className="second">{words.ended(endedReason)}</div>}
      {certificate ? (
        <div className="muted sm">
          {`${words.validity(formatMoment(certificate.validFrom).slice(0, 10), formatMoment(certificate.validTo).slice(0, 10))} · ${words.serial(certificate.serial)}`}
        </div>
      ) : null}
      <div className="muted xs hash">{`${words.fingerprint} ${fingerprint}`}</div>
    </li>
  );
}
