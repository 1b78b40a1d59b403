import type { Proposal } from '#contract/programme.ts';
import { useProgrammeWords } from '../use-programme-words.ts';
import { isDoubtful } from './findings.ts';

interface Doubt {
  readonly code: string;
  /** The part of a target that it is about. */
  readonly part: string | null;
}

/** Codes of why the program is less than sure; what a part shares with its target is told once. */
export function doubtsOf({ content }: Proposal): readonly Doubt[] {
  if (content.kind === 'task') return (content.task.reasons ?? []).map((code) => ({ code, part: null }));
  const { target } = content;
  const own = new Set(target.reasons);
  const ofParts = target.parts.flatMap(({ name, reasons }) =>
    (reasons ?? []).filter((code) => !own.has(code)).map((code) => ({ code, part: name })),
  );
  return [...[...own].map((code) => ({ code, part: null })), ...ofParts];
}

/** Why the program is as sure as it is: always for the item in hand, else only where a person should look. */
export function CertaintyReasons({ proposal, isChosen }: { readonly proposal: Proposal; readonly isChosen: boolean }) {
  const { certainty } = useProgrammeWords();
  if (proposal.origin === 'person' || proposal.corrected || (!isChosen && !isDoubtful(proposal))) return null;
  const known = doubtsOf(proposal).flatMap(({ code, part }) => {
    const reason = certainty.reasons[code];
    return reason === undefined ? [] : [part === null ? reason : certainty.ofPart(part, reason)];
  });
  const clear = proposal.content.kind === 'task' ? certainty.clearTask : certainty.clear;
  const told = known.length > 0 ? known : [isDoubtful(proposal) ? certainty.unsaid : clear];
  return (
    <ul className={isDoubtful(proposal) ? 'reasons doubt' : 'reasons'} aria-label={certainty.why}>
      {told.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
