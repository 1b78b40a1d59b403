import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { changeTexts } from '../../search-params.ts';
import { useSession } from '../../session.tsx';
import { formatDay } from '../../ui/days.ts';
import { IconPlus } from '../../ui/icons.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Failed } from '../../ui/states.tsx';
import { TabStrip } from '../../ui/tab-strip.tsx';
import { EventList } from './event-list.tsx';
import { RegisterFilter } from './register-filter.tsx';
import { registerQuery } from './register-queries.ts';
import '../agencies.css';
import './register.css';
import { RegisterTable } from './register-table.tsx';
import { useRegisterWords } from './use-register-words.ts';

/** The province's agencies as they were on a day, and everything that has happened to them. */
export function RegisterPage() {
  const words = useRegisterWords();
  const { today } = useSession();
  const { ngay = today, nhu, xem, tim = '' } = useSearch({ from: '/khung/co-quan' });
  const navigate = useNavigate();
  const view = nhu === 'hien-nay' ? 'now' : 'was';
  const { data, error, refetch } = useQuery(registerQuery(ngay, view));
  const chosen = xem === 'su-kien' ? 'events' : 'agencies';
  const choose = (key: 'agencies' | 'events') =>
    void navigate({
      to: '.',
      search: (old) => changeTexts(old, { xem: key === 'events' ? 'su-kien' : '' }),
      replace: true,
    });
  const list = error ? (
    <Failed error={error} onRetry={() => void refetch()} />
  ) : (
    <RegisterTable agencies={data?.agencies} view={view} search={tim} />
  );
  return (
    <>
      <PageHead
        title={words.title}
        fact={data ? words.lead(data.agencies.length, formatDay(data.asOf)) : undefined}
        actions={data?.mayRecord ? <RecordLink /> : null}
      />
      <TabStrip
        label={words.title}
        tabs={[
          { key: 'agencies', words: words.tabs.agencies },
          { key: 'events', words: words.tabs.events },
        ]}
        chosen={chosen}
        onChoose={choose}
      >
        {chosen === 'events' ? (
          <EventList />
        ) : (
          <>
            <RegisterFilter day={ngay} view={view} search={tim} />
            {list}
          </>
        )}
      </TabStrip>
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
