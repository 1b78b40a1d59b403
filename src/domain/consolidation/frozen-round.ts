import { type Canonical, canonicalText } from '#domain/canonical-text.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { Combination } from '#domain/forms/indicator.ts';
import type { Standing } from '#domain/reporting/snapshot.ts';
import type { IndicatorAtNode } from './node-figures.ts';
import type { NoFigure } from './node-sums.ts';

/** How an indicator was put together on the day of the freeze. */
export interface FrozenLine {
  readonly quantityId: number;
  readonly code: string;
  readonly combination: Combination;
  readonly weightId: number | null;
  readonly formula: string | null;
  readonly decimals: number;
}

/** A place of the route as it was: `path` leads from the next level to the top. */
export interface FrozenPlace {
  readonly agencyId: number;
  readonly level: string;
  readonly path: readonly number[];
  readonly asked: boolean;
  readonly units: number;
  readonly received: number;
  readonly late: number;
}

/** The exact version of a unit. */
export interface FrozenUnit {
  readonly agencyId: number;
  readonly versionId: number;
  readonly handedInAt: string | null;
}

/** A unit's figure that was taken from another version by a choice between sources. */
export interface FrozenChoice {
  readonly agencyId: number;
  readonly quantityId: number;
  readonly choiceId: number;
  readonly versionId: number;
}

export interface FrozenCell {
  readonly quantityId: number;
  readonly value: Decimal | null;
  readonly standing: Standing | null;
  readonly given: number;
  readonly noFigure: NoFigure | null;
}

/** A form's round as the consolidating agency froze it, with the figures at every place above the units. */
export interface FrozenRound {
  readonly formId: number;
  readonly periodKey: string;
  readonly number: number;
  readonly frozenBy: number;
  readonly frozenAt: string;
  readonly remark: string | null;
  readonly lines: readonly FrozenLine[];
  readonly places: readonly FrozenPlace[];
  readonly leaves: readonly FrozenUnit[];
  readonly choices: readonly FrozenChoice[];
  readonly figures: readonly { readonly agencyId: number; readonly cells: readonly FrozenCell[] }[];
}

/** The text whose SHA-256 is kept with a frozen round; what is hashed is named here, and stands in one order. */
export function frozenRoundText(round: FrozenRound): string {
  const { formId, periodKey, number, frozenBy, frozenAt, remark } = round;
  return canonicalText({
    formId,
    periodKey,
    number,
    frozenBy,
    frozenAt,
    remark,
    lines: by(round.lines, 'quantityId').map(lineContent),
    places: by(round.places, 'agencyId').map(placeContent),
    leaves: by(round.leaves, 'agencyId').map(({ agencyId, versionId, handedInAt }) => [
      agencyId,
      versionId,
      handedInAt,
    ]),
    choices: by(by(round.choices, 'quantityId'), 'agencyId').map(({ agencyId, quantityId, choiceId, versionId }) => [
      agencyId,
      quantityId,
      choiceId,
      versionId,
    ]),
    figures: by(round.figures, 'agencyId').map(({ agencyId, cells }) => [
      agencyId,
      ...by(cells, 'quantityId').map(cellContent),
    ]),
  });
}

function by<Key extends string, Row extends Readonly<Record<Key, number>>>(rows: readonly Row[], key: Key): Row[] {
  return [...rows].sort((one, other) => one[key] - other[key]);
}

function lineContent({ quantityId, code, combination, weightId, formula, decimals }: FrozenLine): Canonical {
  return [quantityId, code, combination, weightId, formula, decimals];
}

function placeContent({ agencyId, level, path, asked, units, received, late }: FrozenPlace): Canonical {
  return [agencyId, level, [...path], asked, units, received, late];
}

function cellContent({ quantityId, value, standing, given, noFigure }: FrozenCell): Canonical {
  return [quantityId, value, standing, given, noFigure];
}

/** A place's figures as they are frozen; indicators that nobody gave have none. */
export function frozenCells(lines: readonly FrozenLine[], figures: readonly IndicatorAtNode[]): FrozenCell[] {
  return lines.flatMap(({ quantityId }, at) => {
    const figure = figures[at];
    if (!figure || (figure.given === 0 && figure.value === null)) return [];
    const { value, standing, given, noFigure } = figure;
    return [{ quantityId, value, standing, given, noFigure }];
  });
}
