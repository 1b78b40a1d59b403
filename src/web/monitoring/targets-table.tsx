import { useMediaQuery } from '@mantine/hooks';
import type { TargetStatus } from '#contract/monitoring.ts';
import { StatusTag } from '../status/status-tag.tsx';
import { useText } from '../text/text.tsx';
import { LoadingLines, LoadingRows } from '../ui/states.tsx';
import type { TargetGroup } from './group-targets.ts';
import { TargetName } from './target-name.tsx';
import { LatestFigure, TargetBullet, TargetSpark } from './target-figure.tsx';
import { TargetsLegend } from './targets-legend.tsx';
import { TargetsList } from './targets-list.tsx';
import { brieflyExplain } from './verdict-words.ts';

const PHONE = '(max-width: 760px)';
/** Below this width the course goes first: the target's page shows it large. */
const WIDE = '(min-width: 1381px)';

function useScreen(query: string): boolean {
  return useMediaQuery(query, undefined, { getInitialValueInEffect: false }) ?? false;
}

interface Wide {
  readonly wide: boolean;
}

export function TargetsTable({ groups }: { readonly groups: readonly TargetGroup[] }) {
  const { monitoring } = useText();
  const onPhone = useScreen(PHONE);
  const wide = useScreen(WIDE);
  if (onPhone) return <TargetsList groups={groups} />;
  return (
    <>
      <TargetsLegend />
      <table className="targets sticky">
        <caption className="vh">{monitoring.tableCaption}</caption>
        <TargetColumns wide={wide} />
        <TargetsHead wide={wide} />
        {groups.map((group) => (
          <tbody key={group.name ?? ''}>
            <tr className="grp">
              <th colSpan={wide ? 7 : 6} scope="rowgroup">
                {group.name ?? monitoring.groupless}{' '}
                <span className="muted">· {monitoring.groupCount(group.targets.length)}</span>
              </th>
            </tr>
            {group.targets.flatMap(({ whole, parts }) => [
              <TargetRow key={whole.target.id} status={whole} wide={wide} />,
              ...parts.map((part) => <TargetRow key={part.target.id} status={part} wide={wide} isPart />),
            ])}
          </tbody>
        ))}
      </table>
    </>
  );
}

function TargetColumns({ wide }: Wide) {
  return (
    <colgroup>
      <col className="c-no" />
      <col />
      <col className="c-latest" />
      <col className="c-bullet" />
      {wide ? <col className="c-spark" /> : null}
      <col className="c-outlook" />
      <col className="c-lead" />
    </colgroup>
  );
}

function TargetsHead({ wide }: Wide) {
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
        {wide ? <th scope="col">{columns.course}</th> : null}
        <th scope="col">{columns.outlook}</th>
        <th scope="col">{columns.lead}</th>
      </tr>
    </thead>
  );
}

interface TargetRowProps extends Wide {
  readonly status: TargetStatus;
  readonly isPart?: boolean;
}

function TargetRow({ status, isPart, wide }: TargetRowProps) {
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
      {wide ? (
        <td>
          <TargetSpark status={status} />
        </td>
      ) : null}
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
  const onPhone = useScreen(PHONE);
  const wide = useScreen(WIDE);
  if (onPhone) return <LoadingLines lines={12} />;
  return (
    <>
      <p className="vh" role="status">
        {ui.loading}
      </p>
      <table className="targets sticky">
        <caption className="vh">{monitoring.tableCaption}</caption>
        <TargetColumns wide={wide} />
        <TargetsHead wide={wide} />
        <tbody>
          <LoadingRows columns={wide ? 7 : 6} rows={12} />
        </tbody>
      </table>
    </>
  );
}
