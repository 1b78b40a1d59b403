import { useState } from 'react';
import type { UnitReadings } from '#contract/workbook.ts';
import { api } from '../../api.ts';
import { isKeepable, keepFile, type UnitFile, unitFileOf } from './unit-files.ts';

interface Progress {
  readonly act: 'reading' | 'keeping';
  readonly done: number;
  readonly all: number;
}

/** Reads the chosen files one after the other, and saves what is left chosen, unit by unit. */
export function useUnitFiles() {
  const [files, setFiles] = useState<readonly UnitFile[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const replace = (next: UnitFile) => setFiles((old) => old.map((file) => (file.key === next.key ? next : file)));

  const read = async (sent: readonly File[]) => {
    setFiles([]);
    setError(null);
    try {
      for (const [at, file] of sent.entries()) {
        setProgress({ act: 'reading', done: at + 1, all: sent.length });
        const form = new FormData();
        form.append('file', file);
        const answer = await api.send<UnitReadings>('POST', '/api/workbooks/readings', form);
        setFiles((old) => [...old, ...answer.files.map(unitFileOf)]);
      }
    } catch (failure) {
      setError(failure);
    }
    setProgress(null);
  };
  const keep = async (wanted: readonly UnitFile[]) => {
    const keepable = wanted.filter(isKeepable);
    for (const [at, file] of keepable.entries()) {
      setProgress({ act: 'keeping', done: at + 1, all: keepable.length });
      replace(await keepFile(file));
    }
    setProgress(null);
  };
  return { files, progress, error, read, keep, replace };
}
