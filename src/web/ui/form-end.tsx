import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';
import { Failed } from './states.tsx';

interface FormEndProps {
  readonly error: unknown;
  readonly busy: boolean;
  /** The verb and its object. */
  readonly words: string;
  readonly onClose: () => void;
}

/** The end of a form in a dialog: what the server refused, and the two ways out. */
export function FormEnd({ error, busy, words, onClose }: FormEndProps) {
  const { ui } = useText();
  return (
    <>
      {error ? <Failed error={error} /> : null}
      <div className="acts end">
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button kind="filled" type="submit" busy={busy}>
          {words}
        </Button>
      </div>
    </>
  );
}
