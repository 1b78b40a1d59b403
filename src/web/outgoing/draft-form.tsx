import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { DraftOutgoing, OutgoingList, OutgoingView } from '#contract/outgoing.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import { periodsQuery, usePlace } from '../session.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useAct } from '../use-act.ts';
import { afterOutgoingAct } from './outgoing-queries.ts';
import { useOutgoingWords } from './use-outgoing-words.ts';

interface DraftFormProps {
  readonly kinds: OutgoingList['mayDraft'];
  readonly onClose: () => void;
  readonly onDrafted: (id: number) => void;
}

/** Which document, of which period; the record is taken when it is sent. */
export function DraftForm({ kinds, onClose, onDrafted }: DraftFormProps) {
  const words = useOutgoingWords();
  const { programmeId, periodKey } = usePlace();
  const periods = useQuery({ ...periodsQuery(programmeId ?? 0), enabled: programmeId !== null }).data?.periods ?? [];
  const [kind, setKind] = useState<DraftOutgoing['kind']>('quarterly-targets');
  const [period, setPeriod] = useState(periodKey ?? '');
  const draft = useAct<DraftOutgoing, OutgoingView>((send, wish) => send('POST', '/api/outgoing', wish), {
    ...afterOutgoingAct,
    onDone: ({ id }) => onDrafted(id),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (programmeId !== null && period !== '') draft.mutate({ kind, programmeId, periodKey: period });
  };
  const keys = periods.map(({ key }) => key);
  const drafted = kinds.flatMap(({ kind: each }) => (each === 'corrigendum' ? [] : [each]));
  const names = Object.fromEntries(kinds.map(({ kind: each, name }) => [each, name]));
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{words.draftHint}</p>
      <SelectField label={words.kind} options={drafted} words={nameAll(names)} chosen={kind} onChoose={setKind} />
      {keys.length === 0 ? (
        <p>{words.noPeriod}</p>
      ) : (
        <SelectField
          label={words.period}
          options={keys}
          words={Object.fromEntries(keys.map((key) => [key, formatPeriod(key)]))}
          chosen={period}
          onChoose={setPeriod}
        />
      )}
      <FormEnd error={draft.error} busy={draft.isPending} words={words.draftNow} onClose={onClose} />
    </form>
  );
}

/** The server names every kind that it lets be drafted. */
const nameAll = (names: Readonly<Record<string, string>>) => names as Readonly<Record<DraftOutgoing['kind'], string>>;
