import type { MapUnit, MapView } from '#contract/map.ts';
import { compareDecimals } from '#domain/decimal.ts';
import { classOf, makeClasses, type MapClass } from './map-classes.ts';

/** A place as it is drawn and ranked. */
export interface ShownUnit extends MapUnit {
  /** Its own key on the map: the official code where there is one. */
  readonly key: string;
  /** 0–4, the darkest last; null where there is no figure. */
  readonly shade: number | null;
}

/** Ranked by figure, the highest first; those without one last. */
export function shownUnits({ periods }: MapView, at: number): { units: ShownUnit[]; classes: MapClass[] } {
  const classes = makeClasses(
    periods.flatMap(({ units }) => units.flatMap(({ value }) => (value === null ? [] : [Number(value)]))),
  );
  const units = (periods[at]?.units ?? []).map((unit) => ({
    ...unit,
    key: unit.code ?? `a${unit.agency.id}`,
    shade: unit.value === null ? null : (classOf(classes, Number(unit.value))?.index ?? null),
  }));
  return { units: units.toSorted(byFigure), classes };
}

function byFigure(one: ShownUnit, other: ShownUnit): number {
  if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
  return compareDecimals(other.value, one.value);
}
