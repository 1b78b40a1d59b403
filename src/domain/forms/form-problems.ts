import type { FormLine, FormVersion } from './form.ts';
import { codesInFormula, parseFormula } from './formula.ts';

export type FormProblemCode =
  | 'no-lines'
  | 'line-twice'
  | 'number-twice'
  | 'whole-not-on-form'
  | 'whole-in-circle'
  | 'formula-malformed'
  | 'formula-names-stranger'
  | 'formula-in-circle'
  | 'weight-not-on-form'
  | 'narrative-twice'
  | 'no-units';

/** What stands against issuing a form, and at which line: its indicator's code, or null for the form as a whole. */
export interface FormProblem {
  readonly code: FormProblemCode;
  readonly at: string | null;
  readonly facts: Readonly<Record<string, string>>;
}

/** Everything at once that keeps a form from being issued; an empty list means that it may be. */
export function findFormProblems(form: FormVersion): FormProblem[] {
  const codes = new Set(form.lines.map(codeOf));
  return [
    ...(form.lines.length === 0 && form.narratives.length === 0 ? [problem('no-lines', null)] : []),
    ...(form.units.length === 0 ? [problem('no-units', null)] : []),
    ...repeated(form.lines.map(codeOf)).map((code) => problem('line-twice', code)),
    ...repeated(form.lines.map(({ number }) => number)).map((number) => problem('number-twice', null, { number })),
    ...repeated(form.narratives.map(({ title }) => title)).map((title) => problem('narrative-twice', null, { title })),
    ...form.lines.flatMap((line) => findLineProblems(line, codes)),
    ...findCircles(form.lines, 'whole-in-circle', ({ partOf }) => (partOf === null ? [] : [partOf])),
    ...findCircles(form.lines, 'formula-in-circle', codesOfFormula),
  ];
}

function findLineProblems(line: FormLine, codes: ReadonlySet<string>): FormProblem[] {
  const { partOf, indicator } = line;
  const { weightCode, combination } = indicator;
  const found: FormProblem[] = [];
  if (partOf !== null && !codes.has(partOf))
    found.push(problem('whole-not-on-form', indicator.code, { whole: partOf }));
  if (combination === 'weighted-mean' && (weightCode === null || !codes.has(weightCode)))
    found.push(problem('weight-not-on-form', indicator.code, { weight: weightCode ?? '' }));
  return [...found, ...findFormulaProblems(line, codes)];
}

function findFormulaProblems({ indicator }: FormLine, codes: ReadonlySet<string>): FormProblem[] {
  if (indicator.formula === null) return [];
  const parsed = parseFormula(indicator.formula);
  if (!parsed.ok) {
    const { at, found } = parsed.fault;
    return [problem('formula-malformed', indicator.code, { place: String(at), found })];
  }
  const strangers = codesInFormula(parsed.formula).filter((code) => !codes.has(code));
  return strangers.map((stranger) => problem('formula-names-stranger', indicator.code, { stranger }));
}

/** The codes that a line is reckoned from; none where its formula cannot be read. */
export function codesOfFormula({ indicator }: FormLine): string[] {
  const parsed = indicator.formula === null ? null : parseFormula(indicator.formula);
  return parsed?.ok ? codesInFormula(parsed.formula) : [];
}

function findCircles(
  lines: readonly FormLine[],
  code: FormProblemCode,
  follow: (line: FormLine) => readonly string[],
): FormProblem[] {
  const next = new Map(lines.map((line) => [codeOf(line), follow(line)]));
  return lines
    .map(codeOf)
    .filter((start) => reaches(start, start, next, new Set()))
    .map((start) => problem(code, start));
}

function reaches(from: string, goal: string, next: ReadonlyMap<string, readonly string[]>, seen: Set<string>): boolean {
  return (next.get(from) ?? []).some((code) => {
    if (code === goal) return true;
    if (seen.has(code)) return false;
    seen.add(code);
    return reaches(code, goal, next, seen);
  });
}

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

const codeOf = (line: FormLine): string => line.indicator.code;

function problem(code: FormProblemCode, at: string | null, facts: Record<string, string> = {}): FormProblem {
  return { code, at, facts };
}
