import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RegisterList } from '#contract/registers.ts';
import { DataTable } from '../ui/data-table.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Failed, LoadingRows } from '../ui/states.tsx';
import { registersQuery } from './register-queries.ts';
import { useRegisterWords } from './use-register-words.ts';

/** Every register, and how much of it is still followed. */
export function RegistersPage() {
  const words = useRegisterWords();
  const { data, error, refetch } = useQuery(registersQuery);
  return (
    <>
      <PageHead title={words.title} fact={words.fact} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Registers list={data} /> : error ? null : <LoadingRows columns={3} rows={9} />}
    </>
  );
}

function Registers({ list }: { readonly list: RegisterList }) {
  const words = useRegisterWords();
  const { name, followed, all } = words.columns;
  return (
    <DataTable
      caption={words.title}
      head={
        <tr>
          <th scope="col">{name}</th>
          <th scope="col" className="num">
            {followed}
          </th>
          <th scope="col" className="num">
            {all}
          </th>
        </tr>
      }
    >
      <tbody>
        {list.registers.map((register) => (
          <tr key={register.code}>
            <td>
              <Link to="/so-theo-doi/$code" params={{ code: register.code }}>
                {register.name}
              </Link>
              <small className="block muted">{register.about}</small>
              {register.verified ? null : <small className="block muted">{words.unverified}</small>}
            </td>
            <td className="num">{register.followed}</td>
            <td className="num">{register.all}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
