import { type FormEvent, useState } from 'react';
import type { OutgoingView, WriteParts } from '#contract/outgoing.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Failed } from '../ui/states.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useAct } from '../use-act.ts';
import { afterOutgoingAct } from './outgoing-queries.ts';
import { useOutgoingWords } from './use-outgoing-words.ts';

/** What a person writes, apart from what the system writes; only the texts that were changed are sent. */
export function WrittenParts({ document }: { readonly document: OutgoingView }) {
  const words = useOutgoingWords();
  const { id, version, parts } = document;
  const [typed, type] = useState<WriteParts['written']>({});
  const save = useAct<WriteParts, OutgoingView>((send, wish) => send('PUT', `/api/outgoing/${id}/written`, wish), {
    ...afterOutgoingAct,
    onDone: () => type({}),
  });
  if (parts.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ version, written: typed });
  };
  return (
    <Section title={words.written}>
      <form className="stack" onSubmit={submit}>
        <p className="muted sm">{words.writtenHint}</p>
        {parts.map(({ part, heading, text }) => (
          <TextField
            key={part}
            rows={4}
            maxLength={20_000}
            label={heading}
            value={typed[part] ?? text}
            onType={(value) => type({ ...typed, [part]: value })}
          />
        ))}
        {save.error ? <Failed error={save.error} /> : null}
        <div className="acts">
          <Button kind="filled" type="submit" busy={save.isPending} disabled={Object.keys(typed).length === 0}>
            {words.saveWritten}
          </Button>
        </div>
      </form>
    </Section>
  );
}
