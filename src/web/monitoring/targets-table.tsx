import { useMediaQuery } from '@mantine/hooks';
import type { TargetStatus } from '#contract/monitoring.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { LoadingRows } from '../ui/states.tsx';
import type { TargetGroup } from './group-targets.ts';
import { TargetName } from './target-name.tsx';
import { LatestFigure, TargetBullet, TargetSpark } from './target-figure.tsx';
import { TargetsLegend } from './targets-legend.tsx';
import { TargetsList } from './targets-list.tsx';
import { brieflyExplain } from './verdict-words.ts';

export const PHONE = '(max-width: 760px)';

export function TargetsTable({ groups }: { readonly groups: readonly TargetGroup[] }) {
  const { monitoring } = useText();
  const onPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  if (onPhone) return <TargetsList groups={groups} />;
  return (
    <>
      <TargetsLegend />
      <table className="targets sticky">
        <caption className="vh">{monitoring.tableCaption}</caption>
        <TargetColumns />
        <TargetsHead />
        {groups.map((group) => (
          <tbody key={group.name ?? ''}>
            <tr className="grp">
              <th colSpan={7} scope="rowgroup">
                {group.name ?? monitoring.groupless}{' '}
                <span className="muted">· {monitoring.groupCount(group.targets.length)}</span>
              </th>
            </tr>
            {group.targets.flatMap(({ whole, parts }) => [
              <TargetRow key={whole.target.id} status={whole} />,
              ...parts.map((part) => <TargetRow key={part.target.id} status={part} isPart />),
            ])}
          </tbody>
        ))}
      </table>
    </>
  );
}

function TargetColumns() {
  return (
    <colgroup>
      <col className="c-no" />
      <col />
      <col className="c-latest" />
      <col className="c-bullet" />
      <col className="c-spark" />
      <col className="c-outlook" />
      <col className="c-lead" />
    </colgroup>
  );
}

function TargetsHead() {
  const { columns } = useText().monitoring;
  return (
    <thead>
      <tr>
        <th scope="col" className="num">
          {columns.number}
        </th>
        <th scope="col">{columns.name}</th>
        <th scope="col" className="num">
          {columns.latest}
        </th>
        <th scope="col">{columns.bullet}</th>
        <th scope="col" className="spark-cell">
          {columns.course}
        </th>
        <th scope="col">{columns.outlook}</th>
        <th scope="col">{columns.lead}</th>
      </tr>
    </thead>
  );
}

function TargetRow({ status, isPart }: { readonly status: TargetStatus; readonly isPart?: boolean }) {
  const text = useText();
  const { target, verdict } = status;
  return (
    <tr className={isPart ? 'part' : undefined}>
      <td className="num no">{isPart ? null : `(${target.number})`}</td>
      <th scope="row">
        <TargetName target={target} plain />
      </th>
      <td className="num latest">
        <LatestFigure status={status} />
      </td>
      <td>
        <TargetBullet status={status} />
      </td>
      <td className="spark-cell">
        <TargetSpark status={status} />
      </td>
      <td className="outlook">
        <StatusTag kind="outlook" value={verdict.outlook} boxed={!isPart} />
        <small>{brieflyExplain(text, target, verdict)}</small>
      </td>
      <td className="lead">{target.lead?.shortName ?? <span className="muted">{text.monitoring.noLead}</span>}</td>
    </tr>
  );
}

/** The table's own head over grey lines. */
export function LoadingTargets() {
  const { monitoring, ui } = useText();
  return (
    <>
      <p className="vh" role="status">
        {ui.loading}
      </p>
      <table className="targets sticky">
        <caption className="vh">{monitoring.tableCaption}</caption>
        <TargetColumns />
        <TargetsHead />
        <tbody>
          <LoadingRows columns={7} rows={12} />
        </tbody>
      </table>
    </>
  );
}
