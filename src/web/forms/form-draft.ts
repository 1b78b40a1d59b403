import type { FormView, IndicatorView, SaveForm } from '#contract/forms.ts';

/** A line while the form is drawn up; `indicatorId` is its key. */
export type DraftLine = SaveForm['lines'][number];

/** The form as it stands on the page, all but its code and its revision. */
export type FormDraft = Omit<SaveForm, 'revision'> & { readonly code: string; readonly asksSignature: boolean };

export function draftOfForm(form: FormView): FormDraft {
  const { code, name, guidance, legalBasis, effectiveFrom, narratives, units, asksSignature } = form;
  return {
    code,
    name,
    guidance,
    legalBasis,
    effectiveFrom,
    narratives,
    units,
    asksSignature,
    regimeId: form.regime.id,
    lines: form.lines.map(({ indicator, number, required, partOfId, breakdowns }) => ({
      indicatorId: indicator.id,
      number,
      required,
      partOfId,
      breakdowns: breakdowns.map(({ dimension }) => dimension),
    })),
  };
}

export function emptyForm(regimeId: number, effectiveFrom: string): FormDraft {
  return {
    code: '',
    name: '',
    guidance: '',
    legalBasis: '',
    effectiveFrom,
    regimeId,
    lines: [],
    narratives: [],
    units: [],
    asksSignature: false,
  };
}

/** Adds an indicator as the last line, numbered after the ones before it. */
export function addLine(lines: readonly DraftLine[], indicatorId: number): DraftLine[] {
  if (lines.some((line) => line.indicatorId === indicatorId)) return [...lines];
  const numbers = lines.map(({ number }) => Number(/^\d+/.exec(number)?.[0] ?? 0));
  const number = String(Math.max(0, ...numbers) + 1);
  return [...lines, { indicatorId, number, required: true, partOfId: null }];
}

/** Takes a line out; what was "of which" it stands for itself then. */
export function removeLine(lines: readonly DraftLine[], indicatorId: number): DraftLine[] {
  return lines
    .filter((line) => line.indicatorId !== indicatorId)
    .map((line) => (line.partOfId === indicatorId ? { ...line, partOfId: null } : line));
}

/** Exchanges a line with its neighbour; their numbers stay in their places. */
export function moveLine(lines: readonly DraftLine[], at: number, by: -1 | 1): DraftLine[] {
  const [line, neighbour] = [lines[at], lines[at + by]];
  if (!line || !neighbour) return [...lines];
  const moved = [...lines];
  moved[at] = { ...neighbour, number: line.number };
  moved[at + by] = { ...line, number: neighbour.number };
  return moved;
}

/** Lines that a person fills, and those that are reckoned. */
export function countLines(
  lines: readonly DraftLine[],
  catalogue: ReadonlyMap<number, IndicatorView>,
): { typed: number; reckoned: number } {
  const reckoned = lines.filter(({ indicatorId }) => catalogue.get(indicatorId)?.formula).length;
  return { typed: lines.length - reckoned, reckoned };
}
