import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ExemptReport, RevokeExemption } from '#contract/exemption.ts';
import type { ReportSummary } from '#contract/reporting.ts';
import { api, makeActKey } from '../../api.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmWithReason } from '../../ui/confirm-with-reason.tsx';
import { useUnitWords } from './use-unit-words.ts';

/** Excuses the agency from the report, or takes that back; both ask for the reason. */
export function ExemptButton({ report }: { readonly report: ReportSummary }) {
  const text = useText();
  const { exempt: words } = useUnitWords();
  const [asked, ask] = useState(false);
  const act = useExemption(report, () => ask(false));
  const period = namePeriod(text, report.periodKey);
  const facts = [(report.was ?? report.agency).name, period, report.formName] as const;
  const revokes = report.exemption !== null;
  return (
    <>
      <Button
        small
        kind="quiet"
        aria-label={revokes ? words.revokeOf(period, report.formName) : words.actOf(period, report.formName)}
        onClick={() => ask(true)}
      >
        {revokes ? words.revoke : words.act}
      </Button>
      <ConfirmWithReason
        opened={asked}
        onClose={() => ask(false)}
        title={revokes ? words.revokeTitle : words.title}
        confirm={revokes ? words.revokeConfirm : words.confirm}
        busy={act.isPending}
        error={act.error}
        onConfirm={(reason) => act.mutate(reason)}
      >
        <p>{revokes ? words.revokeLead(...facts) : words.lead(...facts)}</p>
      </ConfirmWithReason>
    </>
  );
}

/** One key for one opened dialog; what was refused has changed nothing. */
function useExemption({ exemption, programmeId, formId, periodKey, agency, was }: ReportSummary, onDone: () => void) {
  const { exempt: words } = useUnitWords();
  const queries = useQueryClient();
  const key = useRef(makeActKey());
  return useMutation({
    mutationFn: async (reason: string) => {
      const options = { idempotencyKey: key.current };
      if (exemption) {
        const body: RevokeExemption = { version: exemption.version, reason };
        return api.send('POST', `/api/exemptions/${exemption.id}/revoke`, body, options);
      }
      const body: ExemptReport = { programmeId, formId, periodKey, agencyId: (was ?? agency).id, reason };
      return api.send('POST', '/api/exemptions', body, options);
    },
    onSuccess: async () => {
      notifications.show({ message: exemption ? words.revoked : words.done, color: 'cham', withCloseButton: false });
      onDone();
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
    onSettled: () => {
      key.current = makeActKey();
    },
  });
}
