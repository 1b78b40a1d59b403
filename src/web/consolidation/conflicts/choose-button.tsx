import { type FormEvent, useState } from 'react';
import type { SourceConflictView } from '#contract/source-conflicts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { writeFigure } from '../../ui/figure-words.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import { useConflictWords } from '../use-conflict-words.ts';
import { useChooseSource } from './conflict-queries.ts';

interface ChooseButtonProps {
  readonly conflict: SourceConflictView;
  readonly periodKey: string;
}

/** Chooses the source that counts, or leaves it open, with the reason. */
export function ChooseButton(props: ChooseButtonProps) {
  const words = useConflictWords();
  const [opened, open] = useState(false);
  const { choices, quantity, agency } = props.conflict;
  const name = agency ? `${quantity.name}, ${agency.shortName}` : quantity.name;
  return (
    <>
      <Button onClick={() => open(true)}>{choices.length > 0 ? words.chooseAgain : words.choose}</Button>
      <Dialog opened={opened} onClose={() => open(false)} title={words.dialog(name)}>
        <ChooseForm {...props} onClose={() => open(false)} />
      </Dialog>
    </>
  );
}

/** No side's key. */
const OPEN = '';

function ChooseForm({ conflict, periodKey, onClose }: ChooseButtonProps & { readonly onClose: () => void }) {
  const words = useConflictWords();
  const [side, setSide] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const act = useChooseSource(words.done, onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (side === null || reason.trim() === '') return;
    const { quantity, agency, seen } = conflict;
    const place = { quantityId: quantity.id, agencyId: agency?.id ?? null, periodKey };
    act.mutate({ ...place, chosen: side === OPEN ? null : side, reason: reason.trim(), seen });
  };
  return (
    <form onSubmit={send} className="stack">
      <p>{words.says}</p>
      <fieldset className="side-choice">
        <legend>{words.which}</legend>
        <SideOptions conflict={conflict} chosen={side} onChoose={setSide} />
        {asked && side === null ? <p className="err">{words.whichMissing}</p> : null}
      </fieldset>
      <Field label={words.reason} error={asked && reason.trim() === '' ? words.reasonMissing : undefined}>
        {(ids) => (
          <textarea
            {...ids}
            className="inp"
            value={reason}
            maxLength={2000}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <FormEnd error={act.error} busy={act.isPending} words={words.confirm} onClose={onClose} />
    </form>
  );
}

interface SideOptionsProps {
  readonly conflict: SourceConflictView;
  readonly chosen: string | null;
  readonly onChoose: (side: string) => void;
}

function SideOptions({ conflict, chosen, onChoose }: SideOptionsProps) {
  const words = useConflictWords();
  const options = conflict.sides.map(({ key, value, sources: [first] }) => ({
    key,
    label: first
      ? `${writeFigure(value)} · ${words.version(first.agency.shortName, first.formName, first.versionNumber)}`
      : writeFigure(value),
  }));
  return [...options, { key: OPEN, label: words.leaveOpen }].map(({ key, label }) => (
    <label key={key}>
      <input type="radio" name="side" checked={chosen === key} onChange={() => onChoose(key)} /> {label}
    </label>
  ));
}
