import { useState } from 'react';
import type { ApproveMany } from '#contract/signatures.ts';
import { signingCapacities, type SigningCapacity } from '#domain/reporting/signing-capacity.ts';
import { useSession } from '../../session.tsx';
import { useText } from '../../text/text.tsx';
import { Field } from '../../ui/field.tsx';

type Given = NonNullable<ApproveMany['signing']>;

/** In what capacity the head signs, for whom, and with which post; his own post stands there already. */
export function useSigning() {
  const { person } = useSession();
  const [capacity, setCapacity] = useState<SigningCapacity>('own');
  const [signedFor, setSignedFor] = useState('');
  const [position, setPosition] = useState(person.title ?? '');
  const given: Given = { capacity, position, signedFor: capacity === 'own' ? null : signedFor };
  return { given, signedFor, setCapacity, setSignedFor, setPosition };
}

export function SigningFields({ signing }: { readonly signing: ReturnType<typeof useSigning> }) {
  const text = useText();
  const { given, signedFor, setCapacity, setSignedFor, setPosition } = signing;
  return (
    <>
      <CapacityField value={given.capacity} onChange={setCapacity} />
      {given.capacity === 'own' ? null : (
        <WordsField label={text.signing.signedFor} value={signedFor} onChange={setSignedFor} />
      )}
      <WordsField label={text.signing.position} value={given.position} onChange={setPosition} />
    </>
  );
}

interface CapacityFieldProps {
  readonly value: SigningCapacity;
  readonly onChange: (capacity: SigningCapacity) => void;
}

function CapacityField({ value, onChange }: CapacityFieldProps) {
  const { signing } = useText();
  return (
    <Field label={signing.capacity}>
      {(ids) => (
        <select
          {...ids}
          className="inp"
          value={value}
          onChange={(event) => onChange(signingCapacities.find((each) => each === event.target.value) ?? 'own')}
        >
          {signingCapacities.map((each) => (
            <option key={each} value={each}>
              {signing.capacities[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

function WordsField({ label, value, onChange }: WordsFieldProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          className="inp"
          value={value}
          required
          maxLength={200}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
