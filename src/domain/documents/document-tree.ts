import type { Block } from './blocks.ts';
import { buildClauseTree, type ClauseTree, type Role } from './clause-tree.ts';
import { isBasis, type Frame } from './front-matter.ts';

const BODY: Role = { kind: 'body' };

/** What each block is in the document: head, basis, head of an attached document, or body. */
function rolesOf(blocks: readonly Block[], frame: Frame): Role[] {
  let opening = 0;
  let bases = 0;
  return blocks.map((block, index): Role => {
    const attached = frame.attachments.find(({ from, to }) => index >= from && index < to);
    if (attached) return { kind: 'attachment', opens: index === attached.from };
    if (index >= frame.bodyStart) return BODY;
    if (block.kind === 'table') return { kind: 'front', path: 'Mở đầu' };
    const path = isBasis(block.text) ? `Căn cứ/${(bases += 1)}` : `Mở đầu/${(opening += 1)}`;
    return { kind: 'front', path };
  });
}

/** The clause tree of a document without its recipients and signatures. */
export function readTree(blocks: readonly Block[], frame: Frame): ClauseTree {
  const roles = rolesOf(blocks, frame);
  const isTail = (index: number) => frame.tails.some(([from, to]) => index >= from && index < to);
  const kept = blocks.flatMap((block, index) => (isTail(index) ? [] : [{ block, role: roles[index] ?? BODY }]));
  return buildClauseTree(
    kept.map(({ block }) => block),
    (_, index) => kept[index]?.role ?? BODY,
  );
}
