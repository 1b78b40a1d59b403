import { type FormEvent, useRef, useState } from 'react';
import type { TaskDetail } from '#contract/tasks.ts';
import { api, makeActKey } from '../api.ts';
import { useSession } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { IconUpload } from '../ui/icons.ts';
import { TextField } from '../ui/text-field.tsx';
import { ActEnd } from './act-end.tsx';
import { useTaskAct } from './use-task-act.ts';
import { useTaskPageWords } from './use-task-page-words.ts';

interface FinishFormProps {
  readonly task: TaskDetail;
  readonly onClose: () => void;
}

interface Proof {
  readonly number: string;
  readonly datedOn: string;
  readonly title: string;
  readonly file: File | null;
  readonly note: string;
}

async function keepProof(
  taskId: number,
  { number, datedOn, title, file }: Proof,
  idempotencyKey: string,
): Promise<number> {
  const said = { number: number.trim(), datedOn, title: title.trim() };
  if (file === null) {
    const { id } = await api.send<{ id: number }>('POST', `/api/tasks/${taskId}/proofs`, said, { idempotencyKey });
    return id;
  }
  const form = new FormData();
  form.append('file', file);
  const path = `/api/tasks/${taskId}/proofs/file?${new URLSearchParams(said).toString()}`;
  const { id } = await api.send<{ id: number }>('POST', path, form, { idempotencyKey });
  return id;
}

/** A document that was kept once is not kept again when only the step failed. */
function useFinish({ task, onClose }: FinishFormProps) {
  const kept = useRef<{ readonly words: string; readonly id: number } | null>(null);
  const key = useRef({ words: '', key: '' });
  return useTaskAct<Proof>(
    task.id,
    async (send, proof) => {
      const words = [proof.number, proof.datedOn, proof.title, proof.file?.name, proof.file?.size].join('\n');
      if (key.current.words !== words) key.current = { words, key: makeActKey() };
      if (kept.current?.words !== words) kept.current = { words, id: await keepProof(task.id, proof, key.current.key) };
      const note = proof.note.trim();
      return send('POST', `/api/tasks/${task.id}/steps`, {
        version: task.version,
        action: 'finish',
        proofId: kept.current.id,
        ...(note === '' ? {} : { reason: note }),
      });
    },
    onClose,
  );
}

/** Hands in the result by naming the document that proves it, with its file where there is one. */
export function FinishForm(props: FinishFormProps) {
  const words = useTaskPageWords();
  const { today } = useSession();
  const [proof, setProof] = useState<Proof>({ number: '', datedOn: today, title: '', file: null, note: '' });
  const [sent, setSent] = useState(false);
  const act = useFinish(props);
  const line = (field: 'number' | 'datedOn' | 'title') => ({
    value: proof[field],
    onType: (value: string) => setProof({ ...proof, [field]: value }),
    error: sent && proof[field].trim() === '' ? words.required : undefined,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (proof.number.trim() && proof.datedOn && proof.title.trim()) act.mutate(proof);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p>{words.asks.finish}</p>
      <div className="fields">
        <TextField
          autoFocus
          exact
          label={words.proof.number}
          hint={words.proof.numberExample}
          maxLength={100}
          {...line('number')}
        />
        <TextField type="date" label={words.proof.day} {...line('datedOn')} />
      </div>
      <TextField rows={2} label={words.proof.title} maxLength={500} {...line('title')} />
      <FileField file={proof.file} onChoose={(file) => setProof({ ...proof, file })} />
      <TextField
        rows={2}
        label={words.proof.note}
        maxLength={4000}
        value={proof.note}
        onType={(note) => setProof({ ...proof, note })}
      />
      <ActEnd error={act.error} busy={act.isPending} words={words.proof.send} onClose={props.onClose} />
    </form>
  );
}

function FileField({ file, onChoose }: { readonly file: File | null; readonly onChoose: (file: File) => void }) {
  const { proof: words } = useTaskPageWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field label={words.file} hint={words.fileHint}>
      {(ids) => (
        <div className="file-pick">
          <input
            {...ids}
            ref={input}
            type="file"
            className="vh"
            tabIndex={-1}
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen) onChoose(chosen);
            }}
          />
          <Button small onClick={() => input.current?.click()}>
            <IconUpload className="ic" aria-hidden />
            {file ? words.change : words.choose}
          </Button>
          {file ? <span className="sm">{file.name}</span> : null}
        </div>
      )}
    </Field>
  );
}
