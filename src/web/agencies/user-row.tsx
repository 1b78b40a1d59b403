import type { UserView } from '#contract/agencies.ts';
import { useText } from '../text/text.tsx';
import { IconCircleCheck, IconLock } from '../ui/icons.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import { UserActs } from './user-acts.tsx';

export interface UserRowProps {
  readonly user: UserView;
  /** Says in words what was done. */
  readonly onDone: (words: string) => void;
}

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
