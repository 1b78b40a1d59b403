import { useText } from '../../text/text.tsx';

/** The keys of the list, for those who have many items to go through. */
export function KeyHints() {
  const words = useText().programme.document;
  const hints = [
    ['j', 'k', words.keyHints.move],
    ['Enter', null, words.keyHints.accept],
    ['e', null, words.keyHints.edit],
    ['x', null, words.keyHints.reject],
  ] as const;
  return (
    <p className="key-hints" title={words.keys}>
      <span className="vh">{words.keys}: </span>
      {hints.map(([key, other, what]) => (
        <span key={key}>
          <kbd>{key}</kbd> {other ? <kbd>{other}</kbd> : null} {what}
        </span>
      ))}
    </p>
  );
}
