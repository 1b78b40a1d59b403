import type { AgencyFigures } from '#contract/agency-events.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { useRegisterWords } from './use-register-words.ts';

type TargetFigures = AgencyFigures['targets'][number];

/** A rate that had to be reckoned is shown to so many decimals; what was reported keeps its own. */
const SHOWN_DECIMALS = 4;
export function writeCarried(value: string): string {
  return (value.split('.')[1]?.length ?? 0) > SHOWN_DECIMALS
    ? formatDecimal(value, SHOWN_DECIMALS)
    : formatDecimal(value);
}

interface FigureRowsProps {
  readonly figures: TargetFigures;
  readonly view: 'was' | 'now';
}

/** One target's figures, agency by agency, and their total where the rule adds up. */
export function FigureRows({ figures, view }: FigureRowsProps) {
  const { figures: words } = useRegisterWords();
  const { target, rule, totals } = figures;
  const names = new Map(figures.was.map(({ agency }) => [agency.id, agency.shortName]));
  const rows = view === 'was' ? figures.was.map((each) => ({ ...each, noFigure: null, sources: [] })) : figures.now;
  const how =
    rule.denominator === null ? words.rules[rule.operator] : words.by(words.rules[rule.operator], rule.denominator);
  return (
    <tbody>
      {rows.map(({ agency, value, noFigure, sources }, at) => {
        const others = sources.filter((id) => id !== agency.id).map((id) => names.get(id) ?? '');
        return (
          <tr key={agency.id}>
            <th scope="row">
              {at === 0 ? `(${target.number}) ${target.name}` : <span className="vh">{target.name}</span>}
            </th>
            <td>
              {agency.name}
              {others.length > 0 ? <small className="muted block">{words.from(others.join(', '))}</small> : null}
            </td>
            <td className="num">
              {value === null ? (
                <span className="muted">{noFigure === null ? words.missing : words.reasons[noFigure]}</span>
              ) : (
                `${writeCarried(value)}${target.unit === null ? '' : ` ${target.unit}`}`
              )}
            </td>
            <td className="muted">{how}</td>
          </tr>
        );
      })}
      {totals.was !== null && totals.now !== null ? (
        <tr>
          <td colSpan={4} className="muted">
            {words.total(writeCarried(totals.was), writeCarried(totals.now))}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
