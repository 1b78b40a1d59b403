import type { EntryProblem, EntryProblemCode } from '#domain/registers/check-entry.ts';
import type { RegisterDefinition } from '#domain/registers/register-definition.ts';
import { type FieldProblem, Refused } from '#server/errors.ts';

const sentences: Readonly<Record<EntryProblemCode, (name: string, other: string) => string>> = {
  required: (name) => `Cần ghi “${name}”.`,
  'not-a-figure': (name) => `“${name}” phải là số, ví dụ 1250 hoặc 7.5.`,
  'not-a-day': (name) => `“${name}” phải là một ngày có thật.`,
  'not-a-month': (name) => `“${name}” phải là một tháng, ví dụ 2024-03.`,
  'not-a-year': (name) => `“${name}” phải là một năm, ví dụ 2024.`,
  'not-in-list': (name) => `“${name}” phải là một trong các lựa chọn của sổ.`,
  'not-an-agency': (name) => `“${name}” phải là một cơ quan trong danh mục.`,
  'not-a-link': (name) => `“${name}” phải dẫn đến một nhiệm vụ, chỉ tiêu hoặc văn bản, ví dụ task:12.`,
  negative: (name) => `“${name}” không được nhỏ hơn 0.`,
  'unknown-field': (name) => `Sổ này không có mục “${name}”.`,
  'not-before': (name, other) => `“${name}” không được trước “${other}”.`,
  'not-more': (name, other) => `“${name}” không được lớn hơn “${other}”.`,
};

/** The refusal of values, one sentence for each field. */
export function refuseValues({ fields }: RegisterDefinition, problems: readonly EntryProblem[]): Refused {
  const nameOf = (key: string | null) => fields.find((field) => field.key === key)?.name ?? key ?? '';
  const told: FieldProblem[] = problems.map(({ field, code, other }) => ({
    path: `values.${field}`,
    code,
    message: sentences[code](nameOf(field), nameOf(other)),
  }));
  return new Refused('register-entry-wrong', { what: told.map(({ message }) => message).join(' ') }, told);
}
