import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { IndicatorView } from '#contract/forms.ts';
import { combinations, sharingClasses } from '#domain/forms/indicator.ts';
import { api, ApiProblem } from '../api.ts';
import { FormEnd } from '../ui/form-end.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AlikeNotice } from './alike-notice.tsx';
import { draftOfIndicator, emptyIndicator, type IndicatorDraft, indicatorOfDraft } from './indicator-draft.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useFormWords } from './use-form-words.ts';

interface IndicatorFormProps {
  /** Null for a new one. */
  readonly indicator: IndicatorView | null;
  readonly onClose: () => void;
  readonly onSaved: (sentence: string) => void;
}

function useIndicatorForm({ indicator, onSaved }: IndicatorFormProps) {
  const words = useFormWords().indicator;
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(indicator ? draftOfIndicator(indicator) : emptyIndicator);
  const save = useMutation({
    mutationFn: () => {
      const { code, ...facts } = indicatorOfDraft(draft);
      return indicator
        ? api.send<IndicatorView>('PUT', `/api/indicators/${indicator.id}`, { ...facts, version: indicator.version })
        : api.send<IndicatorView>('POST', '/api/indicators', { code, ...facts });
    },
    onSuccess: ({ code }) => {
      void queryClient.invalidateQueries({ queryKey: ['indicators'] });
      void queryClient.invalidateQueries({ queryKey: ['forms'] });
      onSaved(indicator ? words.changed(code) : words.created(code));
    },
  });
  const change = (part: Partial<IndicatorDraft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return { draft, change, save, submit };
}

export function IndicatorForm(props: IndicatorFormProps) {
  const words = useFormWords().indicator;
  const { draft, change, save, submit } = useIndicatorForm(props);
  const problemAt = (field: string) => messageAt(save.error, field);
  const line = (field: 'code' | 'name' | 'definition' | 'unit' | 'source' | 'formula') => ({
    label: words[field],
    value: draft[field],
    error: problemAt(field),
    onType: (value: string) => change({ [field]: value }),
  });
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {props.indicator ? null : <TextField exact autoFocus hint={words.codeHint} maxLength={40} {...line('code')} />}
      <TextField maxLength={300} {...line('name')} />
      <div className="pair">
        <TextField maxLength={60} {...line('unit')} />
        <TextField
          label={words.decimals}
          value={draft.decimals}
          error={problemAt('decimals')}
          onType={(decimals) => change({ decimals })}
        />
      </div>
      <AlikeNotice draft={draft} onChange={change} except={props.indicator?.code ?? null} />
      <TextField rows={2} maxLength={2000} {...line('definition')} />
      <Meaning draft={draft} change={change} problemAt={problemAt} />
      <TextField exact hint={words.formulaHint} maxLength={1000} {...line('formula')} />
      <TextField
        rows={2}
        label={words.disaggregations}
        hint={words.disaggregationsHint}
        error={problemAt('disaggregations')}
        value={draft.disaggregations}
        onType={(disaggregations) => change({ disaggregations })}
      />
      <TextField maxLength={2000} {...line('source')} />
      <FormEnd error={save.error} busy={save.isPending} words={words.save} onClose={props.onClose} />
    </form>
  );
}

interface MeaningProps {
  readonly draft: IndicatorDraft;
  readonly change: (part: Partial<IndicatorDraft>) => void;
  readonly problemAt: (field: string) => string | undefined;
}

/** What its figures are, who may see them, and how they are put together. */
function Meaning({ draft, change, problemAt }: MeaningProps) {
  const { natures, sharing, indicator: words } = useFormWords();
  return (
    <>
      <div className="pair">
        <SelectField
          label={words.nature}
          options={['stock', 'flow', 'rate'] as const}
          words={natures}
          chosen={draft.nature}
          onChoose={(nature) => change({ nature })}
        />
        <SelectField
          label={words.sharing}
          options={sharingClasses}
          words={sharing}
          chosen={draft.sharing}
          onChoose={(chosen) => change({ sharing: chosen })}
        />
      </div>
      <div className="pair">
        <TextField
          label={words.scaleMin}
          value={draft.scaleMin}
          error={problemAt('scaleMin')}
          onType={(scaleMin) => change({ scaleMin })}
        />
        <TextField
          label={words.scaleMax}
          value={draft.scaleMax}
          error={problemAt('scaleMax')}
          onType={(scaleMax) => change({ scaleMax })}
        />
      </div>
      <CombinationFields draft={draft} change={change} problemAt={problemAt} />
    </>
  );
}

/** How the figures of many agencies make one, with its weights where they are weighed. */
function CombinationFields({ draft, change, problemAt }: MeaningProps) {
  const { combinations: combined, indicator: words } = useFormWords();
  return (
    <>
      <SelectField
        label={words.combination}
        options={combinations}
        words={combined}
        chosen={draft.combination}
        onChoose={(combination) =>
          change({ combination, ...(combination === 'weighted-mean' ? {} : { weightCode: '' }) })
        }
      />
      {draft.combination === 'weighted-mean' ? (
        <TextField
          exact
          label={words.weight}
          value={draft.weightCode}
          error={problemAt('weightCode')}
          onType={(weightCode) => change({ weightCode })}
        />
      ) : null}
    </>
  );
}

function messageAt(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.problems.find(({ path }) => path === field || path.startsWith(`${field}.`))?.message;
}
