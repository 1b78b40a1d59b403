import { useSession } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import './agencies.css';
import { ChangePassword } from './change-password.tsx';
import { Delegations } from './delegations.tsx';
import { DisplayChoices } from './display-choices.tsx';
import { SecondStep } from './second-step.tsx';
import { Sessions } from './sessions-section.tsx';

export function AccountPage() {
  const { agencies } = useText();
  const session = useSession();
  const words = agencies.account;
  return (
    <>
      <PageHead title={words.title} fact={words.lead(session.person.fullName, session.agency.name)} />
      {session.province.demonstration ? <Notice kind="warn">{words.demonstration}</Notice> : null}
      <dl className="account-facts">
        <dt>{words.userName}</dt>
        <dd>{session.userName}</dd>
        <dt>{words.agency}</dt>
        <dd>{session.agency.name}</dd>
        <dt>{words.roles}</dt>
        <dd>{session.roles.map((role) => agencies.roles[role]).join(', ')}</dd>
      </dl>
      <div className="account">
        <DisplayChoices />
        <ChangePassword />
        <SecondStep enabled={session.twoFactorEnabled} />
        <Sessions />
      </div>
      <Delegations />
    </>
  );
}
