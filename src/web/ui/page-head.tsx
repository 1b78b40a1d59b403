import { type ReactNode, useEffect, useRef } from 'react';

let focusHeads = false;

/**
 * Called when the person goes to another page: its heading takes the focus, so that a screen reader begins there. The head
 * over grey lines and the one with figures are two; both may take it, until the person does something himself.
 */
export function expectNewPage(): void {
  focusHeads = true;
  const settle = () => {
    focusHeads = false;
  };
  document.addEventListener('pointerdown', settle, { once: true, capture: true });
  document.addEventListener('keydown', settle, { once: true, capture: true });
}

/** A dialog that led here gives the focus back first. */
const AFTER_DIALOG_MS = 20;

interface PageHeadProps {
  readonly title: ReactNode;
  /** The title of the browser's tab, where `title` is more than words. */
  readonly tabTitle?: string;
  /** One line of fact: the day of the figures, the rule. */
  readonly fact?: ReactNode;
  readonly above?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHead({ title, tabTitle, fact, above, actions }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const named = tabTitle ?? (typeof title === 'string' ? title : '');
  useEffect(() => {
    if (named) document.title = `${named} – Tiến Độ`;
  }, [named]);
  useEffect(() => {
    if (!focusHeads) return undefined;
    const timer = setTimeout(() => heading.current?.focus({ preventScroll: true }), AFTER_DIALOG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {above}
      <div className="head">
        <div className="grow">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {fact ? <p>{fact}</p> : null}
        </div>
        {actions ? <div className="acts">{actions}</div> : null}
      </div>
    </>
  );
}
