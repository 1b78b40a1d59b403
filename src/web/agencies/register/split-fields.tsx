import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AgencyPick } from './agency-pick.tsx';
import { ParentField } from './detail-fields.tsx';
import type { TypedPart } from './event-draft.ts';
import type { EventFieldsProps } from './event-fields.tsx';
import { useRegisterWords } from './use-register-words.ts';

/** An agency divided: by which key, who takes which share, and who takes what cannot be divided. */
export function SplitFields(props: EventFieldsProps) {
  const { draft, agencies, onChange } = props;
  const { form } = useRegisterWords();
  const { parts } = draft;
  const changePart = (at: number, changes: Partial<TypedPart>) =>
    onChange({ parts: parts.map((part, place) => (place === at ? { ...part, ...changes } : part)) });
  const addPart = () => onChange({ parts: [...parts, { agencyId: null, name: '', share: '' }] });
  const removePart = (at: number) => onChange({ parts: parts.filter((_, place) => place !== at), heir: 0 });
  return (
    <>
      <AgencyPick
        label={form.agency}
        agencies={agencies}
        chosen={draft.agencyId}
        onChoose={(agencyId) => onChange({ agencyId })}
      />
      <TextField
        label={form.key}
        hint={form.keyHint}
        maxLength={200}
        value={draft.key}
        onType={(key) => onChange({ key })}
      />
      <fieldset className="event-parts">
        <legend className="label">{form.parts}</legend>
        {parts.map((part, at) => (
          <SplitPart
            // A part has no other name than its place.
            key={at}
            part={part}
            at={at}
            heir={draft.heir === at}
            agencies={agencies}
            onChange={(changes) => changePart(at, changes)}
            onHeir={() => onChange({ heir: at })}
            onRemove={parts.length > 2 ? () => removePart(at) : undefined}
          />
        ))}
        <div className="acts">
          <Button small onClick={addPart}>
            {form.addPart}
          </Button>
        </div>
      </fieldset>
      <ParentField {...props} />
    </>
  );
}

interface SplitPartProps extends Pick<EventFieldsProps, 'agencies'> {
  readonly part: TypedPart;
  readonly at: number;
  readonly heir: boolean;
  readonly onChange: (changes: Partial<TypedPart>) => void;
  readonly onHeir: () => void;
  readonly onRemove: (() => void) | undefined;
}

function SplitPart({ part, at, heir, agencies, onChange, onHeir, onRemove }: SplitPartProps) {
  const { form } = useRegisterWords();
  return (
    <div className="event-part">
      <AgencyPick
        label={form.part(at + 1)}
        agencies={agencies}
        chosen={part.agencyId}
        onChoose={(agencyId) => onChange({ agencyId })}
      />
      {part.agencyId === null ? (
        <TextField
          label={`${form.name} (${form.partNew})`}
          maxLength={200}
          value={part.name}
          onType={(name) => onChange({ name })}
        />
      ) : null}
      <TextField
        label={form.partShare}
        hint={form.shareHint}
        maxLength={20}
        exact
        value={part.share}
        onType={(share) => onChange({ share })}
      />
      <label>
        <input type="radio" name="heir" checked={heir} onChange={onHeir} /> {form.heir}
      </label>
      {onRemove ? (
        <div className="acts">
          <Button small kind="quiet" aria-label={form.removePart(at + 1)} onClick={onRemove}>
            {form.removePart(at + 1)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
