import { useProgrammeWords } from '../use-programme-words.ts';

type Hint = readonly [key: string, other: string | null, what: string];

function Hints({ label, hints }: { readonly label: string; readonly hints: readonly Hint[] }) {
  return (
    <p className="key-hints" title={label}>
      <span className="vh">{label}: </span>
      {hints.map(([key, other, what]) => (
        <span key={key}>
          <kbd>{key}</kbd> {other ? <kbd>{other}</kbd> : null} {what}
        </span>
      ))}
    </p>
  );
}

/** The keys of the list, for those who have many items to go through. */
export function KeyHints() {
  const { keys, keyHints } = useProgrammeWords().document;
  const hints: Hint[] = [
    ['j', 'k', keyHints.move],
    ['Enter', null, keyHints.accept],
    ['e', null, keyHints.edit],
    ['x', null, keyHints.reject],
  ];
  return <Hints label={keys} hints={hints} />;
}

/** The keys of the text: to add what was missed without a pointer. */
export function TextKeyHints() {
  const words = useProgrammeWords().selection;
  const hints: Hint[] = [
    ['j', 'k', words.keyHints.paragraph],
    ['←', '→', words.keyHints.sentence],
    ['c', null, words.keyHints.target],
    ['n', null, words.keyHints.task],
  ];
  return <Hints label={words.keys} hints={hints} />;
}
