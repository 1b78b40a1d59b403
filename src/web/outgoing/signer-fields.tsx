import type { TakeOutgoingStep } from '#contract/outgoing.ts';
import type { PersonRef } from '#contract/shapes.ts';
import { findSigningProblem, signingCapacities, type SigningCapacity } from '#domain/reporting/signing-capacity.ts';
import { LeaderPick } from '../directives/leader-pick.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useOutgoingWords } from './use-outgoing-words.ts';

export interface SignerDraft {
  readonly personId: number | null;
  readonly capacity: SigningCapacity;
  readonly signedFor: string;
  readonly position: string;
}
export const emptySigner: SignerDraft = { personId: null, capacity: 'own', signedFor: '', position: '' };

type Signer = NonNullable<TakeOutgoingStep['signers']>[number];

export function signerOf({ personId, capacity, signedFor, position }: SignerDraft): Signer[] {
  if (personId === null) return [];
  return [{ personId, capacity, signedFor: capacity === 'own' ? null : signedFor.trim(), position: position.trim() }];
}

export const isWhole = (draft: SignerDraft): boolean =>
  signerOf(draft).some((signer) => findSigningProblem(signer, false) === null);

interface SignerFieldsProps {
  readonly choices: readonly PersonRef[];
  readonly signers: readonly SignerDraft[];
  readonly onChange: (signers: readonly SignerDraft[]) => void;
  readonly error: string | undefined;
}

const MOST = 4;

/** Those who sign, in their order; a next one is offered when the last is named. */
export function SignerFields({ choices, signers, onChange, error }: SignerFieldsProps) {
  const words = useOutgoingWords();
  const change = (at: number, part: Partial<SignerDraft>) => {
    const changed = signers.map((signer, index) => (index === at ? { ...signer, ...part } : signer));
    onChange(changed.filter(({ personId }, index) => personId !== null || index === 0));
  };
  const pick = (at: number, personId: number | null) => {
    const position = choices.find(({ id }) => id === personId)?.title ?? '';
    if (at < signers.length) return change(at, { personId, position });
    if (personId !== null) onChange([...signers, { ...emptySigner, personId, position }]);
  };
  const isNextOffered = signers.every(isWhole) && signers.length < Math.min(MOST, choices.length);
  const shown = isNextOffered ? [...signers, emptySigner] : signers;
  return shown.map((signer, at) => (
    <fieldset key={at} className="stack">
      <LeaderPick
        label={words.signer(at + 1)}
        choose={words.noSigner}
        leaders={choices}
        chosen={signer.personId}
        onChoose={(id) => pick(at, id)}
        error={at === 0 ? error : undefined}
      />
      {signer.personId === null ? null : <Capacity signer={signer} onChange={(part) => change(at, part)} />}
    </fieldset>
  ));
}

interface CapacityProps {
  readonly signer: SignerDraft;
  readonly onChange: (part: Partial<SignerDraft>) => void;
}

function Capacity({ signer, onChange }: CapacityProps) {
  const words = useOutgoingWords();
  return (
    <>
      <SelectField
        label={words.capacity}
        options={signingCapacities}
        words={words.capacities}
        chosen={signer.capacity}
        onChoose={(capacity) => onChange({ capacity })}
      />
      {signer.capacity === 'own' ? null : (
        <TextField
          maxLength={200}
          label={words.signedFor}
          value={signer.signedFor}
          onType={(signedFor) => onChange({ signedFor })}
        />
      )}
      <TextField
        maxLength={200}
        label={words.position}
        value={signer.position}
        onType={(position) => onChange({ position })}
      />
    </>
  );
}
