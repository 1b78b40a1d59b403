import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormView } from '#contract/forms.ts';
import { api } from '../api.ts';
import type { FormDraft } from './form-draft.ts';

export type ChangeForm = (part: Partial<FormDraft>) => void;

/** The draft on the page, whether it differs from what is kept, and the two acts: keeping it and putting it in force. */
export function useFormDraft(form: FormView | null, first: FormDraft) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [kept, setKept] = useState(first);
  const [draft, setDraft] = useState(first);
  const keep = async () => {
    const { code, ...content } = draft;
    const saved = form
      ? await api.send<FormView>('PUT', `/api/forms/${form.id}`, { ...content, revision: form.revision })
      : await api.send<FormView>('POST', '/api/forms', { code: code.trim().toUpperCase(), ...content });
    setKept(draft);
    return saved;
  };
  const remember = (saved: FormView) => {
    queryClient.setQueryData(['forms', saved.id], saved);
    void queryClient.invalidateQueries({ queryKey: ['forms'], exact: true });
  };
  const save = useMutation({
    mutationFn: keep,
    onSuccess: (saved) => {
      remember(saved);
      if (!form) void navigate({ to: '/bieu-mau/$formId', params: { formId: String(saved.id) }, replace: true });
    },
  });
  const isChanged = draft !== kept;
  const enact = useMutation({
    mutationFn: async () => {
      const { id, revision } = isChanged || !form ? await keep() : form;
      return api.send<FormView>('POST', `/api/forms/${id}/enact`, { revision });
    },
    onSuccess: (issued) => {
      remember(issued);
      void queryClient.invalidateQueries({ queryKey: ['indicators'] });
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: ['forms'] }),
  });
  const change: ChangeForm = (part) => setDraft((old) => ({ ...old, ...part }));
  return { draft, change, isChanged, save, enact };
}
