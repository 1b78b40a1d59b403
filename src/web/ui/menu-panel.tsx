import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface MenuPanelProps {
  readonly label: ReactNode;
  readonly className: string;
  /** What the panel holds: plain links, buttons and choices, reached by Tab. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that lays a panel below itself; Escape, a click elsewhere or leaving it by Tab closes it. */
export function MenuPanel({ label, className, children }: MenuPanelProps) {
  const panelId = useId();
  const around = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  useEffect(() => (opened ? closeWhenLeft(around.current, () => setOpened(false)) : undefined), [opened]);
  return (
    <div ref={around} className="menu-around">
      <button
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

function closeWhenLeft(around: HTMLElement | null, close: () => void): () => void {
  const ends = new AbortController();
  const leave = (event: Event) => {
    if (!(event.target instanceof Node) || !around?.contains(event.target)) close();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    close();
    around?.querySelector('button')?.focus();
  };
  document.addEventListener('pointerdown', leave, { signal: ends.signal });
  document.addEventListener('focusin', leave, { signal: ends.signal });
  document.addEventListener('keydown', escape, { signal: ends.signal });
  return () => ends.abort();
}
