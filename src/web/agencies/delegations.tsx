import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DelegationList } from '#contract/agencies.ts';
import { api } from '../api.ts';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { formatDay } from '../ui/days.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { DelegationForm } from './delegation-form.tsx';

export function Delegations() {
  const words = useText().agencies.delegations;
  const [giving, setGiving] = useState(false);
  const [given, setGiven] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['delegations'],
    queryFn: ({ signal }) => api.get<DelegationList>('/api/delegations', signal),
  });
  return (
    <Section
      title={words.title}
      aside={words.lead}
      action={<Button onClick={() => setGiving(true)}>{words.give}</Button>}
    >
      {given ? (
        <Notice kind="ok" live>
          {words.done(given)}
        </Notice>
      ) : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines lines={2} /> : null}
      {data?.delegations.length === 0 ? <Empty>{words.empty}</Empty> : null}
      {data && data.delegations.length > 0 ? <DelegationTable delegations={data.delegations} /> : null}
      <Dialog opened={giving} onClose={() => setGiving(false)} title={words.give}>
        <DelegationForm
          onClose={() => setGiving(false)}
          onGiven={(name) => {
            setGiven(name);
            setGiving(false);
          }}
        />
      </Dialog>
    </Section>
  );
}

function DelegationTable({ delegations }: DelegationList) {
  const { agencies } = useText();
  const { columns, title } = agencies.delegations;
  const head = (
    <tr>
      {[columns.from, columns.to, columns.role, columns.days, columns.basis].map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  );
  return (
    <DataTable caption={title} head={head}>
      <tbody>
        {delegations.map((delegation) => (
          <tr key={delegation.id}>
            <td>{delegation.from.fullName}</td>
            <th scope="row">{delegation.to.fullName}</th>
            <td>{agencies.roles[delegation.role]}</td>
            <td className="nw">
              {formatDay(delegation.fromDay)} – {formatDay(delegation.toDay)}
            </td>
            <td>{delegation.basis}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
