import { useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { IconUpload } from '../../ui/icons.ts';

interface LoadButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly busy: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that asks for one file. */
export function LoadButton({ label, accept, busy, onChoose }: LoadButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
      <Button small busy={busy} onClick={() => input.current?.click()}>
        <IconUpload className="ic" aria-hidden />
        {label}
      </Button>
    </>
  );
}
