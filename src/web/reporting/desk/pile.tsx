import type { ReactNode } from 'react';
import type { Look } from '../../ui/status-mark.tsx';

interface PileProps {
  readonly id: string;
  readonly look: Look;
  readonly words: { readonly title: string; readonly hint: string };
  readonly count: number;
  /** Between the head and the list. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** One heap of the desk under its head; nothing at all where nothing waits. */
export function Pile({ id, look, words, count, above, children }: PileProps) {
  const Icon = look.icon;
  if (count === 0) return null;
  return (
    <section id={id} aria-labelledby={`${id}-ten`} className="pile">
      <div className="sech">
        <h2 id={`${id}-ten`} className={`st ${look.hue}`}>
          <Icon className="ic" aria-hidden />
          {words.title}
        </h2>
        <b className={`cnt ${look.hue}`}>{count}</b>
        <span className="muted">{words.hint}</span>
      </div>
      {above}
      <ol className="wk">{children}</ol>
    </section>
  );
}
