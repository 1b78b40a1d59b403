import { describeTarget } from '#domain/programme/target-grammar/describe-target.ts';
import type { TargetRule } from '#domain/programme/target.ts';
import type { WrittenSentence, WrittenWords } from './written-sentence.ts';

export interface DescribedMeasure extends Pick<
  TargetRule,
  'comparator' | 'value' | 'valueMax' | 'unit' | 'denominator'
> {
  readonly name: string;
  readonly year: number | null;
  readonly change?: 'increase' | 'decrease' | null | undefined;
}

export interface DescribedPart extends DescribedMeasure {
  readonly partKind: 'of-which' | 'also' | null;
}

export interface DescribedTarget extends DescribedMeasure {
  readonly parts: readonly DescribedPart[];
}

const FIGURES = /\d[\d.,]*(?:(?: đến |\/)\d[\d.,]*)?/u;

/** The words of the measure, cut where the figure begins and ends. */
function measureWords(facts: DescribedMeasure, measure: number): WrittenWords[] {
  const text = describeTarget({ ...facts, change: facts.change ?? null });
  const figure = FIGURES.exec(text);
  if (!figure) return [{ role: 'comparator', text, measure }];
  const words: WrittenWords[] = [
    { role: 'comparator', text: text.slice(0, figure.index), measure },
    { role: 'figure', text: figure[0], measure },
    { role: 'unit', text: text.slice(figure.index + figure[0].length), measure },
  ];
  return words.filter((each) => each.text !== '');
}

const lowerFirst = (text: string) =>
  /^\p{Lu}{2}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** "Hộ nghèo giảm 2.900 hộ vào năm 2024", "Hoàn thành sắp xếp đơn vị hành chính". */
export function describeMeasure(facts: DescribedMeasure, measure = 0): WrittenSentence {
  const year: WrittenWords[] = facts.year === null ? [] : [{ role: 'year', text: ` vào năm ${facts.year}`, measure }];
  if (facts.value === null) {
    return [
      { role: 'comparator', text: 'Hoàn thành ', measure },
      { role: 'name', text: lowerFirst(facts.name), measure },
      ...year,
    ];
  }
  return [
    { role: 'name', text: facts.name, measure },
    { role: 'joint', text: ' ', measure },
    ...measureWords(facts, measure),
    ...year,
  ];
}

/** The whole target written back as one sentence, its parts behind it. */
export function describeTargetSentence(target: DescribedTarget): WrittenSentence {
  const parts = target.parts.flatMap((part, index): WrittenSentence => {
    const joint = part.partKind === 'also' ? '; ' : '; trong đó ';
    const year = part.year === target.year ? null : part.year;
    return [
      { role: 'joint', text: joint, measure: index + 1 },
      ...describeMeasure({ ...part, name: lowerFirst(part.name), year }, index + 1),
    ];
  });
  return [...describeMeasure(target), ...parts];
}
