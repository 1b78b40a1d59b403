import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  /** At the right end of the head: one link or quiet button. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A part of a page under a ruled head. */
export function Section({ title, aside, action, children, id }: SectionProps) {
  return (
    <section className="sec" id={id}>
      <div className="sech">
        <h2>{title}</h2>
        {aside ? <span className="muted">{aside}</span> : null}
        {action ? <span className="r">{action}</span> : null}
      </div>
      {children}
    </section>
  );
}
