import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormSummary } from '#contract/forms.ts';
import { formsQuery } from '../../forms/form-queries.ts';
import { namePeriod } from '../../period-name.ts';
import { changeTexts } from '../../search-params.ts';
import { useText } from '../../text/text.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Empty, Failed, LoadingLines } from '../../ui/states.tsx';
import { ConsolidationTabs } from '../consolidation-tabs.tsx';
import { useRouteWords } from '../use-route-words.ts';
import { routePeriodsQuery } from './route-queries.ts';
import { RouteView } from './route-view.tsx';
import '../consolidation.css';
import './route.css';

/** Figures of a form of indicators along its route: unit by unit, level by level, up to the province. */
export function RoutePage() {
  const { shell } = useText();
  const route = useRouteWords();
  const { data, error, refetch } = useQuery(formsQuery);
  const { bieu } = useSearch({ from: '/khung/tong-hop/bieu' });
  const issued = latestIssued(data?.forms ?? []);
  const form = issued.find(({ id }) => String(id) === bieu) ?? issued[0];
  return (
    <>
      <PageHead title={route.title} tabTitle={shell.consolidation} fact={route.lead} />
      <ConsolidationTabs />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines lines={8} /> : null}
      {data && !form ? <Empty>{route.noForm}</Empty> : null}
      {form ? <FormOf key={form.id} form={form} issued={issued} /> : null}
    </>
  );
}

/** Each form in its latest version; what belongs to a programme is consolidated on the programme's page. */
function latestIssued(forms: readonly FormSummary[]): FormSummary[] {
  const issued = forms.filter(({ status, programmeId }) => status === 'issued' && programmeId === null);
  return issued.filter(({ code, number }) => !issued.some((other) => other.code === code && other.number > number));
}

function FormOf({ form, issued }: { readonly form: FormSummary; readonly issued: readonly FormSummary[] }) {
  const text = useText();
  const route = useRouteWords();
  const { dot } = useSearch({ from: '/khung/tong-hop/bieu' });
  const navigate = useNavigate({ from: '/tong-hop/bieu' });
  const { data, error, refetch } = useQuery(routePeriodsQuery(form.id));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={8} />;
  const periodKey = data.periodKeys.find((key) => key === dot) ?? data.currentKey;
  return (
    <>
      <div className="route-choice">
        <SelectField
          label={route.form}
          options={issued.map(({ id }) => String(id))}
          words={Object.fromEntries(issued.map(({ id, name }) => [String(id), name]))}
          chosen={String(form.id)}
          onChoose={(bieu) => void navigate({ search: (old) => changeTexts(old, { bieu, dot: null }), replace: true })}
        />
        {periodKey === null ? null : (
          <SelectField
            label={route.period}
            options={data.periodKeys}
            words={Object.fromEntries(data.periodKeys.map((key) => [key, namePeriod(text, key)]))}
            chosen={periodKey}
            onChoose={(dot) => void navigate({ search: (old) => changeTexts(old, { dot }), replace: true })}
          />
        )}
      </div>
      {periodKey === null ? <Empty>{route.noPeriod}</Empty> : null}
      {periodKey === null ? null : <RouteView key={periodKey} formId={form.id} periodKey={periodKey} />}
    </>
  );
}
