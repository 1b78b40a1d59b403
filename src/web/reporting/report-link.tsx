import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OpenedReport, ReportSummary } from '#contract/reporting.ts';
import { api } from '../api.ts';
import { useText } from '../text/text.tsx';
import { describeFailure } from '../ui/states.tsx';

interface ReportLinkProps {
  readonly report: ReportSummary;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads to a report; one that nobody has begun is opened first. */
export function ReportLink({ report, className, children }: ReportLinkProps) {
  const { ui } = useText();
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: async () => api.send<OpenedReport>('POST', `${askerPath(report)}/periods/${report.periodKey}/report`),
    onSuccess: async ({ id }) =>
      navigate({
        to: '/bao-cao/$reportId',
        params: { reportId: String(id) },
        search: placeOf(report),
      }),
    onError: (problem) => {
      const { title, detail } = describeFailure(problem, ui);
      notifications.show({
        title,
        message: detail,
        color: 'red',
        autoClose: false,
        closeButtonProps: { 'aria-label': ui.close },
      });
    },
  });
  if (report.id === null) {
    return (
      <button type="button" className={className} disabled={open.isPending} onClick={() => open.mutate()}>
        {children}
      </button>
    );
  }
  return (
    <Link
      className={className}
      to="/bao-cao/$reportId"
      params={{ reportId: String(report.id) }}
      search={placeOf(report)}
    >
      {children}
    </Link>
  );
}

function askerPath({ programmeId, formId }: ReportSummary): string {
  return programmeId === null ? `/api/forms/${formId}` : `/api/programmes/${programmeId}`;
}

/** A report of a programme takes the page there; one of a form stays where the person is. */
function placeOf({ programmeId, periodKey }: ReportSummary) {
  return programmeId === null ? {} : { ct: programmeId, ky: periodKey };
}
