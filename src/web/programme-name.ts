export interface NamedProgramme {
  readonly id: number;
  readonly year: number;
  readonly title: string;
}

/** A programme among those that one may see: the year says enough, unless a year has two of them. */
export function nameProgramme(programme: NamedProgramme, all: readonly NamedProgramme[]): string {
  const isAlone = all.filter(({ year }) => year === programme.year).length === 1;
  return isAlone ? String(programme.year) : `${programme.year} · ${programme.title}`;
}

/** Whose report or table it is, where more than one programme runs; null where there is nothing to tell apart. */
export function tellProgramme(programmeId: number, all: readonly NamedProgramme[]): string | null {
  return all.length < 2 ? null : (all.find(({ id }) => id === programmeId)?.title ?? null);
}
