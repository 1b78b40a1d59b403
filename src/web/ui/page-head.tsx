import { type ReactNode, useEffect, useRef } from 'react';

let focusNextHead = false;

/** Called when the person goes to another page: its heading takes the focus, so that a screen reader begins there. */
export function expectNewPage(): void {
  focusNextHead = true;
}

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
    if (!focusNextHead) return;
    focusNextHead = false;
    heading.current?.focus({ preventScroll: true });
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
