import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { hourOf } from '../reporting/day-words.ts';
import { useSession } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { watchVersions } from './new-version.ts';
import type { KeptEdit } from './outbox.ts';
import { useLine } from './use-line.ts';
import { useOfflineWords } from './use-offline-words.ts';

/** Above every page: that the figures are not fresh, what still lies on this machine, and that a newer program is ready. */
export function LineNotice() {
  const words = useOfflineWords();
  const { person } = useSession();
  const { behindSince, edits } = useLine(person.id);
  return (
    <>
      {behindSince === null ? null : (
        <Notice kind="warn" title={words.behind(hourOf(behindSince))} live>
          {words.behindHint}
        </Notice>
      )}
      <KeptEdits edits={edits} />
      <NewVersion />
    </>
  );
}

function KeptEdits({ edits }: { readonly edits: readonly KeptEdit[] }) {
  const words = useOfflineWords();
  const withOutcome = (wanted: KeptEdit['outcome']) => edits.filter(({ outcome }) => outcome === wanted);
  const [waiting, sent, toSettle] = [withOutcome('waiting'), withOutcome('sent'), withOutcome('to-settle')];
  return (
    <>
      {waiting.length > 0 ? <Notice>{words.waiting(waiting.length)}</Notice> : null}
      {sent.length > 0 ? (
        <Notice kind="ok" live>
          {words.sent(sent.length)}
        </Notice>
      ) : null}
      {toSettle.length > 0 ? (
        <Notice kind="warn" title={words.toSettle} live>
          {toSettle.map(({ reportId }) => (
            <Link key={reportId} to="/bao-cao/$reportId" params={{ reportId: String(reportId) }} search={{}}>
              {words.openReport(reportId)}
            </Link>
          ))}
        </Notice>
      ) : null}
    </>
  );
}

function NewVersion() {
  const words = useOfflineWords();
  const [takeUp, offer] = useState<(() => void) | null>(null);
  useEffect(() => watchVersions((act) => offer(() => act)), []);
  if (!takeUp) return null;
  return (
    <Notice title={words.newVersion} actions={<Button onClick={takeUp}>{words.takeUp}</Button>}>
      {words.newVersionHint}
    </Notice>
  );
}
