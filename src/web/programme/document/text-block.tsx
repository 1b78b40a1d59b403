import { memo, type MouseEvent } from 'react';
import type { RepairView } from '#contract/programme.ts';
import { useProgrammeWords } from '../use-programme-words.ts';
import type { ParagraphBlock, Stretch } from './text-model.ts';

/** What of the review a piece of text needs to show its findings. */
export interface FindingLinks {
  readonly taskIds: ReadonlySet<number>;
  readonly marks: ReadonlyMap<number, string>;
  /** The item in hand and the one pointed at, only where they were read from this piece. */
  readonly chosen: number | null;
  readonly lit: number | null;
  readonly onOpen: (id: number) => void;
  readonly onLight: (id: number | null) => void;
}

interface TextBlockProps extends FindingLinks {
  readonly block: ParagraphBlock;
  readonly isPlace: boolean;
}

function classesOf({ block, taskIds, chosen, lit, isPlace }: TextBlockProps): string {
  const targets = block.findings.filter((id) => !taskIds.has(id));
  const isOn = isPlace || [chosen, lit].some((id) => id !== null && (!taskIds.has(id) || !hasPlace(block, id)));
  const names = [
    'blk',
    `d${Math.min(block.depth, 5)}`,
    block.isHeading ? 'head-clause' : '',
    block.isCentred ? 'centred' : '',
    block.isFootnote ? 'footnote' : '',
    targets.length > 0 ? 'it' : '',
    isOn ? 'on' : '',
  ];
  return names.filter(Boolean).join(' ');
}

/** A paragraph of the decision. Only the one that changes is drawn anew when the pointer moves. */
export const TextBlockView = memo(function TextBlockView(props: TextBlockProps) {
  const { block, onLight } = props;
  const single = block.findings.length === 1 ? (block.findings[0] ?? null) : null;
  return (
    <p
      className={classesOf(props)}
      data-clause={block.clauseKey ?? undefined}
      tabIndex={-1}
      onMouseEnter={single === null ? undefined : () => onLight(single)}
      onMouseLeave={block.findings.length === 0 ? undefined : () => onLight(null)}
    >
      {block.label ? `${block.label} ` : null}
      <Stretches stretches={block.stretches} {...props} />
      {block.findings
        .filter((id) => !hasPlace(block, id))
        .map((id) => (
          <FindingLink key={id} id={id} {...props}>
            <span className="tag">{props.marks.get(id)}</span>
          </FindingLink>
        ))}
    </p>
  );
});

function hasPlace(block: ParagraphBlock, id: number): boolean {
  return block.stretches.some(({ findings }) => findings.includes(id));
}

/** Runs that belong to the same findings make one link, whatever is repaired or bold inside of it. */
function linksOf(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    const isSame = last?.[0]?.findings.join() === stretch.findings.join();
    if (last && isSame) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

/** Where each finding's words end, so that its mark is written once, after them. */
function lastPlaces(groups: readonly Stretch[][]): Map<number, number[]> {
  const last = new Map<number, number>();
  groups.forEach(([first], index) => first?.findings.forEach((id) => last.set(id, index)));
  const ends = new Map<number, number[]>();
  for (const [id, index] of last) ends.set(index, [...(ends.get(index) ?? []), id]);
  return ends;
}

/** Runs of text with their findings, repairs and footnotes. */
export function Stretches({ stretches, ...links }: FindingLinks & { readonly stretches: readonly Stretch[] }) {
  const groups = linksOf(stretches);
  const ends = lastPlaces(groups);
  return groups.map((group, index) => <Linked key={index} group={group} ends={ends.get(index) ?? []} {...links} />);
}

type LinkedProps = FindingLinks & { readonly group: readonly Stretch[]; readonly ends: readonly number[] };

function Linked(props: LinkedProps) {
  const { group, taskIds, marks, ends, chosen } = props;
  const words = group.map((stretch, index) => <Words key={index} stretch={stretch} />);
  const findings = group[0]?.findings ?? [];
  const id = chosen !== null && findings.includes(chosen) ? chosen : findings[0];
  if (id === undefined) return words;
  return (
    <FindingLink id={id} all={findings} {...props}>
      {words}
      {ends
        .filter((each) => taskIds.has(each))
        .map((each) => (
          <span key={each} className="tag">
            {marks.get(each)}
          </span>
        ))}
    </FindingLink>
  );
}

function Words({ stretch }: { readonly stretch: Stretch }) {
  const { text, repair, bold, note } = stretch;
  const words = repair ? <Repaired repair={repair}>{text}</Repaired> : text;
  if (note !== undefined) return <sup className="fn">{note}</sup>;
  return bold ? <b>{words}</b> : words;
}

type FindingLinkProps = FindingLinks & {
  readonly id: number;
  readonly all?: readonly number[];
  readonly children: React.ReactNode;
};

function FindingLink({ id, all = [id], taskIds, chosen, lit, onOpen, onLight, children }: FindingLinkProps) {
  const isOn = taskIds.has(id) && all.some((each) => each === chosen || each === lit);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    if (window.getSelection()?.isCollapsed ?? true) onOpen(id);
  };
  return (
    <a
      href={`#muc-${id}`}
      className={`${taskIds.has(id) ? 'in' : 'k'}${isOn ? ' on' : ''}`}
      data-finding={all.join(' ')}
      aria-current={all.includes(chosen ?? -1) ? 'true' : undefined}
      draggable={false}
      onClick={open}
      onMouseEnter={() => onLight(id)}
      onFocus={() => onLight(id)}
      onBlur={() => onLight(null)}
    >
      {children}
    </a>
  );
}

function Repaired({ repair, children }: { readonly repair: RepairView; readonly children: string }) {
  const words = useProgrammeWords().document;
  if (repair.kind === 'page-cut')
    return (
      <span className="join" title={words.joined}>
        {children}
        <span className="vh"> ({words.joined})</span>
      </span>
    );
  const said = repair.reverted ? words.putBack : words.originalWas(repair.original);
  return (
    <ins title={said}>
      {children}
      <span className="vh"> ({said})</span>
    </ins>
  );
}
