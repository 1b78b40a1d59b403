import { Link } from '@tanstack/react-router';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { makeActKey } from '../api.ts';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { IconUpload } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { describeFailure } from '../ui/states.tsx';
import { UploadProgress } from './upload-progress.tsx';
import { useProgrammeWords } from './use-programme-words.ts';
import { existingDocument, LARGEST_BYTES, type Upload, useUpload } from './use-upload.ts';

/** Takes one file, by dropping or by choosing; what the server says of a bad one stands beside it until the next try. */
export function UploadBox({ onUploaded }: { readonly onUploaded: (documentId: number) => void }) {
  const { upload: words, sending } = useProgrammeWords();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { send, sent } = useUpload(onUploaded);
  const take = (files: FileList | null) => {
    setOver(false);
    const file = files?.[0];
    if (!file) return;
    const why = files.length > 1 ? words.onlyOne : file.size > LARGEST_BYTES ? sending.tooLarge : null;
    setRefused(why);
    send.reset();
    if (why === null) send.mutate({ file, key: makeActKey() });
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (!send.isPending) take(event.dataTransfer.files);
  };
  return (
    <section
      className={over ? 'upload over' : 'upload'}
      aria-label={words.title}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton busy={send.isPending} onTake={take} />
      {send.isPending && send.variables ? (
        <UploadProgress key={send.variables.key} upload={send.variables} sent={sent} />
      ) : null}
      {refused ? (
        <Notice kind="warn" live>
          {refused}
        </Notice>
      ) : null}
      {send.error && send.variables ? (
        <Refusal error={send.error} upload={send.variables} onAgain={send.mutate} />
      ) : null}
    </section>
  );
}

interface FileButtonProps {
  readonly busy: boolean;
  readonly onTake: (files: FileList | null) => void;
}

function FileButton({ busy, onTake }: FileButtonProps) {
  const words = useProgrammeWords().upload;
  const input = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onTake(event.target.files);
    // The same file, mended, can be chosen again.
    event.target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.docm,.doc,.pdf,.txt,.md"
        aria-label={words.choose}
        onChange={take}
      />
      <p className="upload-line">
        <IconUpload className="ic" aria-hidden />
        <span className="not-phone">
          {words.drop} {words.or}
        </span>
        <Button kind="filled" busy={busy} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <span className="muted sm">{words.rule}</span>
      </p>
    </>
  );
}

interface RefusalProps {
  readonly error: unknown;
  readonly upload: Upload;
  readonly onAgain: (upload: Upload) => void;
}

function Refusal({ error, upload, onAgain }: RefusalProps) {
  const { ui } = useText();
  const programme = useProgrammeWords();
  const { title, detail, mayRetry } = describeFailure(error, ui);
  const existing = existingDocument(error);
  const again = mayRetry ? <Button onClick={() => onAgain(upload)}>{ui.retry}</Button> : null;
  const open =
    existing === null ? null : (
      <Link className="btn" to="/van-ban/$documentId" params={{ documentId: String(existing) }} search={{}}>
        {programme.sending.openExisting}
      </Link>
    );
  return (
    <Notice kind="bad" title={`${programme.upload.failed(upload.file.name)}: ${title}.`} live actions={open ?? again}>
      {detail} {existing === null ? programme.upload.kept : null}
    </Notice>
  );
}
