import type { Fault, HashText } from '#domain/audit/fault.ts';
import { frozenCells, frozenRoundText } from '#domain/consolidation/frozen-round.ts';
import { figuresAtNode } from '#domain/consolidation/node-figures.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { RecomputedSums, StoredRound } from './frozen-round-queries.ts';

/** A frozen round of a form has to give its hash again, and at every place the figures that the versions it names make. */
export function checkFrozenRound(round: StoredRound, sums: readonly RecomputedSums[], hash: HashText): Fault[] {
  const { id, formName, periodKey, number, sha256, lines } = round;
  const what = `Tổng hợp biểu “${formName}” ${formatPeriod(periodKey)} lần ${number} (số ${id})`;
  const head =
    hash(frozenRoundText(round)) === sha256
      ? []
      : [{ kind: 'frozen-round', message: `${what}: nội dung không khớp mã sha256.` }];
  const codes = new Map(lines.map(({ quantityId, code }) => [quantityId, code]));
  const bySums = new Map<number, Map<string, RecomputedSums>>();
  for (const each of sums) {
    const ofNode = bySums.get(each.nodeId) ?? new Map<string, RecomputedSums>();
    bySums.set(each.nodeId, ofNode.set(codes.get(each.quantityId) ?? '', each));
  }
  const wrong = round.figures.filter(({ agencyId, cells }) => {
    const again = frozenCells(lines, figuresAtNode(lines, bySums.get(agencyId) ?? new Map()));
    return textOf(again) !== textOf(cells);
  });
  const message = `${what}: tính lại từ các bản đã nộp không ra đúng số đã chốt ở ${wrong.length} nơi.`;
  return wrong.length === 0 ? head : [...head, { kind: 'frozen-round-figure', message }];
}

function textOf(cells: StoredRound['figures'][number]['cells']): string {
  return JSON.stringify(
    cells.map(({ quantityId, value, standing, given, noFigure }) => [quantityId, value, standing, given, noFigure]),
  );
}
