import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UserView } from '#contract/agencies.ts';
import { api } from '../api.ts';
import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconDots, IconKey, IconLock, IconLockOpen, IconLogout } from '../ui/icons.ts';
import { Failed } from '../ui/states.tsx';
import { SetPassword } from './set-password.tsx';

interface UserActsProps {
  readonly user: UserView;
  readonly onDone: (words: string) => void;
}
type Act = 'disable' | 'enable' | 'sign-out-everywhere';
type Asking = 'disable' | 'password' | null;

function useAct({ user, onDone }: UserActsProps, onSettled: () => void) {
  const words = useText().agencies.users;
  const queryClient = useQueryClient();
  const said: Record<Act, (name: string) => string> = {
    disable: words.disabledDone,
    enable: words.enabledDone,
    'sign-out-everywhere': words.signedOut,
  };
  return useMutation({
    mutationFn: (what: Act) => api.send<void>('POST', `/api/users/${user.person.id}/${what}`),
    onSuccess: (_nothing, what) => {
      onSettled();
      onDone(said[what](user.person.fullName));
      void queryClient.invalidateQueries({ queryKey: ['users'] });
    },
  });
}

export function UserActs(props: UserActsProps) {
  const { user, onDone } = props;
  const { agencies } = useText();
  const words = agencies.users;
  const { id, fullName } = user.person;
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  const act = useAct(props, close);
  const set = () => {
    close();
    onDone(words.passwordDone(fullName));
  };
  return (
    <>
      <UserMenu user={user} busy={act.isPending} onAct={act.mutate} onAsk={setAsking} />
      {act.error && asking === null ? <Failed error={act.error} /> : null}
      <ConfirmWithReason
        opened={asking === 'disable'}
        onClose={close}
        title={`${words.act.disable}${words.actFor(fullName)}`}
        confirm={words.act.disable}
        needsReason={false}
        busy={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate('disable')}
      >
        <p>{words.confirmDisable(fullName)}</p>
      </ConfirmWithReason>
      <Dialog opened={asking === 'password'} onClose={close} title={agencies.setPassword.title(fullName)}>
        <SetPassword personId={id} onClose={close} onSet={set} />
      </Dialog>
    </>
  );
}

interface UserMenuProps {
  readonly user: UserView;
  readonly busy: boolean;
  readonly onAct: (act: Act) => void;
  readonly onAsk: (asking: Asking) => void;
}

function UserMenu({ user, busy, onAct, onAsk }: UserMenuProps) {
  const words = useText().agencies.users;
  const isOneself = useSession().person.id === user.person.id;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button small kind="quiet" busy={busy}>
          <IconDots className="ic" aria-hidden />
          <span className="vh">
            {words.more}
            {words.actFor(user.person.fullName)}
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconKey className="ic" aria-hidden />} onClick={() => onAsk('password')}>
          {words.act.password}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout className="ic" aria-hidden />} onClick={() => onAct('sign-out-everywhere')}>
          {words.act.signOut}
        </Menu.Item>
        {user.disabled ? (
          <Menu.Item leftSection={<IconLockOpen className="ic" aria-hidden />} onClick={() => onAct('enable')}>
            {words.act.enable}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<IconLock className="ic" aria-hidden />}
            disabled={isOneself}
            onClick={() => onAsk('disable')}
          >
            {words.act.disable}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
