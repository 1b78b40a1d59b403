import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useText } from '../text/text.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconSearch } from '../ui/icons.ts';
import { FindList } from './find-list.tsx';

/** The field in the bar; `/` opens it from anywhere but a field. */
export function Find() {
  const { shell } = useText();
  const [opened, setOpened] = useState(false);
  useHotkeys([
    ['/', () => setOpened(true)],
    ['mod+K', () => setOpened(true)],
  ]);
  return (
    <>
      <button
        type="button"
        className="find"
        aria-label={shell.find}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        <IconSearch className="ic" aria-hidden />
        <span>{shell.find}</span>
        <kbd aria-hidden>/</kbd>
      </button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={shell.findTitle} width={640}>
        <FindList onChosen={() => setOpened(false)} />
      </Dialog>
    </>
  );
}
