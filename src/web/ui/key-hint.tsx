import { Fragment } from 'react';

/** The keys of an act, beside its words: "Ctrl + S". */
export function KeyHint({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="nw" aria-hidden>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? ' + ' : null}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
