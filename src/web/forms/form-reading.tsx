import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormView } from '#contract/forms.ts';
import { formatDay } from '#domain/calendar.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { api } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Section } from '../ui/section.tsx';
import { Failed } from '../ui/states.tsx';
import { BackToForms } from './back-to-forms.tsx';
import { formsQuery } from './form-queries.ts';
import { FormVersions } from './form-versions.tsx';
import { FormStatus } from './forms-table.tsx';
import { IndicatorName } from './indicator-row.tsx';
import { useFormWords } from './use-form-words.ts';

/** An issued form, as its agencies get it. */
export function FormReading({ form }: { readonly form: FormView }) {
  const words = useFormWords();
  const ofProgramme = form.programmeId !== null;
  const { fields, units, periods, cellsAYear } = form.burden;
  return (
    <>
      <PageHead
        above={<BackToForms />}
        title={form.name}
        fact={
          <>
            <FormStatus form={form} /> · {form.code} · {words.version(form.number)} · {form.regime.name} ·{' '}
            {form.asksSignature ? `${words.form.signed} · ` : ''}
            {words.burdenParts(fields, units, periods)} = {words.burden(formatDecimal(String(cellsAYear)))}
          </>
        }
        actions={ofProgramme ? null : <RenewForm id={form.id} />}
      />
      <Notice>{ofProgramme ? words.form.lockedProgramme : words.form.locked}</Notice>
      {form.legalBasis ? (
        <Section title={words.form.basis}>
          <p className="form-text">{form.legalBasis}</p>
        </Section>
      ) : null}
      {form.guidance ? (
        <Section title={words.form.guidance}>
          <p className="form-text">{form.guidance}</p>
        </Section>
      ) : null}
      {ofProgramme ? null : <ReadLines form={form} />}
      <FormVersions form={form} />
    </>
  );
}

function RenewForm({ id }: { readonly id: number }) {
  const words = useFormWords();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data } = useQuery(formsQuery);
  const renew = useMutation({
    mutationFn: () => api.send<FormView>('POST', `/api/forms/${id}/renew`),
    onSuccess: (draft) => {
      queryClient.setQueryData(['forms', draft.id], draft);
      void queryClient.invalidateQueries({ queryKey: ['forms'], exact: true });
      void navigate({ to: '/bieu-mau/$formId', params: { formId: String(draft.id) } });
    },
  });
  if (!data?.mayDesign) return null;
  return (
    <>
      {renew.error ? <Failed error={renew.error} /> : null}
      <Button kind="filled" onClick={() => renew.mutate()} busy={renew.isPending}>
        {words.form.renew}
      </Button>
    </>
  );
}

function ReadLines({ form }: { readonly form: FormView }) {
  const words = useFormWords();
  const { number, indicator, unit, combination } = words.columns;
  const head = (
    <tr>
      {[number, indicator, unit, combination].map((title) => (
        <th key={title} scope="col">
          {title}
        </th>
      ))}
    </tr>
  );
  return (
    <Section title={words.form.lines}>
      <DataTable caption={words.form.lines} head={head} className="form-lines">
        <tbody>
          {form.lines.map((line) => (
            <tr key={line.indicator.id}>
              <td className="nw">{line.number}</td>
              <th scope="row" className={line.partOfId === null ? undefined : 'part'}>
                <IndicatorName indicator={line.indicator} />
                {line.breakdowns.map(({ dimension, categories }) => (
                  <small key={dimension} className="block muted">
                    {words.form.byDimension(dimension)} ({categories.join(', ')})
                  </small>
                ))}
              </th>
              <td className="nw">{line.indicator.unit}</td>
              <td>{words.combinations[line.indicator.combination]}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {form.narratives.length === 0 ? null : (
        <p className="form-text">
          {words.form.narratives}: {form.narratives.map(({ title }) => title).join('; ')}
        </p>
      )}
      {form.effectiveTo === null ? null : (
        <p className="muted sm">{words.since(formatDay(form.effectiveFrom), formatDay(form.effectiveTo))}</p>
      )}
    </Section>
  );
}
