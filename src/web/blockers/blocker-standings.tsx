import type { BlockerList } from '#contract/blockers.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Section } from '../ui/section.tsx';
import { useBlockerWords } from './use-blocker-words.ts';

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [key: number, name: string, ...figures: number[]])[];
}

function FigureTable({ caption, columns, rows }: TableProps) {
  const head = (
    <tr>
      {columns.map((column, at) => (
        <th key={column} scope="col" className={at === 0 ? undefined : 'num'}>
          {column}
        </th>
      ))}
    </tr>
  );
  return (
    <div>
      <h3>{caption}</h3>
      <DataTable caption={caption} head={head}>
        <tbody>
          {rows.map(([key, name, ...figures]) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {figures.map((figure, at) => (
                <td key={columns[at + 1]} className="num">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

/** How the levels above answer, beside how late the levels below are: neither is told without the other. */
export function BlockerStandings({ answers, delays }: Pick<BlockerList, 'answers' | 'delays'>) {
  const words = useBlockerWords();
  if (answers.length === 0 && delays.length === 0) return null;
  return (
    <Section title={words.standing}>
      <div className="both-sides">
        <FigureTable
          caption={words.answersTitle}
          columns={Object.values(words.answerColumns)}
          rows={answers.map(({ agency, waiting, overdue, answered, answeredLate }) => [
            agency.id,
            agency.shortName,
            waiting,
            overdue,
            answered,
            answeredLate,
          ])}
        />
        {delays.length === 0 ? (
          <p className="state">{words.noDelays}</p>
        ) : (
          <FigureTable
            caption={words.delaysTitle}
            columns={Object.values(words.delayColumns)}
            rows={delays.map(({ agency, overdue, waitingForAnswer }) => [
              agency.id,
              agency.shortName,
              overdue,
              waitingForAnswer,
            ])}
          />
        )}
      </div>
    </Section>
  );
}
