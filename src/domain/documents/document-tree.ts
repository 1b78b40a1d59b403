import type { Block } from './blocks.ts';
import { buildClauseTree, type ClauseTree, type Role } from './clause-tree.ts';
import { isBasis, type Frame } from './front-matter.ts';

const BODY: Role = { kind: 'body' };

/** The head's blocks: bases and what else opens the document. */
function frontRoles(front: readonly Block[]): Role[] {
  let opening = 0;
  let bases = 0;
  return front.map((block): Role => {
    if (block.kind === 'table') return { kind: 'front', path: 'Mở đầu' };
    const path = isBasis(block.text) ? `Căn cứ/${(bases += 1)}` : `Mở đầu/${(opening += 1)}`;
    return { kind: 'front', path };
  });
}

/** What each block is in the document; null for recipients and signatures. */
function rolesOf(blocks: readonly Block[], frame: Frame): (Role | null)[] {
  const roles: (Role | null)[] = frontRoles(blocks.slice(0, frame.bodyStart));
  while (roles.length < blocks.length) roles.push(BODY);
  for (const { from, to } of frame.attachments) {
    for (let at = from; at < to; at += 1) roles[at] = { kind: 'attachment', opens: at === from };
  }
  for (const [from, to] of frame.tails) roles.fill(null, from, to);
  return roles;
}

/** The clause tree of a document without its recipients and signatures. */
export function readTree(blocks: readonly Block[], frame: Frame): ClauseTree {
  const roles = rolesOf(blocks, frame);
  const kept = blocks.flatMap((block, index) => {
    const role = roles[index];
    return role ? [{ block, role }] : [];
  });
  return buildClauseTree(
    kept.map(({ block }) => block),
    (_, index) => kept[index]?.role ?? BODY,
  );
}
