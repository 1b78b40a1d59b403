import { agencyEventKinds } from '#domain/agencies/events/agency-event.ts';
import { agencyKinds } from '#domain/agencies/role.ts';
import { Segments } from '../../ui/segments.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AgencyPick, AgencyPicks } from './agency-pick.tsx';
import { DetailFields, ParentField } from './detail-fields.tsx';
import type { EventDraft } from './event-draft.ts';
import { OneOf } from './one-of.tsx';
import type { RegisteredAgency } from './register-queries.ts';
import { SplitFields } from './split-fields.tsx';
import { useRegisterWords } from './use-register-words.ts';

export interface EventFieldsProps {
  readonly draft: EventDraft;
  /** The agencies of the event's day. */
  readonly agencies: readonly RegisteredAgency[];
  readonly onChange: (changes: Partial<EventDraft>) => void;
}

/** What every event asks for, then what this kind of event asks for. */
export function EventFields(props: EventFieldsProps) {
  const { draft, onChange } = props;
  const words = useRegisterWords();
  return (
    <>
      <OneOf
        label={words.form.kind}
        options={agencyEventKinds}
        words={words.eventKinds}
        chosen={draft.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <TextField
        type="date"
        label={words.form.effectiveOn}
        value={draft.effectiveOn}
        onType={(effectiveOn) => onChange({ effectiveOn })}
      />
      <TextField
        label={words.form.legalBasis}
        hint={words.form.legalBasisHint}
        maxLength={500}
        rows={2}
        value={draft.legalBasis}
        onType={(legalBasis) => onChange({ legalBasis })}
      />
      <KindFields {...props} />
    </>
  );
}

function KindFields(props: EventFieldsProps) {
  switch (props.draft.kind) {
    case 'found':
      return <DetailFields {...props} whole />;
    case 'rename':
      return <Renaming {...props} />;
    case 'move':
      return <Moving {...props} />;
    case 'merge':
      return <Merging {...props} />;
    case 'split':
      return <SplitFields {...props} />;
    case 'abolish':
      return <Abolishing {...props} />;
    case 'level-ends':
      return <LevelEnding {...props} />;
  }
}

function Subject({ draft, agencies, onChange }: EventFieldsProps) {
  const words = useRegisterWords();
  return (
    <AgencyPick
      label={words.form.agency}
      agencies={agencies}
      chosen={draft.agencyId}
      onChoose={(agencyId) => onChange({ agencyId })}
    />
  );
}

function Renaming(props: EventFieldsProps) {
  return (
    <>
      <Subject {...props} />
      <DetailFields {...props} />
    </>
  );
}

function Moving(props: EventFieldsProps) {
  return (
    <>
      <Subject {...props} />
      <ParentField {...props} />
    </>
  );
}

function Merging(props: EventFieldsProps) {
  const { draft, agencies, onChange } = props;
  const words = useRegisterWords();
  return (
    <>
      <AgencyPicks
        label={words.form.ending}
        agencies={agencies}
        chosen={draft.agencyIds}
        onChoose={(agencyIds) => onChange({ agencyIds })}
      />
      <Segments
        label={words.form.into}
        options={['existing', 'fresh']}
        words={words.form.intos}
        chosen={draft.intoNew ? 'fresh' : 'existing'}
        onChoose={(into) => onChange({ intoNew: into === 'fresh' })}
      />
      {draft.intoNew ? (
        <DetailFields {...props} whole />
      ) : (
        <AgencyPick
          label={words.form.intoAgency}
          agencies={agencies}
          chosen={draft.successorId}
          onChoose={(successorId) => onChange({ successorId })}
        />
      )}
    </>
  );
}

function Successor({ draft, agencies, onChange }: EventFieldsProps) {
  const words = useRegisterWords();
  return (
    <AgencyPick
      label={words.form.successor}
      hint={words.form.successorHint}
      agencies={agencies}
      chosen={draft.successorId}
      onChoose={(successorId) => onChange({ successorId })}
    />
  );
}

function Abolishing(props: EventFieldsProps) {
  return (
    <>
      <Subject {...props} />
      <Successor {...props} />
    </>
  );
}

function LevelEnding(props: EventFieldsProps) {
  const { draft, onChange } = props;
  const words = useRegisterWords();
  return (
    <>
      <OneOf
        label={words.form.level}
        options={agencyKinds}
        words={words.kinds}
        chosen={draft.level}
        onChoose={(level) => onChange({ level })}
      />
      <Successor {...props} />
    </>
  );
}
