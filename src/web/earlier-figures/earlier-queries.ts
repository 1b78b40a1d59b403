import { queryOptions } from '@tanstack/react-query';
import type { AgencyList } from '#contract/agencies.ts';
import type {
  EarlierFigures,
  EarlierImport,
  EarlierImports,
  EarlierMapping,
  EarlierPreview,
  ImportEarlier,
} from '#contract/earlier-figures.ts';
import { api } from '../api.ts';

export const importsQuery = queryOptions({
  queryKey: ['earlier-imports'],
  queryFn: ({ signal }) => api.get<EarlierImports>('/api/earlier-figures/imports', signal),
});

export const figuresQuery = (quantityId: number) =>
  queryOptions({
    queryKey: ['earlier-figures', quantityId],
    queryFn: ({ signal }) => api.get<EarlierFigures>(`/api/quantities/${quantityId}/earlier-figures`, signal),
  });

export const agenciesQuery = queryOptions({
  queryKey: ['agencies'],
  queryFn: ({ signal }) => api.get<AgencyList>('/api/agencies', signal),
  staleTime: 300_000,
});

export async function previewTable(file: File, mapping: EarlierMapping): Promise<EarlierPreview> {
  const form = new FormData();
  form.append('mapping', JSON.stringify(mapping));
  form.append('file', file);
  return api.send<EarlierPreview>('POST', '/api/earlier-figures/previews', form);
}

export async function importTable(file: File, wanted: ImportEarlier): Promise<EarlierImport> {
  const form = new FormData();
  form.append('import', JSON.stringify(wanted));
  form.append('file', file);
  return api.send<EarlierImport>('POST', '/api/earlier-figures/imports', form);
}
