import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormList } from '#contract/forms.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { changeTexts } from '../search-params.ts';
import { IconPlus } from '../ui/icons.ts';
import { PageHead } from '../ui/page-head.tsx';
import { Failed } from '../ui/states.tsx';
import { TabStrip } from '../ui/tab-strip.tsx';
import { formsQuery } from './form-queries.ts';
import { FormsTable } from './forms-table.tsx';
import './forms.css';
import { IndicatorsTab } from './indicators-tab.tsx';
import { type FormWords, useFormWords } from './use-form-words.ts';

/** What the province asks its agencies for: the forms in force, and the catalogue that they are made of. */
export function FormsPage() {
  const words = useFormWords();
  const { xem } = useSearch({ from: '/khung/bieu-mau' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(formsQuery);
  const chosen = xem === 'danh-muc' ? 'indicators' : 'forms';
  const choose = (key: 'forms' | 'indicators') =>
    void navigate({
      to: '.',
      search: (old) => changeTexts(old, { xem: key === 'indicators' ? 'danh-muc' : '', tim: '' }),
      replace: true,
    });
  const actions =
    data?.mayDesign && chosen === 'forms' ? (
      <Link to="/bieu-mau/moi" className="btn p">
        <IconPlus className="ic" aria-hidden />
        {words.newForm}
      </Link>
    ) : null;
  return (
    <>
      <PageHead title={words.title} fact={data ? factOf(words, data) : undefined} actions={actions} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <TabStrip
          label={words.title}
          tabs={[
            { key: 'forms', words: words.tabs.forms },
            { key: 'indicators', words: words.tabs.indicators },
          ]}
          chosen={chosen}
          onChoose={choose}
        >
          {chosen === 'forms' ? <FormsTable forms={data?.forms} /> : <IndicatorsTab />}
        </TabStrip>
      )}
    </>
  );
}

function factOf(words: FormWords, { forms }: FormList): string {
  const issued = forms.filter(({ status, effectiveTo }) => status === 'issued' && effectiveTo === null);
  const cells = issued.reduce((total, { burden }) => total + burden.cellsAYear, 0);
  return words.lead(issued.length, formatDecimal(String(cells)));
}
