import { cluster, type Box } from './geometry.ts';
import type { Rule } from './page-marks.ts';

/** A cell of a table drawn with lines; the spans say how many columns and rows of the lattice it covers. */
export interface LatticeCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Lattice extends Box {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly LatticeCell[];
}

const NEAR = 2.5;

/** Rules that go on from one another are one: borders are drawn cell by cell. */
function joined(rules: readonly Rule[], isLevel: boolean): Rule[] {
  const across = (rule: Rule) => (isLevel ? rule.y0 : rule.x0);
  const start = (rule: Rule) => (isLevel ? rule.x0 : rule.y0);
  const end = (rule: Rule) => (isLevel ? rule.x1 : rule.y1);
  const own = rules.filter((rule) => rule.isLevel === isLevel);
  const places = cluster(own.map(across), 1);
  return places.flatMap((place) => {
    const here = own.filter((rule) => Math.abs(across(rule) - place) <= NEAR).sort((a, b) => start(a) - start(b));
    const long: { from: number; to: number }[] = [];
    for (const rule of here) {
      const last = long.at(-1);
      if (last !== undefined && start(rule) - last.to <= NEAR) last.to = Math.max(last.to, end(rule));
      else long.push({ from: start(rule), to: end(rule) });
    }
    return long.map(({ from, to }) =>
      isLevel
        ? { isLevel, x0: from, x1: to, y0: place, y1: place }
        : { isLevel, y0: from, y1: to, x0: place, x1: place },
    );
  });
}

const cross = (level: Rule, upright: Rule) =>
  upright.x0 >= level.x0 - NEAR &&
  upright.x0 <= level.x1 + NEAR &&
  level.y0 >= upright.y0 - NEAR &&
  level.y0 <= upright.y1 + NEAR;

/** Groups of rules that touch one another: each is a table, or a box. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  const levels = joined(rules, true);
  const uprights = joined(rules, false);
  const all = [...levels, ...uprights];
  const group = all.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (group[root] !== root) root = group[root] = group[group[root] ?? root] ?? root;
    return root;
  };
  levels.forEach((level, i) => {
    uprights.forEach((upright, j) => {
      if (cross(level, upright)) group[rootOf(i)] = rootOf(levels.length + j);
    });
  });
  const groups = new Map<number, Rule[]>();
  all.forEach((rule, i) => {
    const own = groups.get(rootOf(i));
    if (own === undefined) groups.set(rootOf(i), [rule]);
    else own.push(rule);
  });
  return [...groups.values()];
}

const covers = (from: number, to: number, start: number, end: number) =>
  Math.min(to, end) - Math.max(from, start) > 0.6 * (end - start);

/** Whether a line parts the places on both sides of the edge. */
class Edges {
  readonly #levels: readonly Rule[];
  readonly #uprights: readonly Rule[];

  constructor(rules: readonly Rule[]) {
    this.#levels = rules.filter((rule) => rule.isLevel);
    this.#uprights = rules.filter((rule) => !rule.isLevel);
  }

  isBelow(y: number, x0: number, x1: number): boolean {
    return this.#levels.some((rule) => Math.abs(rule.y0 - y) <= NEAR + 1 && covers(rule.x0, rule.x1, x0, x1));
  }

  isRightOf(x: number, y0: number, y1: number): boolean {
    return this.#uprights.some((rule) => Math.abs(rule.x0 - x) <= NEAR + 1 && covers(rule.y0, rule.y1, y0, y1));
  }
}

/** The cell that begins at a place: as wide as no line parts it, as deep as no line parts its whole width. */
function spanAt(edges: Edges, xs: readonly number[], ys: readonly number[], row: number, column: number) {
  const at = (values: readonly number[], i: number) => values[i] ?? 0;
  let columns = 1;
  while (column + columns < xs.length - 1 && !edges.isRightOf(at(xs, column + columns), at(ys, row), at(ys, row + 1)))
    columns += 1;
  let rows = 1;
  const isOpenBelow = (below: number) =>
    Array.from({ length: columns }, (_, i) => column + i).every(
      (it) => !edges.isBelow(at(ys, below), at(xs, it), at(xs, it + 1)),
    );
  while (row + rows < ys.length - 1 && isOpenBelow(row + rows)) rows += 1;
  return { rows, columns };
}

