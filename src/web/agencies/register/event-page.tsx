import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { AgencyEventRequest } from '#contract/agency-events.ts';
import { api } from '../../api.ts';
import { useSession } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Failed } from '../../ui/states.tsx';
import { EventFields } from './event-fields.tsx';
import { EventPreview } from './event-preview.tsx';
import { emptyDraft, toRequest } from './event-draft.ts';
import { registerQuery } from './register-queries.ts';
import './register.css';
import { useEventPreview } from './use-event-preview.ts';
import { useRegisterWords } from './use-register-words.ts';

/** Sends the event with the preview that the person saw; a second click is the same act. */
function useRecording() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (sent: { event: AgencyEventRequest; fingerprint: string; roleIds: readonly number[] }) =>
      api.send<void>('POST', '/api/agencies/events', sent, {
        idempotencyKey: `agency-event-${sent.fingerprint.slice(0, 64)}`,
      }),
    onSuccess: () => {
      void queryClient.invalidateQueries();
      void navigate({ to: '/co-quan', search: { xem: 'su-kien' } });
    },
  });
}

/** Records what happened to agencies; what would pass to whom stands beside the form while it is filled in. */
export function EventPage() {
  const words = useRegisterWords();
  const { today } = useSession();
  const [draft, setDraft] = useState(() => emptyDraft(today));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const register = useQuery(registerQuery(draft.effectiveOn || today, 'was'));
  const request = toRequest(draft);
  const { preview, error, fresh } = useEventPreview(request);
  const record = useRecording();
  const ready = fresh && preview?.problems.length === 0 && preview.dayHasCome;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready || request === null) return;
    const chosen = preview.passed.roles.filter(({ id, proposed }) => proposed !== left.has(id)).map(({ id }) => id);
    record.mutate({ event: request, fingerprint: preview.fingerprint, roleIds: chosen });
  };
  const toggle = (id: number) =>
    setLeft((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const above = (
    <Link to="/co-quan" className="sm">
      {words.agency.back}
    </Link>
  );
  return (
    <>
      <PageHead title={words.form.title} fact={words.form.lead} above={above} />
      <form className="event-form" onSubmit={submit} noValidate>
        <div className="stack">
          <EventFields
            draft={draft}
            agencies={register.data?.agencies ?? []}
            onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
          />
        </div>
        <EventPreview preview={preview} error={error} fresh={fresh} toggled={left} onToggle={toggle} />
        <div className="stack">
          {record.error ? <Failed error={record.error} /> : null}
          <div className="acts">
            <Button kind="filled" type="submit" disabled={!ready} busy={record.isPending}>
              {words.form.record}
            </Button>
          </div>
        </div>
      </form>
    </>
  );
}
