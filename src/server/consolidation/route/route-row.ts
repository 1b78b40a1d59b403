import type { RouteCell, RouteLine, RouteRow } from '#contract/route-consolidation.ts';
import type { AgencyRef } from '#contract/shapes.ts';
import { figuresAtNode } from '#domain/consolidation/node-figures.ts';
import type { NodeSums } from '#domain/consolidation/node-sums.ts';
import type { NodeRow } from './round-queries.ts';
import type { UnitLineRow } from './sum-queries.ts';

/** A place of the route: what the lines come to by their own operators, or a unit's own figures as it signed them. */
export function routeRow(node: NodeRow, agency: AgencyRef, reportId: number | null, cells: RouteCell[]): RouteRow {
  const { level, isUnit, units, received, late } = node;
  return { agency, level, isUnit, units, received, late, reportId, cells };
}

export function cellsOfSums(lines: readonly RouteLine[], sums: ReadonlyMap<number, NodeSums>): RouteCell[] {
  const byCode = new Map(
    lines.flatMap(({ code, quantityId }) => {
      const found = sums.get(quantityId);
      return found ? [[code, found] as const] : [];
    }),
  );
  const figures = figuresAtNode(lines, byCode);
  return lines.flatMap(({ quantityId }, at) => {
    const figure = figures[at];
    if (!figure) return [];
    const { code: _, ...cell } = figure;
    return [{ quantityId, ...cell }];
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
    };
  });
}
