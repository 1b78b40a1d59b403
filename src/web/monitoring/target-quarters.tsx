import type { TargetStatus } from '#contract/monitoring.ts';
import { namePeriod } from '../period-name.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Figure } from '../ui/figure.tsx';
import { writeChange, writeFigure } from '../ui/figure-words.ts';
import { Section } from '../ui/section.tsx';
import { quarterFacts, type QuarterFacts } from './course-of.ts';
import { useOpenLineage } from './open-lineage.tsx';
import { unitOf } from './verdict-words.ts';

/** The figures behind the chart, each a door to its origin. */
export function TargetQuarters({ status }: { readonly status: TargetStatus }) {
  const { monitoring } = useText();
  const words = monitoring.quarterColumns;
  const facts = quarterFacts(status);
  if (facts.length === 0) return null;
  const isSum = status.target.nature === 'flow';
  const head = (
    <tr>
      <th scope="col">{words.period}</th>
      <th scope="col" className="num">
        {words.value}
      </th>
      <th scope="col" className="num not-phone">
        {words.change}
      </th>
      {isSum ? (
        <th scope="col" className="num not-phone">
          {words.share}
        </th>
      ) : null}
      <th scope="col">{words.standing}</th>
      <th scope="col">{words.state}</th>
    </tr>
  );
  return (
    <Section title={monitoring.quarters}>
      <DataTable caption={monitoring.quarters} head={head}>
        <tbody>
          {facts.map((quarter) => (
            <QuarterRow key={quarter.point.periodKey} status={status} facts={quarter} isSum={isSum} />
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}

interface QuarterRowProps {
  readonly status: TargetStatus;
  readonly facts: QuarterFacts;
  readonly isSum: boolean;
}

function QuarterRow({ status: { target }, facts: { point, change, sharePercent }, isSum }: QuarterRowProps) {
  const text = useText();
  const openLineage = useOpenLineage();
  const { periodKey, value, standing, frozen } = point;
  const writtenChange = change === null ? '–' : writeChange(change);
  const writtenShare = isSum && sharePercent !== null ? `${writeFigure(sharePercent)}%` : '–';
  return (
    <tr>
      <th scope="row" className="nw">
        {namePeriod(text, periodKey)}
      </th>
      <td className="num">
        <Figure
          value={value === null ? null : writeFigure(value)}
          unit={unitOf(target)}
          name={`${target.name}, ${namePeriod(text, periodKey)}`}
          onOpen={() => openLineage({ targetId: target.id, periodKey })}
        />
        <small className="only-phone">
          {[writtenChange, writtenShare].filter((words) => words !== '–').join(' · ')}
        </small>
      </td>
      <td className="num not-phone">{writtenChange}</td>
      {isSum ? <td className="num not-phone">{writtenShare}</td> : null}
      <td>{standing ? text.status.standing[standing] : '–'}</td>
      <td>
        <StatusTag kind="consolidation" value={frozen ? 'frozen' : 'open'} />
      </td>
    </tr>
  );
}
