import type { TargetContent } from '#contract/programme.ts';
import { compareDecimals } from '#domain/decimal.ts';
import { Refused } from '#server/errors.ts';
import type { FieldProblem } from '#server/errors.ts';
import type { ProposalContent } from './reading.ts';

type Rule = Pick<TargetContent, 'comparator' | 'value' | 'valueMax' | 'denominator'>;

export function ruleProblems(rule: Rule, path: string): FieldProblem[] {
  const { comparator, value, valueMax, denominator } = rule;
  const problems: FieldProblem[] = [];
  const add = (field: string, code: string, message: string): void =>
    void problems.push({ path: `${path}.${field}`, code, message });
  if (value === null && comparator !== 'complete') add('value', 'value-missing', 'Giá trị còn trống. Hãy nhập số.');
  if (comparator === 'range' && valueMax === null) {
    add('valueMax', 'value-max-missing', 'Khoảng giá trị cần cả giá trị trên. Hãy nhập số.');
  }
  if (comparator !== 'range' && valueMax !== null) {
    add(
      'valueMax',
      'value-max-unused',
      'Chỉ khoảng giá trị mới có giá trị trên. Hãy xóa số này hoặc chọn “trong khoảng”.',
    );
  }
  if (value !== null && valueMax !== null && compareDecimals(valueMax, value) <= 0) {
    add('valueMax', 'range-reversed', 'Giá trị trên phải lớn hơn giá trị dưới.');
  }
  if (denominator !== null && compareDecimals(denominator, '0') <= 0) {
    add('denominator', 'denominator-not-positive', 'Mẫu số phải lớn hơn 0.');
  }
  return problems;
}

/** Refuses a content whose rule could not be judged, naming every field that stands against it. */
export function refuseWrongContent(content: ProposalContent): void {
  if (content.kind !== 'target') return;
  const { target } = content;
  const problems = [
    ...ruleProblems(target, 'content.target'),
    ...target.parts.flatMap((part, index) => ruleProblems(part, `content.target.parts.${index}`)),
  ];
  if (problems.length > 0) throw new Refused('invalid-request', {}, problems);
}
