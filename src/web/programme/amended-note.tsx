import { Link } from '@tanstack/react-router';
import type { AmendmentRef } from '#contract/amendment.ts';
import { useAmendmentWords } from './use-amendment-words.ts';
import { formatDay } from '../ui/days.ts';
import { IconHistory } from '../ui/icons.ts';
import { changeWords } from './amendment-words.ts';
import './amendment.css';

interface AmendedNoteProps {
  readonly amendments: readonly AmendmentRef[] | undefined;
  /** The last good day before a decision first moved it. */
  readonly firstDueOn?: string | null | undefined;
}

/** What later decisions changed in an item, each with the way to its clause; nothing where none did. */
export function AmendedNote({ amendments = [], firstDueOn }: AmendedNoteProps) {
  const programme = useAmendmentWords();
  if (amendments.length === 0) return null;
  return (
    <>
      {amendments.map((ref) => (
        <small key={ref.id} className="amend-note block">
          <IconHistory className="ic" aria-hidden />{' '}
          <Link
            to="/van-ban/$documentId"
            params={{ documentId: String(ref.documentId) }}
            search={{ clause: ref.clauseKey }}
          >
            {changeWords(ref, programme)}
          </Link>
        </small>
      ))}
      {firstDueOn ? (
        <small className="muted block">{programme.amendments.history.firstDue(formatDay(firstDueOn))}</small>
      ) : null}
    </>
  );
}
