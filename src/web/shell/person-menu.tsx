import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { listKeptDrafts } from '../reporting/sheet/kept-drafts.ts';
import { useSession } from '../session.tsx';
import { type Language, useLanguage, useText } from '../text/text.tsx';
import { Choices } from '../ui/choices.tsx';
import { IconLogout, IconUserCircle } from '../ui/icons.ts';
import { MenuPanel } from '../ui/menu-panel.tsx';
import { densities, keepDensity, keptDensity } from './density.ts';
import { bottomEntriesFor, entriesFor, nameEntry } from './nav-entries.ts';

const languages: readonly Language[] = ['vi', 'en'];

export function PersonMenu() {
  const { shell } = useText();
  const { person, agency } = useSession();
  const label = (
    <>
      <span className="vh">{shell.person}</span>
      <span className="who">
        {person.fullName}
        <small>{[person.title, agency.shortName].filter(Boolean).join(' · ')}</small>
      </span>
      <IconUserCircle className="ic" aria-hidden />
    </>
  );
  return (
    <MenuPanel className="me" label={label}>
      {(close) => (
        <>
          <PhonePages onGo={close} />
          <Link to="/tai-khoan" className="menu-item" onClick={close}>
            <IconUserCircle className="ic" aria-hidden />
            {shell.account}
          </Link>
          <DensityChoice />
          <LanguageChoice />
          <SignOut />
        </>
      )}
    </MenuPanel>
  );
}

/** On a phone the pages that have no place in the bar at the foot. */
function PhonePages({ onGo }: { readonly onGo: () => void }) {
  const text = useText();
  const session = useSession();
  const inBar = new Set(bottomEntriesFor(session).map(({ key }) => key));
  const others = entriesFor(session).filter(({ key }) => !inBar.has(key));
  return (
    <nav className="only-phone" aria-label={text.shell.otherPages}>
      {others.map((entry) => (
        <Link key={entry.key} to={entry.to} className="menu-item" onClick={onGo}>
          <entry.icon className="ic" aria-hidden />
          {nameEntry(text, entry.key)}
        </Link>
      ))}
    </nav>
  );
}

function DensityChoice() {
  const { shell } = useText();
  const [density, setDensity] = useState(keptDensity);
  return (
    <div className="not-phone">
      <Choices
        legend={shell.density}
        options={densities}
        words={shell.densities}
        chosen={density}
        onChoose={(choice) => {
          keepDensity(choice);
          setDensity(choice);
        }}
      />
    </div>
  );
}

function LanguageChoice() {
  const { language, text, speak } = useLanguage();
  return (
    <Choices
      legend={text.shell.language}
      options={languages}
      words={text.shell.languages}
      chosen={language}
      onChoose={speak}
    />
  );
}

function SignOut() {
  const { shell } = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => api.send<void>('POST', '/api/sign-out'),
    onSettled: async () => {
      await navigate({ to: '/dang-nhap', search: {} });
      queryClient.clear();
    },
  });
  const { person } = useSession();
  const [unsent, warn] = useState(0);
  const begin = () => {
    const kept = listKeptDrafts(localStorage, person.id).length;
    if (kept === 0 || unsent > 0) signOut.mutate();
    else warn(kept);
  };
  return (
    <>
      {unsent === 0 ? null : (
        <p className="menu-warn" role="alert">
          {shell.unsentWarning(unsent)}
        </p>
      )}
      <button type="button" className="menu-item" onClick={begin}>
        <IconLogout className="ic" aria-hidden />
        {unsent === 0 ? shell.signOut : shell.signOutAnyway}
      </button>
    </>
  );
}
