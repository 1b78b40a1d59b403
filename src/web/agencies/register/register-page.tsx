import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { changeTexts } from '../../search-params.ts';
import { useSession } from '../../session.tsx';
import { formatDay } from '../../ui/days.ts';
import { IconPlus } from '../../ui/icons.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Failed } from '../../ui/states.tsx';
import { TabStrip } from '../../ui/tab-strip.tsx';
import { useStandpoint } from '../standpoint/use-standpoint.ts';
import { EventList } from './event-list.tsx';
import { FiguresTab } from './figures-tab.tsx';
import { RegisterFilter } from './register-filter.tsx';
import { registerQuery } from './register-queries.ts';
import '../agencies.css';
import './register.css';
import { RegisterTable } from './register-table.tsx';
import { type RegisterWords, useRegisterWords } from './use-register-words.ts';

const tabs = ['agencies', 'events', 'figures'] as const;
type Tab = (typeof tabs)[number];
const ADDRESSES: Readonly<Record<Tab, string>> = { agencies: '', events: 'su-kien', figures: 'so-lieu' };

function nameTab(words: RegisterWords, key: Tab): string {
  return key === 'figures' ? words.figures.tab : words.tabs[key];
}

/** The province's agencies as they were on a day, and everything that has happened to them. */
export function RegisterPage() {
  const words = useRegisterWords();
  const { today } = useSession();
  const { ngay = today, xem } = useSearch({ from: '/khung/co-quan' });
  const navigate = useNavigate();
  const { standpoint: view } = useStandpoint();
  const { data } = useQuery(registerQuery(ngay, view));
  const chosen = tabs.find((key) => ADDRESSES[key] === xem) ?? 'agencies';
  const choose = (key: Tab) =>
    void navigate({ to: '.', search: (old) => changeTexts(old, { xem: ADDRESSES[key] }), replace: true });
  return (
    <>
      <PageHead
        title={words.title}
        fact={data ? words.lead(data.agencies.length, formatDay(data.asOf)) : undefined}
        actions={data?.mayRecord ? <RecordLink /> : null}
      />
      <TabStrip
        label={words.title}
        tabs={tabs.map((key) => ({ key, words: nameTab(words, key) }))}
        chosen={chosen}
        onChoose={choose}
      >
        {chosen === 'events' ? <EventList /> : null}
        {chosen === 'figures' ? <FiguresTab view={view} /> : null}
        {chosen === 'agencies' ? <AgenciesTab day={ngay} view={view} /> : null}
      </TabStrip>
    </>
  );
}

interface AgenciesTabProps {
  readonly day: string;
  readonly view: 'was' | 'now';
}

function AgenciesTab({ day, view }: AgenciesTabProps) {
  const { tim = '' } = useSearch({ from: '/khung/co-quan' });
  const { data, error, refetch } = useQuery(registerQuery(day, view));
  return (
    <>
      <RegisterFilter day={day} search={tim} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <RegisterTable agencies={data?.agencies} view={view} search={tim} />
      )}
    </>
  );
}

function RecordLink() {
  const words = useRegisterWords();
  return (
    <Link to="/co-quan/su-kien-moi" className="btn p">
      <IconPlus className="ic" aria-hidden />
      {words.newEvent}
    </Link>
  );
}
