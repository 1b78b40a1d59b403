import type { Fault, HashText } from '#domain/audit/fault.ts';
import { combineValues } from '#domain/consolidation/combine-leaves.ts';
import { choiceText } from '#domain/consolidation/source-conflict.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { StoredChoice } from './choice-queries.ts';

/** A choice between sources has to give its hash again, and each side's figure has to be that of the versions it names. */
export function checkChoice(choice: StoredChoice, hash: HashText): Fault[] {
  const { id, periodKey, number, sides, sha256, operator, lineValues, name } = choice;
  const what = `Chọn nguồn “${name}” ${formatPeriod(periodKey)} lần ${number} (số ${id})`;
  const fault = (words: string): Fault => ({ kind: 'choice', message: `${what}: ${words}.` });
  const foreign = sides.filter(({ value, versionIds }) => {
    const given = versionIds.flatMap((version) => lineValues[String(version)] ?? []);
    return given.length < versionIds.length || combineValues(given, operator ?? 'lead') !== value;
  });
  return [
    ...(hash(choiceText(choice)) === sha256 ? [] : [fault('nội dung không khớp mã sha256')]),
    ...foreign.map(({ value }) => fault(`số ${value} không phải số của phiên bản được nêu`)),
  ];
}
