import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { FillableForms } from '#contract/workbook.ts';
import { api } from '../../api.ts';
import { namePeriod } from '../../period-name.ts';
import { useText } from '../../text/text.tsx';
import { Button } from '../../ui/button.tsx';
import { IconUpload } from '../../ui/icons.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Empty, Failed, LoadingLines } from '../../ui/states.tsx';
import { saveAnswer } from './save-answer.ts';
import { UnitFileItem } from './unit-file-item.tsx';
import { isKeepable, refusedFirst } from './unit-files.ts';
import { useUnitFiles } from './use-unit-files.ts';
import { useUnitWorkbookWords } from './use-unit-workbook-words.ts';
import './workbook.css';

/** Many units' workbooks, out and back. */
export function UnitWorkbooksPage() {
  const words = useUnitWorkbookWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['unit-workbooks'],
    queryFn: ({ signal }) => api.get<FillableForms>('/api/workbooks', signal),
  });
  const above = (
    <nav className="crumbs" aria-label={words.crumb}>
      <Link to="/bao-cao">{words.crumb}</Link>
    </nav>
  );
  return (
    <>
      <PageHead title={words.title} fact={words.lead} above={above} />
      <Section title={words.out}>
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
        {data ? <MakeWorkbooks forms={data.forms} /> : error ? null : <LoadingLines lines={2} />}
      </Section>
      <ReadWorkbooks />
    </>
  );
}

function MakeWorkbooks({ forms }: FillableForms) {
  const text = useText();
  const words = useUnitWorkbookWords();
  const keyOf = ({ formId, periodKey }: FillableForms['forms'][number]) => `${formId} ${periodKey}`;
  const [chosen, choose] = useState(() => (forms[0] ? keyOf(forms[0]) : ''));
  const making = useMutation({ mutationFn: saveAnswer });
  const form = forms.find((each) => keyOf(each) === chosen);
  if (!form) return <Empty>{words.noForms}</Empty>;
  const options = Object.fromEntries(
    forms.map((each) => [keyOf(each), words.choice(each.name, namePeriod(text, each.periodKey), each.units)]),
  );
  return (
    <>
      <div className="workbook-pick">
        <SelectField
          label={words.form}
          options={Object.keys(options)}
          words={options}
          chosen={chosen}
          onChoose={choose}
        />
        <Button
          kind="filled"
          busy={making.isPending}
          onClick={() => making.mutate(`/api/forms/${form.formId}/periods/${form.periodKey}/workbooks`)}
        >
          {making.isPending ? words.making(form.units) : words.make(form.units)}
        </Button>
      </div>
      {making.isError ? <Failed error={making.error} /> : null}
    </>
  );
}

function ReadWorkbooks() {
  const words = useUnitWorkbookWords();
  const input = useRef<HTMLInputElement>(null);
  const { files, progress, error, read, keep, replace } = useUnitFiles();
  return (
    <Section title={words.back}>
      <div className="workbook-flow">
        <p className="muted">{words.backHint}</p>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".xlsx,.zip"
          aria-label={words.choose}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            if (chosen.length > 0) void read(chosen);
          }}
        />
        <Button busy={progress !== null} onClick={() => input.current?.click()}>
          <IconUpload className="ic" aria-hidden />
          {words.choose}
        </Button>
        <p role="status">{progress ? words[progress.act](progress.done, progress.all) : null}</p>
        {error ? <Failed error={error} /> : null}
        {files.length > 0 ? (
          <FilesRead files={files} busy={progress !== null} onChange={replace} onKeep={(wanted) => void keep(wanted)} />
        ) : null}
      </div>
    </Section>
  );
}

type Files = ReturnType<typeof useUnitFiles>['files'];

interface FilesReadProps {
  readonly files: Files;
  readonly busy: boolean;
  readonly onChange: (file: Files[number]) => void;
  readonly onKeep: (files: Files) => void;
}

function FilesRead({ files, busy, onChange, onKeep }: FilesReadProps) {
  const words = useUnitWorkbookWords();
  const refused = files.filter(({ refusal }) => refusal !== null).length;
  const cells = files.reduce((sum, { reading }) => sum + (reading?.differences.length ?? 0), 0);
  const keepable = files.filter(isKeepable);
  const chosen = keepable.reduce((sum, file) => sum + file.chosen.size, 0);
  return (
    <div className="workbook-flow">
      <p>
        <b>{words.summary(files.length - refused, refused, cells)}</b>
      </p>
      {keepable.length > 1 ? (
        <Button kind="filled" disabled={busy} onClick={() => onKeep(keepable)}>
          {words.keepAll(keepable.length, chosen)}
        </Button>
      ) : null}
      <ul className="unit-files">
        {refusedFirst(files).map((file) => (
          <UnitFileItem
            key={file.key}
            file={file}
            busy={busy}
            onChange={onChange}
            onKeep={(wanted) => onKeep([wanted])}
          />
        ))}
      </ul>
    </div>
  );
}
