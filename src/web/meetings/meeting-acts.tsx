import { type FormEvent, useState } from 'react';
import type { MeetingView, TakeMeetingStep } from '#contract/meetings.ts';
import { type MeetingAction, meetingWorkflow } from '#domain/meetings/meeting-workflow.ts';
import { useSession } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { StepForm } from '../ui/step-form.tsx';
import { useAct } from '../use-act.ts';
import { afterMeetingAct } from './meeting-queries.ts';
import { useMeetingWords } from './use-meeting-words.ts';

const onward: readonly MeetingAction[] = ['open', 'conclude', 'announce'];

/** The steps that the server allows, each with its dialog. */
export function MeetingActs({ meeting }: { readonly meeting: MeetingView }) {
  const words = useMeetingWords();
  const [asked, ask] = useState<MeetingAction | null>(null);
  const filled = onward.find((action) => meeting.actions.includes(action));
  return (
    <>
      {meeting.actions.map((action) => (
        <Button key={action} kind={action === filled ? 'filled' : 'plain'} onClick={() => ask(action)}>
          {words.actions[action]}
        </Button>
      ))}
      <Dialog
        opened={asked !== null}
        onClose={() => ask(null)}
        title={asked === null ? '' : words.actions[asked].replace('…', '')}
      >
        {asked === null ? null : <StepDialog key={asked} meeting={meeting} action={asked} onClose={() => ask(null)} />}
      </Dialog>
    </>
  );
}

interface StepDialogProps {
  readonly meeting: MeetingView;
  readonly action: MeetingAction;
  readonly onClose: () => void;
}

/** What is typed for a step, what it lacks, and the sending. */
function useStep({ meeting, action, onClose }: StepDialogProps) {
  const { today } = useSession();
  const [reason, setReason] = useState('');
  const [notice, setNotice] = useState({ number: '', datedOn: today });
  const [sent, setSent] = useState(false);
  const [needs] = useState(() => meetingWorkflow[meeting.state][action]?.needs ?? []);
  const step = useAct<TakeMeetingStep, MeetingView>(
    (send, wish) => send('POST', `/api/meetings/${meeting.id}/steps`, wish),
    { ...afterMeetingAct, onDone: onClose },
  );
  const lacksReason = needs.includes('a-reason') && reason.trim() === '';
  const lacksNumber = needs.includes('a-notice') && notice.number.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (lacksReason || lacksNumber) return;
    const given = {
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(needs.includes('a-notice') ? { notice: { ...notice, number: notice.number.trim() } } : {}),
    };
    step.mutate({ version: meeting.version, action, ...given });
  };
  return {
    reason,
    setReason,
    notice,
    setNotice,
    needs,
    step,
    submit,
    lacks: { reason: sent && lacksReason, number: sent && lacksNumber },
  };
}

function StepDialog(props: StepDialogProps) {
  const words = useMeetingWords();
  const { reason, setReason, notice, setNotice, needs, step, submit, lacks } = useStep(props);
  return (
    <StepForm
      says={words.asks[props.action]}
      words={words.actions[props.action].replace('…', '')}
      reason={
        needs.includes('a-reason')
          ? {
              label: words.reasonLabel,
              value: reason,
              onType: setReason,
              error: lacks.reason ? words.required : undefined,
            }
          : null
      }
      paper={
        needs.includes('a-notice')
          ? {
              numberLabel: words.noticeNumber,
              dayLabel: words.noticeDay,
              number: notice.number,
              day: notice.datedOn,
              onNumber: (number) => setNotice({ ...notice, number }),
              onDay: (datedOn) => setNotice({ ...notice, datedOn }),
              error: lacks.number ? words.required : undefined,
            }
          : null
      }
      error={step.error}
      busy={step.isPending}
      onSubmit={submit}
      onClose={props.onClose}
    />
  );
}
