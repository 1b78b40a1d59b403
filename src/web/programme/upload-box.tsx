import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import type { DocumentView } from '#contract/programme.ts';
import { api, makeActKey } from '../api.ts';
import { sessionQuery } from '../session.tsx';
import { useText } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { IconUpload } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { describeFailure } from '../ui/states.tsx';

interface Upload {
  readonly file: File;
  /** The same file sent again after a lost connection is still one upload. */
  readonly key: string;
}

function useUpload(onUploaded: (documentId: number) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key }: Upload) => {
      const form = new FormData();
      form.append('file', file);
      return api.send<DocumentView>('POST', '/api/documents', form, { idempotencyKey: key });
    },
    onSuccess: (document) => {
      queryClient.setQueryData(['document', document.id], document);
      void queryClient.invalidateQueries({ queryKey: ['documents'] });
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      onUploaded(document.id);
    },
  });
}

/** Takes one file, by dropping or by choosing; what the server says of a bad one stands beside it until the next try. */
export function UploadBox({ onUploaded }: { readonly onUploaded: (documentId: number) => void }) {
  const words = useText().programme.upload;
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const send = useUpload(onUploaded);
  const take = (files: FileList | null) => {
    setOver(false);
    setSeveral((files?.length ?? 0) > 1);
    const file = files?.[0];
    if (file && files?.length === 1) send.mutate({ file, key: makeActKey() });
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
      {send.isPending && send.variables ? <Reading name={send.variables.file.name} /> : null}
      {several ? (
        <Notice kind="warn" live>
          {words.onlyOne}
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
  const words = useText().programme.upload;
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

function Reading({ name }: { readonly name: string }) {
  const words = useText().programme.upload;
  return (
    <div role="status">
      <p>{words.compiling(name)}</p>
      <progress className="upload-progress" aria-label={words.compiling(name)} />
    </div>
  );
}

interface RefusalProps {
  readonly error: unknown;
  readonly upload: Upload;
  readonly onAgain: (upload: Upload) => void;
}

function Refusal({ error, upload, onAgain }: RefusalProps) {
  const { programme, ui } = useText();
  const { title, detail, mayRetry } = describeFailure(error, ui);
  return (
    <Notice
      kind="bad"
      title={`${programme.upload.failed(upload.file.name)}: ${title}.`}
      live
      actions={mayRetry ? <Button onClick={() => onAgain(upload)}>{ui.retry}</Button> : null}
    >
      {detail} {programme.upload.kept}
    </Notice>
  );
}
