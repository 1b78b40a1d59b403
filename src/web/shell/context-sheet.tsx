import { useState } from 'react';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconChevronDown } from '../ui/icons.ts';
import type { ContextChoice } from './use-context-choice.ts';

interface ContextSheetProps {
  readonly programme: ContextChoice;
  readonly period: ContextChoice;
}

/** On a phone: a button that says the period, and a window where programme and period are chosen. */
export function ContextSheet({ programme, period }: ContextSheetProps) {
  const { shell } = useText();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <button type="button" className="pick" aria-haspopup="dialog" onClick={() => setOpened(true)}>
        <span className="vh">{shell.context}: </span>
        <b>{wordsOf(period) || wordsOf(programme)}</b>
        <IconChevronDown className="ic" aria-hidden />
      </button>
      <Dialog opened={opened} onClose={close} title={shell.context}>
        <div className="context-sheet">
          <ContextChoices {...programme} />
          <ContextChoices {...period} />
          <div className="acts end">
            <Button kind="filled" onClick={close}>
              {shell.contextDone}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}

function wordsOf({ options, chosen }: ContextChoice): string {
  return options.find(({ value }) => value === chosen)?.words ?? '';
}

function ContextChoices({ label, options, chosen, choose }: ContextChoice) {
  return (
    <Choices
      legend={label}
      options={options.map(({ value }) => value)}
      words={Object.fromEntries(options.map(({ value, words }) => [value, words]))}
      chosen={chosen}
      onChoose={choose}
    />
  );
}
