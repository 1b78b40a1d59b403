import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { IndicatorView } from '#contract/forms.ts';
import { changeTexts } from '../search-params.ts';
import { Button } from '../ui/button.tsx';
import { foldWords } from '../ui/choice-search.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconPlus } from '../ui/icons.ts';
import { Notice } from '../ui/notice.tsx';
import { Empty, Failed, LoadingRows } from '../ui/states.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { indicatorsQuery } from './form-queries.ts';
import { IndicatorForm } from './indicator-form.tsx';
import { IndicatorItem, IndicatorRow } from './indicator-row.tsx';
import { useFormWords } from './use-form-words.ts';

function matches({ code, name, unit }: IndicatorView, typed: string): boolean {
  return foldWords(`${code} ${name} ${unit}`).includes(foldWords(typed));
}

type Edited = IndicatorView | 'new' | null;

/** The catalogue: what each measure means, how it is put together, and who asks for it. */
export function IndicatorsTab() {
  const words = useFormWords();
  const { tim = '' } = useSearch({ from: '/khung/bieu-mau' });
  const [edited, setEdited] = useState<Edited>(null);
  const [done, setDone] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(indicatorsQuery);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  const shown = data?.indicators.filter((each) => matches(each, tim));
  const onEdit = data?.mayDesign ? setEdited : null;
  const onSaved = (sentence: string) => {
    setDone(sentence);
    setEdited(null);
  };
  return (
    <>
      {done ? (
        <Notice kind="ok" live>
          {done}
        </Notice>
      ) : null}
      <IndicatorFilter typed={tim} onCreate={onEdit && (() => onEdit('new'))} />
      <IndicatorTable indicators={shown} onEdit={onEdit} />
      {shown?.length === 0 ? <Empty>{tim ? words.noMatch : words.noIndicators}</Empty> : null}
      <IndicatorDialog edited={edited} onClose={() => setEdited(null)} onSaved={onSaved} />
    </>
  );
}

interface IndicatorDialogProps {
  readonly edited: Edited;
  readonly onClose: () => void;
  readonly onSaved: (sentence: string) => void;
}

function IndicatorDialog({ edited, onClose, onSaved }: IndicatorDialogProps) {
  const words = useFormWords().indicator;
  const indicator = edited === 'new' ? null : edited;
  return (
    <Dialog opened={edited !== null} onClose={onClose} title={indicator ? words.change(indicator.code) : words.create}>
      {edited === null ? null : <IndicatorForm indicator={indicator} onClose={onClose} onSaved={onSaved} />}
    </Dialog>
  );
}

function IndicatorFilter({ typed, onCreate }: { readonly typed: string; readonly onCreate: (() => void) | null }) {
  const words = useFormWords();
  const navigate = useNavigate();
  const find = (tim: string) => void navigate({ to: '.', search: (old) => changeTexts(old, { tim }), replace: true });
  return (
    <div className="filter page-filter">
      <input
        className="inp find-box"
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={typed}
        onChange={(event) => find(event.target.value)}
      />
      {onCreate ? (
        <Button kind="filled" onClick={onCreate}>
          <IconPlus className="ic" aria-hidden />
          {words.newIndicator}
        </Button>
      ) : null}
    </div>
  );
}

interface IndicatorTableProps {
  readonly indicators: readonly IndicatorView[] | undefined;
  /** Null for those who only read. */
  readonly onEdit: ((indicator: IndicatorView) => void) | null;
}

function IndicatorTable({ indicators, onEdit }: IndicatorTableProps) {
  const words = useFormWords();
  const isNarrow = useNarrow();
  if (indicators?.length === 0) return null;
  if (isNarrow && indicators) {
    return (
      <ul className="phone-list">
        {indicators.map((indicator) => (
          <IndicatorItem key={indicator.id} indicator={indicator} onEdit={onEdit} />
        ))}
      </ul>
    );
  }
  const { code, indicator: name, unit, combination, askedBy, acts } = words.columns;
  const head = (
    <tr>
      {[code, name, unit, combination, askedBy].map((title) => (
        <th key={title} scope="col">
          {title}
        </th>
      ))}
      <th scope="col">
        <span className="vh">{acts}</span>
      </th>
    </tr>
  );
  return (
    <DataTable caption={words.tabs.indicators} head={head}>
      <tbody>
        {indicators ? (
          indicators.map((each) => <IndicatorRow key={each.id} indicator={each} onEdit={onEdit} />)
        ) : (
          <LoadingRows columns={6} />
        )}
      </tbody>
    </DataTable>
  );
}
