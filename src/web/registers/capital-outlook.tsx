import type { RegisterView } from '#contract/registers.ts';
import { DataTable } from '../ui/data-table.tsx';
import { writeFigure } from '../ui/figure-words.ts';
import { Section } from '../ui/section.tsx';
import { useRegisterWords } from './use-register-words.ts';

/** What the year's capital would leave unspent, and what could be moved to whom. */
export function CapitalOutlook({ capital }: { readonly capital: NonNullable<RegisterView['capital']> }) {
  const words = useRegisterWords();
  const said = [
    [words.planned, capital.planned],
    [words.spent, capital.spent],
    [words.underspent, capital.underspent],
  ] as const;
  return (
    <Section title={words.capital}>
      <p className="muted sm">{words.capitalFact(capital.month, writeFigure(capital.usualPercent))}</p>
      <p>{said.map(([name, amount]) => `${name}: ${writeFigure(amount)} ${words.million}`).join(' · ')}</p>
      {capital.moves.length === 0 ? (
        <p className="muted">{words.noMoves}</p>
      ) : (
        <DataTable
          caption={words.capital}
          head={
            <tr>
              {Object.values(words.moves).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          }
        >
          <tbody>
            {capital.moves.map(({ from, to, source, amount }) => (
              <tr key={`${from}/${to}/${source}`}>
                <td>{from}</td>
                <td>{to}</td>
                <td>{source}</td>
                <td className="num">{writeFigure(amount)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </Section>
  );
}
