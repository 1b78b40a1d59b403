import type { EarlierFigures } from '#contract/earlier-figures.ts';
import { writeFigure, writeWithUnit } from '../ui/figure-words.ts';
import { LineChart } from '../ui/line-chart.tsx';
import { courseOfYears } from './earlier-course.ts';
import { useEarlierWords } from './use-earlier-words.ts';

/** The ends of the earlier years as points; the list with every source stands right below. */
export function EarlierChart({ view: { name, unit, figures } }: { readonly view: EarlierFigures }) {
  const words = useEarlierWords();
  const course = courseOfYears(figures);
  if (!course) return null;
  const { years, values } = course;
  const told = years.flatMap((year, at) => {
    const value = values[at];
    return value === null || value === undefined ? [] : `${year}: ${writeWithUnit(String(value), unit)}`;
  });
  return (
    <figure className="earlier-chart">
      <figcaption className="muted sm">{words.chart}</figcaption>
      <LineChart
        categories={years}
        lines={[{ key: 'actual', name: words.chart, values }]}
        levels={[]}
        fromZero={false}
        sentence={words.chartSentence(name, told.join(', '))}
        write={(value) => writeFigure(String(value))}
        lastLabel={writeFigure(String(values.findLast((value) => value !== null) ?? ''))}
      />
    </figure>
  );
}
