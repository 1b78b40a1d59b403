import type { CreateIndicator, IndicatorView } from '#contract/forms.ts';
import { compareDecimals } from '#domain/decimal.ts';
import { findOverlaps } from '#domain/forms/catalogue-overlap.ts';
import { parseFormula } from '#domain/forms/formula.ts';
import { type FieldProblem, Refused } from '../errors.ts';

/** Refuses facts that contradict each other, all at once, each with its field. */
export function refuseWrongIndicator(wanted: Omit<CreateIndicator, 'code' | 'apartFrom'>): void {
  const problems = [...findScaleProblems(wanted), ...findFormulaProblems(wanted), ...findWeightProblems(wanted)];
  if (problems.length > 0) throw new Refused('indicator-wrong', {}, problems);
}

type Wanted = Parameters<typeof refuseWrongIndicator>[0];

function findScaleProblems({ scaleMin, scaleMax }: Wanted): FieldProblem[] {
  if (scaleMin === null || scaleMax === null || compareDecimals(scaleMin, scaleMax) < 0) return [];
  return [field('scaleMax', 'scale-reversed', 'Giá trị lớn nhất phải lớn hơn giá trị nhỏ nhất.')];
}

function findFormulaProblems({ formula }: Wanted): FieldProblem[] {
  const parsed = formula === null ? null : parseFormula(formula);
  if (parsed === null || parsed.ok) return [];
  const { at, found } = parsed.fault;
  const place = found === '' ? 'Công thức viết dở' : `Công thức sai ở chữ thứ ${at} (“${found}”)`;
  return [field('formula', 'formula-malformed', `${place}. Viết như: HO_NGHEO / TONG_HO * 100.`)];
}

function findWeightProblems({ combination, weightCode }: Wanted): FieldProblem[] {
  const needed = combination === 'weighted-mean';
  if (needed === (weightCode !== null)) return [];
  const words = needed
    ? 'Bình quân gia quyền cần mã chỉ tiêu làm quyền số.'
    : 'Chỉ bình quân gia quyền mới có quyền số. Hãy bỏ quyền số hoặc đổi cách gộp.';
  return [field('weightCode', 'weight', words)];
}

function field(path: string, code: string, message: string): FieldProblem {
  return { path, code, message };
}

/** Refuses what the catalogue already holds under a like name, until a person says that it is something else. */
export function refuseHeldAlready(
  wanted: Pick<CreateIndicator, 'name' | 'unit' | 'apartFrom'>,
  code: string,
  catalogue: readonly IndicatorView[],
): void {
  const held = findOverlaps({ ...wanted, code }, catalogue).filter((each) => !wanted.apartFrom.includes(each.held.id));
  const [likest] = held;
  if (!likest) return;
  const problems = held.map(({ held: { id, name, code: heldCode, unit } }) =>
    field(`apartFrom.${id}`, 'held-already', `${heldCode}: ${name} (${unit})`),
  );
  throw new Refused('indicator-held', { name: likest.held.name, code: likest.held.code }, problems);
}

/** The weight's id; refuses a code that the catalogue does not hold. */
export function weightIdOf(weightCode: string | null, catalogue: readonly IndicatorView[]): number | null {
  if (weightCode === null) return null;
  const weight = catalogue.find(({ code }) => code === weightCode);
  if (weight) return weight.id;
  const message = `Danh mục không có chỉ tiêu mã ${weightCode}. Hãy tạo chỉ tiêu đó trước.`;
  throw new Refused('indicator-wrong', {}, [field('weightCode', 'weight-unknown', message)]);
}
