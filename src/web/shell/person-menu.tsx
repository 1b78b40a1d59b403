import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api.ts';
import { useSession } from '../session.tsx';
import { type Language, useLanguage, useText } from '../text/text.tsx';
import { IconCheck, IconLogout, IconUserCircle } from '../ui/icons.ts';
import { densities, keepDensity, keptDensity } from './density.ts';
import { bottomEntriesFor, entriesFor, nameEntry } from './nav-entries.ts';

const languages: readonly Language[] = ['vi', 'en'];

export function PersonMenu() {
  const { shell } = useText();
  const { person, agency } = useSession();
  return (
    <Menu position="bottom-end" width={240} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button type="button" className="me">
          <span className="vh">{shell.person}</span>
          <span className="who">
            {person.fullName}
            <small>{[person.title, agency.shortName].filter(Boolean).join(' · ')}</small>
          </span>
          <IconUserCircle className="ic" aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <PhonePages />
        <DensityItems />
        <LanguageItems />
        <Menu.Divider />
        <Menu.Item component={Link} to="/tai-khoan" leftSection={<IconUserCircle className="ic" aria-hidden />}>
          {shell.account}
        </Menu.Item>
        <SignOutItem />
      </Menu.Dropdown>
    </Menu>
  );
}

/** On a phone the pages that have no place in the bar at the foot. */
function PhonePages() {
  const text = useText();
  const session = useSession();
  const inBar = new Set(bottomEntriesFor(session).map(({ key }) => key));
  return entriesFor(session)
    .filter(({ key }) => !inBar.has(key))
    .map((entry) => (
      <Menu.Item
        key={entry.key}
        component={Link}
        to={entry.to}
        className="only-phone"
        leftSection={<entry.icon className="ic" aria-hidden />}
      >
        {nameEntry(text, entry.key)}
      </Menu.Item>
    ));
}

function DensityItems() {
  const { shell } = useText();
  const [density, setDensity] = useState(keptDensity);
  return (
    <>
      <Menu.Label>{shell.density}</Menu.Label>
      {densities.map((choice) => (
        <Menu.Item
          key={choice}
          role="menuitemradio"
          aria-checked={choice === density}
          closeMenuOnClick={false}
          rightSection={choice === density ? <IconCheck className="ic" aria-hidden /> : null}
          onClick={() => {
            keepDensity(choice);
            setDensity(choice);
          }}
        >
          {shell.densities[choice]}
        </Menu.Item>
      ))}
    </>
  );
}

function LanguageItems() {
  const { language, text, speak } = useLanguage();
  return (
    <>
      <Menu.Label>{text.shell.language}</Menu.Label>
      {languages.map((choice) => (
        <Menu.Item
          key={choice}
          role="menuitemradio"
          aria-checked={choice === language}
          lang={choice}
          rightSection={choice === language ? <IconCheck className="ic" aria-hidden /> : null}
          onClick={() => speak(choice)}
        >
          {text.shell.languages[choice]}
        </Menu.Item>
      ))}
    </>
  );
}

function SignOutItem() {
  const { shell } = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => api.send<void>('POST', '/api/sign-out'),
    onSettled: async () => {
      await navigate({ to: '/dang-nhap' });
      queryClient.clear();
    },
  });
  return (
    <Menu.Item leftSection={<IconLogout className="ic" aria-hidden />} onClick={() => signOut.mutate()}>
      {shell.signOut}
    </Menu.Item>
  );
}
