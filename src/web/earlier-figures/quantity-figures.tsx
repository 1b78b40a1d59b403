import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { namePeriod } from '../period-name.ts';
import { useText } from '../text/text.tsx';
import { writeFigure } from '../ui/figure-words.ts';
import { Section } from '../ui/section.tsx';
import { Empty, Failed, LoadingLines } from '../ui/states.tsx';
import { Unit } from '../ui/unit.tsx';
import { EarlierChart } from './earlier-chart.tsx';
import { figuresQuery } from './earlier-queries.ts';
import { useEarlierWords } from './use-earlier-words.ts';
import './earlier.css';

const FEW = 6;

interface QuantityFiguresProps {
  readonly quantityId: number;
  /** On a page about something else: no section where there is nothing. */
  readonly asAside?: boolean;
}

/** The figures of earlier years, each with where it came from. */
export function QuantityFigures({ quantityId, asAside = false }: QuantityFiguresProps) {
  const text = useText();
  const words = useEarlierWords();
  const { data, error, refetch } = useQuery(figuresQuery(quantityId));
  if (asAside && (!data || data.figures.length === 0)) return null;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={4} />;
  if (data.figures.length === 0) return <Empty>{words.noFigures}</Empty>;
  const shown = asAside ? data.figures.slice(0, FEW) : data.figures;
  const rest = data.figures.length - shown.length;
  return (
    <Section title={words.section} aside={data.unit}>
      <EarlierChart view={data} />
      <ul className="say earlier-figures">
        {shown.map(({ periodKey, agency, value, standing, source, fileName, cell }) => (
          <li key={`${periodKey} ${agency?.id ?? 0}`}>
            {namePeriod(text, periodKey)}: <b className="num">{writeFigure(value)}</b> <Unit of={data.unit} />{' '}
            <span className="muted">
              ({text.status.standing[standing]}
              {agency ? `, ${agency.shortName}` : ''})
            </span>
            <p className="muted">{words.figure(source, fileName, cell)}</p>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Link to="/so-lieu-lich-su/$quantityId" params={{ quantityId: String(quantityId) }}>
          {words.more(data.figures.length)}
        </Link>
      ) : null}
    </Section>
  );
}
