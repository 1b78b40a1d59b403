import { sentenceCase } from './programme/sentence-case.ts';

export interface NamedProgramme {
  readonly id: number;
  readonly year: number;
  readonly title: string;
}

/** A programme among those that one may see: the year says enough, unless a year has two of them. */
export function nameProgramme(programme: NamedProgramme, all: readonly NamedProgramme[]): string {
  const isAlone = all.filter(({ year }) => year === programme.year).length === 1;
  return isAlone ? String(programme.year) : `${programme.year} · ${sentenceCase(programme.title)}`;
}

/** Whose report or table it is, where more than one programme runs; null where there is nothing to tell apart. */
export function tellProgramme(programmeId: number, all: readonly NamedProgramme[]): string | null {
  const programme = all.length < 2 ? undefined : all.find(({ id }) => id === programmeId);
  return programme ? sentenceCase(programme.title) : null;
}

/** What asks for a report, where that is to be told apart: the form of indicators by its name, or one programme of several. */
export function tellAsker(
  { programmeId, formName }: { readonly programmeId: number | null; readonly formName: string },
  all: readonly NamedProgramme[],
): string | null {
  return programmeId === null ? formName : tellProgramme(programmeId, all);
}
