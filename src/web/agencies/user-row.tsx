import { Menu } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UserView } from '#contract/agencies.ts';
import { api } from '../api.ts';
import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconCircleCheck, IconDots, IconKey, IconLock, IconLockOpen, IconLogout } from '../ui/icons.ts';
import { Failed } from '../ui/states.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { SetPassword } from './set-password.tsx';

interface UserRowProps {
  readonly user: UserView;
  readonly onDone: (words: string) => void;
}
type Act = 'disable' | 'enable' | 'sign-out-everywhere';

export function UserRow({ user, onDone }: UserRowProps) {
  const { agencies } = useText();
  const { person } = user;
  return (
    <tr>
      <th scope="row">
        {person.fullName}
        {person.title ? <small className="muted block">{person.title}</small> : null}
      </th>
      <td>{user.userName}</td>
      <td>{user.agency?.name ?? <span className="muted">{agencies.users.noAgency}</span>}</td>
      <td>{user.roles.map((role) => agencies.roles[role]).join(', ')}</td>
      <td className="nw">
        <UserState user={user} />
      </td>
      <td className="num">
        <UserActs user={user} onDone={onDone} />
      </td>
    </tr>
  );
}

/** The same user on a phone. */
export function UserItem({ user, onDone }: UserRowProps) {
  const { agencies } = useText();
  return (
    <li>
      <div className="phone-head">
        <b>{user.person.fullName}</b>
        <UserActs user={user} onDone={onDone} />
      </div>
      <p className="sm">
        {user.userName} · {user.agency?.name ?? agencies.users.noAgency}
      </p>
      <p className="sm muted">{user.roles.map((role) => agencies.roles[role]).join(', ')}</p>
      <UserState user={user} />
    </li>
  );
}

function UserState({ user }: Pick<UserRowProps, 'user'>) {
  const words = useText().agencies.users;
  return (
    <>
      {user.disabled ? (
        <StatusMark look={{ icon: IconLock, hue: 'idle' }}>{words.disabled}</StatusMark>
      ) : (
        <StatusMark look={{ icon: IconCircleCheck, hue: 'ok' }}>{words.active}</StatusMark>
      )}
      {user.twoFactorEnabled ? <small className="muted block">{words.secondStep}</small> : null}
    </>
  );
}

function UserActs({ user, onDone }: UserRowProps) {
  const { agencies } = useText();
  const words = agencies.users;
  const { id, fullName } = user.person;
  const isOneself = useSession().person.id === id;
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<'disable' | 'password' | null>(null);
  const said: Record<Act, (name: string) => string> = {
    disable: words.disabledDone,
    enable: words.enabledDone,
    'sign-out-everywhere': words.signedOut,
  };
  const act = useMutation({
    mutationFn: (what: Act) => api.send<void>('POST', `/api/users/${id}/${what}`),
    onSuccess: (_nothing, what) => {
      setAsking(null);
      onDone(said[what](fullName));
      void queryClient.invalidateQueries({ queryKey: ['users'] });
    },
  });
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button small kind="quiet" busy={act.isPending}>
            <IconDots className="ic" aria-hidden />
            <span className="vh">
              {words.more}
              {words.actFor(fullName)}
            </span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconKey className="ic" aria-hidden />} onClick={() => setAsking('password')}>
            {words.act.password}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconLogout className="ic" aria-hidden />}
            onClick={() => act.mutate('sign-out-everywhere')}
          >
            {words.act.signOut}
          </Menu.Item>
          {user.disabled ? (
            <Menu.Item leftSection={<IconLockOpen className="ic" aria-hidden />} onClick={() => act.mutate('enable')}>
              {words.act.enable}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<IconLock className="ic" aria-hidden />}
              disabled={isOneself}
              onClick={() => setAsking('disable')}
            >
              {words.act.disable}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {act.error && asking === null ? <Failed error={act.error} /> : null}
      <ConfirmWithReason
        opened={asking === 'disable'}
        onClose={() => setAsking(null)}
        title={`${words.act.disable}${words.actFor(fullName)}`}
        confirm={words.act.disable}
        needsReason={false}
        busy={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate('disable')}
      >
        <p>{words.confirmDisable(fullName)}</p>
      </ConfirmWithReason>
      <Dialog
        opened={asking === 'password'}
        onClose={() => setAsking(null)}
        title={agencies.setPassword.title(fullName)}
      >
        <SetPassword
          personId={id}
          onClose={() => setAsking(null)}
          onSet={() => {
            setAsking(null);
            onDone(words.passwordDone(fullName));
          }}
        />
      </Dialog>
    </>
  );
}
