import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../api.ts';
import { hasAnyRole, useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { formatDay } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { IconInfoCircle } from '../ui/icons.ts';
import { Failed } from '../ui/states.tsx';

/** Says on every page that the figures are samples, and on which day the demonstration lives. */
export function SampleBadge() {
  const { shell } = useText();
  const session = useSession();
  const [opened, setOpened] = useState(false);
  const words = (
    <>
      <IconInfoCircle className="ic" aria-hidden />
      {shell.sample} · {formatDay(session.today)}
    </>
  );
  if (!hasAnyRole(session, ['administrator', 'programme-officer'])) return <span className="sample">{words}</span>;
  return (
    <>
      <button type="button" className="sample" onClick={() => setOpened(true)} title={shell.sampleDayMove}>
        {words}
      </button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={shell.sampleDay(formatDay(session.today))}>
        <DayForm today={session.today} onDone={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function DayForm({ today, onDone }: { readonly today: string; readonly onDone: () => void }) {
  const { shell } = useText();
  const queryClient = useQueryClient();
  const [day, setDay] = useState(today);
  const move = useMutation({
    mutationFn: () => api.send<void>('POST', '/api/demonstration/today', { day }),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      notifications.show({ message: shell.sampleDayMoved(formatDay(day)), withCloseButton: false });
      onDone();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    move.mutate();
  };
  return (
    <form className="stack" onSubmit={send}>
      <p className="second">{shell.sampleWhy}</p>
      <Field label={shell.sampleDayLabel}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            className="inp"
            required
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      {move.isError ? <Failed error={move.error} /> : null}
      <div className="acts end">
        <Button kind="filled" type="submit" busy={move.isPending}>
          {shell.sampleDayMove}
        </Button>
      </div>
    </form>
  );
}
