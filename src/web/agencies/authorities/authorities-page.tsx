import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Authority, AuthorityList } from '#contract/authorities.ts';
import { api } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Empty, Failed, LoadingLines } from '../../ui/states.tsx';
import './authorities.css';
import { AddAuthorityForm } from './add-authority-form.tsx';
import { AuthorityItem } from './authority-item.tsx';
import { CheckPdf } from './check-pdf.tsx';
import { EndAuthorityForm } from './end-authority-form.tsx';
import { useAuthorityWords } from './use-authority-words.ts';

/** Whose certificates are believed, and the check of a signed file from outside. */
export function AuthoritiesPage() {
  const words = useAuthorityWords();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Authority | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['trusted-authorities'],
    queryFn: ({ signal }) => api.get<AuthorityList>('/api/trusted-authorities', signal),
  });
  const add = data?.mayChange ? (
    <Button kind="filled" onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  ) : null;
  return (
    <>
      <PageHead title={words.title} fact={words.lead} actions={add} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <LoadingLines lines={4} />}
      {data?.authorities.length === 0 ? <Empty>{words.empty}</Empty> : null}
      <ul className="plain authorities">
        {data?.authorities.map((authority) => (
          <AuthorityItem
            key={authority.id}
            authority={authority}
            onEnd={data.mayChange && authority.endedReason === null ? () => setEnding(authority) : null}
          />
        ))}
      </ul>
      <CheckPdf />
      <Dialog opened={adding} onClose={() => setAdding(false)} title={words.form.title}>
        <AddAuthorityForm onClose={() => setAdding(false)} />
      </Dialog>
      <Dialog opened={ending !== null} onClose={() => setEnding(null)} title={words.endTitle(ending?.name ?? '')}>
        {ending ? <EndAuthorityForm authority={ending} onClose={() => setEnding(null)} /> : null}
      </Dialog>
    </>
  );
}
