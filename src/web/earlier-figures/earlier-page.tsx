import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EarlierImport, EarlierReading } from '#contract/earlier-figures.ts';
import { api } from '../api.ts';
import { LoadButton } from '../reporting/workbook/load-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { importsQuery } from './earlier-queries.ts';
import './earlier.css';
import { ImportItem } from './import-item.tsx';
import { TableImport } from './table-import.tsx';
import { useEarlierWords } from './use-earlier-words.ts';

/** Figures of earlier years: brought in from files, and every import with its way back. */
export function EarlierPage() {
  const words = useEarlierWords();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(importsQuery);
  const [done, setDone] = useState<EarlierImport | null>(null);
  const reading = useMutation({
    mutationFn: async (file: File) => {
      setDone(null);
      const form = new FormData();
      form.append('file', file);
      return { file, view: await api.send<EarlierReading>('POST', '/api/earlier-figures/readings', form) };
    },
  });
  const finish = (made: EarlierImport) => {
    setDone(made);
    reading.reset();
    void client.invalidateQueries({ queryKey: importsQuery.queryKey });
    void client.invalidateQueries({ queryKey: ['earlier-figures'] });
  };
  const load = data?.mayImport ? (
    <LoadButton
      label={words.load}
      accept=".xlsx,.csv,.tsv,.txt"
      busy={reading.isPending}
      onChoose={(file) => reading.mutate(file)}
    />
  ) : null;
  return (
    <>
      <PageHead title={words.title} fact={words.lead} actions={load} />
      {done ? (
        <Notice kind="ok" live>
          {words.done(done.figures, done.fileName)}
        </Notice>
      ) : null}
      {reading.isError ? <Failed error={reading.error} /> : null}
      {reading.data ? <TableImport key={reading.submittedAt} {...reading.data} onDone={finish} /> : null}
      <Section title={words.imports}>
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
        {data ? null : error ? null : <LoadingLines lines={3} />}
        {data?.imports.length === 0 ? <Empty>{words.noImports}</Empty> : null}
        <ul className="earlier-imports">
          {data?.imports.map((made) => (
            <ImportItem key={made.id} made={made} />
          ))}
        </ul>
      </Section>
    </>
  );
}
