import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ActOnReport } from '#contract/report-steps.ts';
import type { ReportView, SteppedReport } from '#contract/reporting.ts';
import type { ReopeningDecision, ReportAction } from '#domain/reporting/workflow.ts';
import { reportWorkflow } from '#domain/reporting/workflow.ts';
import { api, ApiProblem, makeActKey } from '../../api.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmWithReason } from '../../ui/confirm-with-reason.tsx';
import { afterStep, hasSameLines } from './after-step.ts';
import { DecisionFields, isNamedDecision, UNNAMED_DECISION } from './decision-fields.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { reportQuery } from './report-query.ts';

interface ReportActionsProps {
  readonly report: ReportView;
  /** What has to be in order before the act: answers a sentence when something is not. */
  readonly before?: (action: ReportAction) => Promise<string | null>;
  /** The act that the page's filled button is for; others are plain. */
  readonly filled?: boolean;
}

const SERVER_FAULT = 500;
const ONWARD: readonly ReportAction[] = ['submit', 'approve', 'sign', 'send', 'receive', 'accept'];

/** The steps that the server allows, as buttons; each says first what will happen and to whom. */
export function ReportActions({ report, before, filled = true }: ReportActionsProps) {
  const { actions } = useText().reporting;
  const [asked, ask] = useState<ReportAction | null>(null);
  const [hindrance, hinder] = useState<string | null>(null);
  const acts = report.actions.filter((action) => action !== 'save');
  const begin = async (action: ReportAction) => {
    const sentence = (await before?.(action)) ?? null;
    hinder(sentence);
    if (sentence === null) ask(action);
  };
  return (
    <>
      {acts.map((action) => (
        <Button
          key={action}
          kind={filled && ONWARD.includes(action) ? 'filled' : 'plain'}
          onClick={() => void begin(action)}
        >
          {wordsOf(actions, report, action).button}
        </Button>
      ))}
      {hindrance === null ? null : (
        <span role="alert" className="st bad wrap">
          {hindrance}
        </span>
      )}
      <ConfirmAct key={asked} report={report} action={asked === 'sign' ? null : asked} onClose={() => ask(null)} />
      <SignDialog report={report} opened={asked === 'sign'} onClose={() => ask(null)} />
    </>
  );
}

interface ConfirmActProps {
  readonly report: ReportView;
  readonly action: ReportAction | null;
  readonly onClose: () => void;
}

function ConfirmAct({ report, action, onClose }: ConfirmActProps) {
  const text = useText();
  const { actions } = text.reporting;
  const act = useAct(report, onClose);
  const words = wordsOf(actions, report, action ?? 'save');
  const needs = action ? (reportWorkflow[report.status][action]?.needs ?? []) : [];
  const byDecision = needs.includes('a-decision');
  const [decision, setDecision] = useState(UNNAMED_DECISION);
  const [asked, setAsked] = useState(false);
  const confirm = (reason: string) => {
    setAsked(true);
    if (byDecision && !isNamedDecision(decision)) return;
    if (action) act.mutate({ action, reason, ...(byDecision && { decision }) });
  };
  return (
    <ConfirmWithReason
      opened={action !== null}
      onClose={onClose}
      title={words.title}
      confirm={words.button.replace('…', '')}
      needsReason={needs.includes('a-reason')}
      busy={act.isPending}
      error={act.error}
      onConfirm={confirm}
    >
      <p>{words.confirm(namePeriod(text, report.period.key), report.agency.name)}</p>
      {byDecision ? <DecisionFields decision={decision} asked={asked} onChange={setDecision} /> : null}
      {needs.includes('a-reason') ? <p className="muted sm">{actions.reasonHint}</p> : null}
    </ConfirmWithReason>
  );
}

type Words = ReturnType<typeof useText>['reporting']['actions'];

/** Where the form asks for a signature, approving hands nothing in, and the words say so. */
function wordsOf(actions: Words, { asksSignature }: ReportView, action: ReportAction): Words['approveToSign'] {
  if (action === 'approve' && asksSignature) return actions.approveToSign;
  const { confirmTitle, confirm, done } = actions;
  return {
    button: actions[action],
    title: confirmTitle[action],
    confirm: confirm[action],
    done: done[action],
    step: '',
  };
}

interface Act {
  readonly action: ReportAction;
  readonly reason: string;
  readonly decision?: ReopeningDecision;
}

/** One key for one opened dialog: a second click, or a retry after a lost answer, is the same act. */
function useAct(report: ReportView, onDone: () => void) {
  const { actions } = useText().reporting;
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: async ({ action, reason, decision }: Act) => {
      const { queryKey } = reportQuery(report.id);
      const version = queries.getQueryData(queryKey)?.version ?? report.version;
      const body: ActOnReport = { version, ...(reason !== '' && { reason }), ...(decision && { decision }) };
      const stepped = await api.send<SteppedReport>('POST', `/api/reports/${report.id}/${action}`, body, {
        idempotencyKey: key.current,
      });
      return { action, stepped };
    },
    onSuccess: async ({ action, stepped }) => {
      const { queryKey: shown } = reportQuery(report.id);
      queries.setQueryData<ReportView>(shown, (view) => view && afterStep(view, stepped));
      notifications.show({ message: wordsOf(actions, report, action).done, color: 'cham', withCloseButton: false });
      onDone();
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'report',
      });
      if (!hasSameLines(report.lines, stepped.lines)) await queries.invalidateQueries({ queryKey: shown });
    },
    onError: (problem) => {
      // A refused act is over; one whose answer was lost may have been done, so its retry is the same act.
      if (problem instanceof ApiProblem && problem.status > 0 && problem.status < SERVER_FAULT)
        key.current = makeActKey();
    },
  });
}
