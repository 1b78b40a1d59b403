interface WrittenPart {
  readonly title: string;
  readonly required: boolean;
  readonly text: string | null;
}

/** The parts that the form insists on and that nobody has written yet, by their headings. */
export function findMissingNarratives(narratives: readonly WrittenPart[]): string[] {
  return narratives.filter(({ required, text }) => required && (text ?? '').trim() === '').map(({ title }) => title);
}
