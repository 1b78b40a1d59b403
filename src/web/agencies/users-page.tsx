import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { UserList, UserView } from '#contract/agencies.ts';
import { api } from '../api.ts';
import { changeTexts } from '../search-params.ts';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { foldWords } from '../ui/choice-search.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconPlus } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Empty, Failed, LoadingRows } from '../ui/states.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import './agencies.css';
import { AuthoritiesLink } from './authorities/authorities-link.tsx';
import { UserForm } from './user-form.tsx';
import { UserItem, UserRow } from './user-row.tsx';

function matches(user: UserView, words: string): boolean {
  return foldWords(`${user.person.fullName} ${user.userName} ${user.agency?.name ?? ''}`).includes(foldWords(words));
}

export function UsersPage() {
  const { agencies } = useText();
  const words = agencies.users;
  const { tim = '' } = useSearch({ from: '/khung/nguoi-dung' });
  const [creating, setCreating] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['users'],
    queryFn: ({ signal }) => api.get<UserList>('/api/users', signal),
  });
  const users = data?.users ?? [];
  const shown = users.filter((user) => matches(user, tim));
  const fact = data ? words.lead(users.length, users.filter(({ disabled }) => disabled).length) : undefined;
  const close = () => setCreating(false);
  const created = (name: string) => {
    setDone(words.created(name));
    close();
  };
  const create = (
    <Button kind="filled" onClick={() => setCreating(true)} disabled={!data}>
      <IconPlus className="ic" aria-hidden />
      {words.create}
    </Button>
  );
  return (
    <>
      <PageHead title={words.title} fact={fact} actions={create} />
      {done ? (
        <Notice kind="ok" live>
          {done}
        </Notice>
      ) : null}
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <AuthoritiesLink />
          <UserSearch words={tim} />
          <UserTable users={shown} loading={!data} onDone={setDone} />
          {data && shown.length === 0 ? <Empty>{tim ? words.emptyFilter : words.empty}</Empty> : null}
        </>
      )}
      <Dialog opened={creating} onClose={close} title={agencies.userForm.title}>
        <UserForm onClose={close} onCreated={created} />
      </Dialog>
    </>
  );
}

function UserSearch({ words }: { readonly words: string }) {
  const { search } = useText().agencies.users;
  const navigate = useNavigate();
  const find = (tim: string) => void navigate({ to: '.', search: (old) => changeTexts(old, { tim }), replace: true });
  return (
    <div className="filter page-filter">
      <input
        className="inp find-box"
        type="search"
        aria-label={search}
        placeholder={search}
        value={words}
        onChange={(event) => find(event.target.value)}
      />
    </div>
  );
}

interface UserTableProps {
  readonly users: readonly UserView[];
  readonly loading: boolean;
  readonly onDone: (words: string) => void;
}

function UserTable({ users, loading, onDone }: UserTableProps) {
  const { columns, title } = useText().agencies.users;
  const isNarrow = useNarrow();
  if (isNarrow && !loading) {
    return (
      <ul className="phone-list">
        {users.map((user) => (
          <UserItem key={user.person.id} user={user} onDone={onDone} />
        ))}
      </ul>
    );
  }
  const head = (
    <tr>
      <th scope="col">{columns.person}</th>
      <th scope="col">{columns.userName}</th>
      <th scope="col">{columns.agency}</th>
      <th scope="col">{columns.roles}</th>
      <th scope="col">{columns.state}</th>
      <th scope="col">
        <span className="vh">{columns.act}</span>
      </th>
    </tr>
  );
  return (
    <DataTable caption={title} head={head} className="users">
      <tbody>
        {loading ? (
          <LoadingRows columns={6} />
        ) : (
          users.map((user) => <UserRow key={user.person.id} user={user} onDone={onDone} />)
        )}
      </tbody>
    </DataTable>
  );
}
