import type { Text } from '../text.tsx';

/** What is wrong with a figure, by its code: the figures, why it cannot be. */
export const sheetProblems: Text['reporting']['problems'] = {
  'figure-missing': {
    title: (number) => `${number} has no figure`,
    says: () => 'Enter the figure, or write a note why there is none yet.',
  },
  'negative-figure': {
    title: (number) => `${number} is negative`,
    says: (figure) => `It says ${figure('value')}. This target cannot be less than 0.`,
  },
  'count-with-decimals': {
    title: (number) => `${number} is a count with a fraction`,
    says: (figure) => `It says ${figure('value')}. A count is a whole number.`,
  },
  'percent-out-of-range': {
    title: (number) => `${number} is outside what is possible`,
    says: (figure) => `It says ${figure('value')}, but only 0 to ${figure('limit')} is possible.`,
  },
  'over-denominator': {
    title: (number) => `${number} is more than all there are`,
    says: (figure) => `It says ${figure('value')}, but the whole province has only ${figure('limit')}.`,
  },
  'cumulative-falls': {
    title: (number) => `${number}: a cumulative figure falls`,
    says: (figure) =>
      `Last period ${figure('previous')}, now ${figure('value')}. A cumulative figure does not fall; perhaps the quarter alone was entered.`,
  },
  'separator-slip': {
    title: (number) => `${number} is off by about a thousand times`,
    says: (figure) => `Last period ${figure('previous')}, now ${figure('value')}. Is it ${figure('meant')}?`,
  },
  'tenfold-jump': {
    title: (number) => `${number} differs tenfold from the last period`,
    says: (figure) => `Last period ${figure('previous')}, now ${figure('value')}.`,
  },
  'last-year-jump': {
    title: (number) => `${number} differs tenfold from the same period last year`,
    says: (figure) => `Last year ${figure('lastYear')}, now ${figure('value')}. Correct it, or say why in a note.`,
  },
  'part-over-whole': {
    title: (number) => `${number}: the part exceeds its whole`,
    says: (figure) =>
      `The part is ${figure('part')}, the whole only ${figure('whole')}. A part cannot be more than its whole.`,
  },
  'too-many-decimals': {
    title: (number: string) => `${number} has too many decimals`,
    says: (figure: (name: string) => string) =>
      `${figure('value')} entered; this indicator takes ${figure('allowed')} decimals. Round it.`,
  },
  'out-of-scale': {
    title: (number: string) => `${number} is off its scale`,
    says: (figure: (name: string) => string) =>
      `${figure('value')} entered; the indicator’s bound is ${figure('limit')}.`,
  },
  'breakdown-differs': {
    title: (number) => `${number}: the categories do not add up`,
    says: (figure) => `By “${figure('dimension')}” they make ${figure('sum')}, the whole says ${figure('whole')}.`,
  },
  'ratio-differs': {
    title: (number) => `${number}: share and count do not agree`,
    says: (figure) =>
      `${figure('count')}/${figure('of')} is ${figure('computed')}%, this cell says ${figure('share')}%.`,
  },
  other: { title: (number) => `${number}: a figure to look at`, says: () => 'The figures do not agree.' },
};

/** Why a typed text is no figure yet. */
export const sheetReading: Text['reporting']['reading'] = {
  title: (number) => `${number} cannot be read as a figure`,
  letters: (typed) => `“${typed}” has letters. This cell takes a figure only; words go into the note.`,
  'unit-inside': (typed) => `“${typed}” holds a unit. The unit stands beside it already, enter the figure only.`,
  'ambiguous-separator': (typed) => `“${typed}” can be read in two ways. Choose the right figure.`,
  'foreign-style': (typed) =>
    `“${typed}” is written in another style. The dot groups thousands, the comma begins the fraction.`,
  'double-comma': (typed) => `“${typed}” has two commas. The comma comes once, before the fraction.`,
  'wrong-grouping': (typed) => `“${typed}” groups the thousands wrongly. Each group has three digits.`,
  'not-a-number': (typed) => `“${typed}” is not a number.`,
  kept: 'What was typed stays on this machine and has not been sent.',
  take: (value) => `Take ${value}`,
};
