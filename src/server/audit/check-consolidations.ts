import type { Fault, HashText } from '#domain/audit/fault.ts';
import { combineValues } from '#domain/consolidation/combine-leaves.ts';
import { frozenContentText } from '#domain/consolidation/frozen-content.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { StoredConsolidation } from './verify-queries.ts';

/** A frozen quarter has to give its hash again, and each figure the same digits when made again from its leaves. */
export function checkConsolidation(consolidation: StoredConsolidation, hash: HashText): Fault[] {
  const { id, figures, sha256, belongs, ...facts } = consolidation;
  const what = `Tổng hợp ${formatPeriod(facts.periodKey)} lần ${facts.number} (số ${id})`;
  const whole = hash(frozenContentText({ ...facts, figures })) === sha256 && belongs;
  const head = whole ? [] : [{ kind: 'consolidation', message: `${what}: nội dung không khớp mã sha256.` }];
  return [...head, ...figures.flatMap((figure) => checkFigure(what, figure))];
}

function checkFigure(what: string, figure: StoredConsolidation['figures'][number]): Fault[] {
  const { leaves, lineValues, operator, value, targetId, chosen } = figure;
  const fault = (words: string): Fault => ({ kind: 'figure', message: `${what}, chỉ tiêu số ${targetId}: ${words}.` });
  const foreign = leaves.some((leaf, index) => leaf.value !== lineValues[index]);
  const usedLeaves = leaves.filter((leaf) => leaf.used);
  const used = usedLeaves.map((leaf) => leaf.value);
  const unlikeChoice = chosen !== null && (chosen.value !== value || !sameVersions(chosen.versionIds, usedLeaves));
  return [
    ...(foreign ? [fault('số liệu nguồn không khớp phiên bản báo cáo')] : []),
    ...(unlikeChoice ? [fault('số đã chốt không phải số của nguồn được chọn')] : []),
    ...(combineValues(used, operator) === value ? [] : [fault('tính lại từ nguồn không ra đúng số đã chốt')]),
  ];
}

function sameVersions(ids: readonly number[], leaves: readonly { readonly reportVersionId: number }[]): boolean {
  const used = new Set(leaves.map(({ reportVersionId }) => reportVersionId));
  return used.size === ids.length && ids.every((id) => used.has(id));
}