function cellsOf(rules: readonly Rule[], xs: readonly number[], ys: readonly number[]): LatticeCell[] {
  const edges = new Edges(rules);
  const taken = new Set<string>();
  const cells: LatticeCell[] = [];
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const found = spanAt(edges, xs, ys, row, column);
      let columns = 1;
      while (columns < found.columns && !taken.has(`${row} ${column + columns}`)) columns += 1;
      const rows = found.rows;
      for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) taken.add(`${row + i} ${column + j}`);
      const box = { x0: xs[column] ?? 0, y0: ys[row] ?? 0, x1: xs[column + columns] ?? 0, y1: ys[row + rows] ?? 0 };
      cells.push({ row, column, rows, columns, ...box });
    }
  }
  return cells;
}

/** Lines of the lattice at which no cell begins stand for nothing (a border drawn a little off). */
function withoutEmptyLines(xs: readonly number[], ys: readonly number[], cells: readonly LatticeCell[]): Lattice {
  const usedX = xs.filter((_, i) => i === xs.length - 1 || cells.some((cell) => cell.column === i));
  const usedY = ys.filter((_, i) => i === ys.length - 1 || cells.some((cell) => cell.row === i));
  const at = (values: readonly number[], value: number) => values.filter((it) => it < value - 0.01).length;
  const moved = cells.map((cell) => {
    const [column, row] = [at(usedX, cell.x0), at(usedY, cell.y0)];
    return { ...cell, column, row, columns: at(usedX, cell.x1) - column, rows: at(usedY, cell.y1) - row };
  });
  const box = { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 };
  return { xs: usedX, ys: usedY, cells: moved, ...box };
}

/** Above these a page is a drawing, no table, and looking for its cells would take seconds. */
const MOST_RULES = 8000;
const MOST_WORK = 5_000_000;

/** A row cut by the page has no border at the cut: the ends of the upright lines stand for it. */
function closed(rules: readonly Rule[]): Rule[] {
  const uprights = rules.filter((rule) => !rule.isLevel);
  const levels = rules.filter((rule) => rule.isLevel);
  if (uprights.length < 2 || levels.length === 0) return [...rules];
  const [x0, x1] = [Math.min(...uprights.map((it) => it.x0)), Math.max(...uprights.map((it) => it.x0))];
  const [top, bottom] = [Math.min(...uprights.map((it) => it.y0)), Math.max(...uprights.map((it) => it.y1))];
  const isOpen = (y: number) => levels.every((level) => Math.abs(level.y0 - y) > 8);
  const added = [top, bottom].filter(isOpen).map((y): Rule => ({ isLevel: true, x0, x1, y0: y, y1: y }));
  return [...rules, ...added];
}

function latticeOf(group: readonly Rule[]): Lattice[] {
  const rules = closed(group);
  const xs = cluster(
    rules.flatMap((rule) => (rule.isLevel ? [] : [rule.x0])),
    3,
  );
  const ys = cluster(
    rules.flatMap((rule) => (rule.isLevel ? [rule.y0] : [])),
    3,
  );
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length * rules.length > MOST_WORK) return [];
  const lattice = withoutEmptyLines(xs, ys, cellsOf(rules, xs, ys));
  return lattice.cells.length > 1 ? [lattice] : [];
}

/** The tables that the page's lines draw, from top to bottom; boxes of one cell are left out. */
export function latticesOf(rules: readonly Rule[]): Lattice[] {
  if (rules.length === 0 || rules.length > MOST_RULES) return [];
  return groupsOf(rules)
    .flatMap(latticeOf)
    .sort((a, b) => a.y0 - b.y0);
}
