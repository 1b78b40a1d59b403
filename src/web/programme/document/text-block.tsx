import { memo, type MouseEvent } from 'react';
import type { RepairView } from '#contract/programme.ts';
import { useText } from '../../text/text.tsx';
import type { Stretch, TextBlock } from './text-blocks.ts';

interface TextBlockProps {
  readonly block: TextBlock;
  readonly taskIds: ReadonlySet<number>;
  readonly marks: ReadonlyMap<number, string>;
  /** The item in hand and the one pointed at, only where they were read from this paragraph. */
  readonly chosen: number | null;
  readonly lit: number | null;
  readonly isPlace: boolean;
  readonly onOpen: (id: number) => void;
  readonly onLight: (id: number | null) => void;
}

/** A paragraph of the decision. Only the one that changes is drawn anew when the pointer moves. */
export const TextBlockView = memo(function TextBlockView(props: TextBlockProps) {
  const { block, taskIds, chosen, lit, isPlace, onLight } = props;
  const targets = block.findings.filter((id) => !taskIds.has(id));
  const isOn = isPlace || [chosen, lit].some((id) => id !== null && (!taskIds.has(id) || !hasPlace(block, id)));
  const names = [
    'blk',
    `d${Math.min(block.depth, 5)}`,
    block.isHeading ? 'head-clause' : '',
    targets.length > 0 ? 'it' : '',
    isOn ? 'on' : '',
  ];
  const single = block.findings.length === 1 ? (block.findings[0] ?? null) : null;
  const ends = lastStretches(block);
  return (
    <p
      className={names.filter(Boolean).join(' ')}
      data-clause={block.clauseKey ?? undefined}
      onMouseEnter={single === null ? undefined : () => onLight(single)}
      onMouseLeave={block.findings.length === 0 ? undefined : () => onLight(null)}
    >
      {block.label ? `${block.label} ` : null}
      {block.stretches.map((stretch, index) => (
        <StretchView key={index} stretch={stretch} ends={ends.get(index) ?? []} {...props} />
      ))}
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

function hasPlace(block: TextBlock, id: number): boolean {
  return block.stretches.some(({ findings }) => findings.includes(id));
}

/** Where each finding's words end, so that its mark is written once, after them. */
function lastStretches(block: TextBlock): Map<number, number[]> {
  const last = new Map<number, number>();
  block.stretches.forEach(({ findings }, index) => findings.forEach((id) => last.set(id, index)));
  const ends = new Map<number, number[]>();
  for (const [id, index] of last) ends.set(index, [...(ends.get(index) ?? []), id]);
  return ends;
}

type StretchProps = TextBlockProps & { readonly stretch: Stretch; readonly ends: readonly number[] };

function StretchView(props: StretchProps) {
  const { stretch, taskIds, marks, ends, chosen } = props;
  const words = stretch.repair ? <Repaired repair={stretch.repair}>{stretch.text}</Repaired> : stretch.text;
  const id = chosen !== null && stretch.findings.includes(chosen) ? chosen : stretch.findings[0];
  if (id === undefined) return words;
  return (
    <FindingLink id={id} all={stretch.findings} {...props}>
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

type FindingLinkProps = TextBlockProps & {
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
  const words = useText().programme.document;
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
