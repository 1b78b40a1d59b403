import type { RouteCell, RouteLine, RouteRow } from '#contract/route-consolidation.ts';
import type { LastYearFigure } from '#contract/consolidation.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import type { FrozenCell } from '#domain/consolidation/frozen-round.ts';
import { figuresAtNode } from '#domain/consolidation/node-figures.ts';
import type { NodeSums } from '#domain/consolidation/node-sums.ts';
import type { JudgedConflict } from '../conflicts/judged-conflict.ts';
import type { NodeRow } from './round-queries.ts';
import type { UnitLineRow } from './sum-queries.ts';

const NO_CONFLICT = { conflicts: 0, chosen: 0, changedFrom: null, lastYear: null };

/** A place of the route: what the lines come to by their own operators, or a unit's own figures as it signed them. */
export function routeRow(node: NodeRow, agency: AgencyRef, reportId: number | null, cells: RouteCell[]): RouteRow {
  const { level, isUnit, units, received, late } = node;
  return { agency, level, isUnit, units, received, late, reportId, cells };
}

export function sumsByCode(
  lines: readonly Pick<RouteLine, 'code' | 'quantityId'>[],
  sums: ReadonlyMap<number, NodeSums>,
): Map<string, NodeSums> {
  return new Map(
    lines.flatMap(({ code, quantityId }) => {
      const found = sums.get(quantityId);
      return found ? [[code, found] as const] : [];
    }),
  );
}

export function cellsOfSums(lines: readonly RouteLine[], sums: ReadonlyMap<number, NodeSums>): RouteCell[] {
  const figures = figuresAtNode(lines, sumsByCode(lines, sums));
  return lines.flatMap(({ quantityId }, at) => {
    const figure = figures[at];
    if (!figure) return [];
    const { code: _, ...cell } = figure;
    return [{ quantityId, ...cell, ...NO_CONFLICT }];
  });
}

export function cellsOfUnit(lines: readonly RouteLine[], given: ReadonlyMap<number, UnitLineRow>): RouteCell[] {
  return lines.map(({ quantityId }) => {
    const line = given.get(quantityId);
    return {
      quantityId,
      value: line?.value ?? null,
      standing: line?.standing ?? null,
      given: line ? 1 : 0,
      noFigure: null,
      reckoned: false,
      unevenParts: false,
      ...NO_CONFLICT,
    };
  });
}

/** Marks at a place the figures that other forms of units below it contradict. */
export function markConflicts(cells: readonly RouteCell[], below: readonly JudgedConflict[]): RouteCell[] {
  if (below.length === 0) return [...cells];
  return cells.map((cell) => {
    const found = below.filter(({ conflict }) => conflict.quantityId === cell.quantityId);
    const chosen = found.filter((each) => each.chosen !== null).length;
    return { ...cell, conflicts: found.length - chosen, chosen };
  });
}

/** Marks at a place the figures that are others than those frozen. */
export function markChanged(cells: readonly RouteCell[], frozen: readonly FrozenCell[] | undefined): RouteCell[] {
  if (!frozen) return [...cells];
  const was = new Map(frozen.map(({ quantityId, value }) => [quantityId, value]));
  return cells.map((cell) => {
    const value = was.get(cell.quantityId) ?? null;
    return value === cell.value ? cell : { ...cell, changedFrom: { value } };
  });
}

export function withLastYear(
  cells: readonly RouteCell[],
  lastYear: ReadonlyMap<number, LastYearFigure> | undefined,
): RouteCell[] {
  return cells.map((cell) => ({ ...cell, lastYear: lastYear?.get(cell.quantityId) ?? null }));
}
