import { useClickOutside } from '@mantine/hooks';
import { type ReactNode, useId, useRef, useState } from 'react';

interface MenuPanelProps {
  readonly label: ReactNode;
  readonly className: string;
  /** What the panel holds: plain links, buttons and choices, reached by Tab. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that lays a panel below itself; Escape, a click elsewhere or leaving it by Tab closes it. */
export function MenuPanel({ label, className, children }: MenuPanelProps) {
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const around = useClickOutside<HTMLDivElement>(close);
  return (
    <div
      ref={around}
      className="menu-around"
      role="group"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !opened) return;
        close();
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={opened}
        aria-controls={opened ? panelId : undefined}
        onClick={() => setOpened(!opened)}
      >
        {label}
      </button>
      {opened ? (
        <div id={panelId} className="menu-panel">
          {children(close)}
        </div>
      ) : null}
    </div>
  );
}
