import { useMutation } from '@tanstack/react-query';
import type { AuditVerification } from '#contract/audit.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { api } from '../api.ts';
import { useAuditWords } from './use-audit-words.ts';
import { Notice } from '../ui/notice.tsx';
import { Failed } from '../ui/states.tsx';

export function useVerification() {
  return useMutation({ mutationFn: () => api.send<AuditVerification>('POST', '/api/audit/verify') });
}

const count = (number: number) => formatDecimal(String(number));

/** What the check of the chain found, in words. */
export function VerificationResult({ verification }: { readonly verification: ReturnType<typeof useVerification> }) {
  const audit = useAuditWords();
  const { data, error, isPending } = verification;
  if (isPending) return <p role="status">{audit.verifying}</p>;
  if (error) return <Failed error={error} onRetry={() => verification.mutate()} />;
  if (!data) return null;
  if (data.faults.length === 0) {
    return (
      <Notice kind="ok" title={`${audit.sound}.`} live>
        {audit.soundWords(count(data.lines), count(data.chains), count(data.reportVersions), count(data.frozenFigures))}
      </Notice>
    );
  }
  return (
    <Notice kind="bad" title={`${audit.faulty(count(data.faults.length))}.`} live>
      {audit.faultyWords(count(data.lines), count(data.chains))}
      <ul className="audit-faults">
        {data.faults.map((fault) => (
          <li key={`${fault.kind} ${fault.message}`}>{fault.message}</li>
        ))}
      </ul>
    </Notice>
  );
}
