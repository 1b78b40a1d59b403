import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { EarlierImport, EarlierMapping, EarlierReading } from '#contract/earlier-figures.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Failed } from '../ui/states.tsx';
import { importTable, previewTable } from './earlier-queries.ts';
import { MappingFields } from './mapping-fields.tsx';
import { PreviewView, VerdictTable } from './preview-view.tsx';
import { useEarlierWords } from './use-earlier-words.ts';

interface TableImportProps {
  readonly file: File;
  readonly view: EarlierReading;
  readonly onDone: (made: EarlierImport) => void;
}

/** What is being said, previewed and brought in; a changed reading takes its preview away. */
function useTableImport({ file, view, onDone }: TableImportProps) {
  const [mapping, setMapping] = useState<EarlierMapping | undefined>(view.sheets[0]?.suggested);
  const [replace, setReplace] = useState(false);
  const previewing = useMutation({ mutationFn: async (wanted: EarlierMapping) => previewTable(file, wanted) });
  const importing = useMutation({
    mutationFn: async (wanted: { mapping: EarlierMapping; fingerprint: string }) =>
      importTable(file, { ...wanted, replace }),
    onSuccess: onDone,
  });
  const change = (next: EarlierMapping) => {
    setMapping(next);
    previewing.reset();
    importing.reset();
  };
  const say = (next: EarlierMapping) => {
    change(next);
    previewing.mutate(next);
  };
  return { mapping, replace, setReplace, previewing, importing, change, say };
}

/** From a file to figures: how it is read, what becomes of every cell, and then all of it at once. */
export function TableImport(props: TableImportProps) {
  const words = useEarlierWords();
  const { file, view } = props;
  const { mapping, replace, setReplace, previewing, importing, change, say } = useTableImport(props);
  if (!mapping) return null;
  const failure = previewing.error ?? importing.error;
  const preview = previewing.data;
  const count = preview ? preview.counts.new + (replace ? preview.counts.replaces : 0) : 0;
  return (
    <Section title={words.reading} aside={file.name}>
      <div className="earlier-flow">
        <p className="muted">{words.readingHint}</p>
        <MappingFields view={view} mapping={mapping} onChange={change} />
        <Button busy={previewing.isPending} onClick={() => previewing.mutate(mapping)}>
          {words.preview}
        </Button>
        {failure ? <Failed error={failure} /> : null}
        {preview ? <PreviewView preview={preview} mapping={mapping} quantities={view.quantities} onSay={say} /> : null}
        {preview && preview.counts.replaces > 0 ? (
          <ReplaceBox count={preview.counts.replaces} checked={replace} onChange={setReplace} />
        ) : null}
        {preview ? (
          <Button
            kind="filled"
            busy={importing.isPending}
            disabled={count === 0}
            onClick={() => importing.mutate({ mapping, fingerprint: preview.fingerprint })}
          >
            {words.import(count)}
          </Button>
        ) : null}
        {preview ? <VerdictTable rows={preview.rows} /> : null}
      </div>
    </Section>
  );
}

interface ReplaceBoxProps {
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function ReplaceBox({ count, checked, onChange }: ReplaceBoxProps) {
  const words = useEarlierWords();
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />{' '}
      {words.replace(count)}
    </label>
  );
}
