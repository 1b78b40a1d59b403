import { codesInFormula, type Formula, parseFormula } from '#domain/forms/formula.ts';

/** Where the figure of an indicator stands: 'G8'. */
type Places = ReadonlyMap<string, string>;

/**
 * An indicator's formula as Excel reckons it over the cells of the sheet, rounded to the indicator's decimals. Empty where a part is
 * empty, and where it is divided by nothing: as in `computeFormula`. Null where the sheet lacks a part.
 */
export function reckonedFormula(text: string, decimals: number, places: Places): string | null {
  const parsed = parseFormula(text);
  if (!parsed.ok) return null;
  const parts = codesInFormula(parsed.formula).map((code) => places.get(code));
  if (parts.some((place) => place === undefined)) return null;
  const reckoned = `IFERROR(ROUND(${writeFormula(parsed.formula, places)},${decimals}),"")`;
  return parts.length === 0 ? reckoned : `IF(OR(${parts.map((place) => `${place}=""`).join(',')}),"",${reckoned})`;
}

function writeFormula(formula: Formula, places: Places): string {
  if (formula.kind === 'figure') return formula.value;
  if (formula.kind === 'indicator') return places.get(formula.code) ?? '0';
  return `(${writeFormula(formula.left, places)}${formula.sign}${writeFormula(formula.right, places)})`;
}
