import { pattern } from '#domain/vietnamese-pattern.ts';
import type { TargetDraft } from './compiled-decision.ts';
import { cellText } from './table-columns.ts';
import { ordinalKind } from './table-ordinals.ts';
import type { PlacedRow } from './table-shape.ts';

const OPENS_PARTS = pattern.iu`^(?:trong đó|tr\.?\s?đó|bao gồm|gồm|chia ra|chia theo|cụ thể)(?!\p{L})[\s:,]*`;
const DASHED = /^[-+–•*]\s+/u;

// "Diện tích", "Năng suất gieo trồng": what is measured, without the thing it is measured of.
const MEASURES = pattern.iu`^(?:tổng\s+)?(?:diện tích|sản lượng|năng suất|giá trị|số lượng|khối lượng|lượng|tổng đàn|quy mô|tỷ lệ|tỉ lệ|doanh thu|kim ngạch|tốc độ tăng(?: trưởng)?|công suất|mật độ|chiều dài|trữ lượng|vốn)(?!\p{L})`;
const BARE = pattern.iu`^(?:tổng\s+)?(?:diện tích|sản lượng|năng suất|giá trị|số lượng|khối lượng|lượng|quy mô|tỷ lệ|tỉ lệ|doanh thu|kim ngạch|tốc độ tăng(?: trưởng)?|công suất|mật độ|chiều dài|trữ lượng)(?:\s+(?:gieo trồng|thu hoạch|trồng mới|cho (?:sản phẩm|thu hoạch)|bình quân|cả năm|kinh doanh|hiện có))*$`;
const NO_THING = pattern.iu`(?:chỉ tiêu|lĩnh vực|kinh tế|xã hội|môi trường|(?<!\p{L})nhóm|phụ lục|giai đoạn|năm \d|mục tiêu)`;

/** The words of a thing as they stand behind what is measured of it: "Cà phê" is "cà phê", "Xã An Phú" stays. */
const behind = (thing: string): string =>
  /\p{Lu}/u.test(thing.slice(1)) ? thing : thing.charAt(0).toLowerCase() + thing.slice(1);

/** "Lượng" of "Xoài" is "Lượng xoài". */
export const measureOf = (measure: string, thing: string): string => `${measure} ${behind(thing)}`;

/** Whether a row's name only says that parts follow ("Trong đó:"). */
export const opensParts = (name: string): boolean => name !== '' && name.replace(OPENS_PARTS, '') === '';

/** The name of a row without the words and marks that make it a part. */
export const withoutPartMarks = (name: string): string => {
  const bare = name.replace(DASHED, '').replace(OPENS_PARTS, '').replace(DASHED, '');
  return bare === name || bare === '' ? name : bare.charAt(0).toUpperCase() + bare.slice(1);
};

const isMarked = (row: PlacedRow, at: number, name: string) =>
  OPENS_PARTS.test(name) || DASHED.test(name) || (at > 0 && ordinalKind(cellText(row, 0)) === 'bullet');

/** What the rows so far leave open for the next one. */
interface Standing {
  /** The row that parts belong to: its name and its targets. */
  readonly whole: { readonly name: string; readonly unit: string } | null;
  /** The row that only names the thing of those below ("Cà phê"). */
  readonly thing: string | null;
  readonly ofParts: boolean;
}

export const NOTHING_YET: Standing = { whole: null, thing: null, ofParts: false };

function thingOf(row: PlacedRow, name: string): string | null {
  const kind = ordinalKind(cellText(row, 0));
  const isField = kind === 'roman' || kind === 'capital' || (kind === null && name === name.toUpperCase());
  return isField || NO_THING.test(name) ? null : name;
}

const isNameAlone = (row: PlacedRow, at: number) => row.cells.slice(at + 1).every(({ text }) => text === '');

function nameWithin(name: string, row: PlacedRow, { whole, thing }: Standing, marked: boolean): string {
  const of = (marked && whole ? whole.name : null) ?? thing ?? row.groups.at(-1);
  if (of === undefined || name.toLowerCase().includes(of.toLowerCase()) || NO_THING.test(of)) return name;
  if (BARE.test(name)) return measureOf(name, of);
  if (!marked || of !== thing) return name;
  return MEASURES.test(name) ? measureOf(name, of) : `${of}: ${behind(name)}`;
}

export interface RowPlace {
  readonly name: string;
  readonly partOf: string | null;
  readonly standing: Standing;
}

/** How a row stands to those above it: its name in full, the unit of its whole where it is a part, and what follows. */
export function placeRow(
  row: PlacedRow,
  at: number,
  written: { name: string; unit: string },
  before: Standing,
): RowPlace {
  if (row.section || isNameAlone(row, at)) {
    const parts = opensParts(written.name) && before.whole !== null;
    const standing = parts ? { ...before, ofParts: true } : { ...NOTHING_YET, thing: thingOf(row, written.name) };
    return { name: written.name, partOf: null, standing };
  }
  const kind = ordinalKind(cellText(row, 0));
  const listed = before.ofParts && (at === 0 || kind === null);
  const marked = isMarked(row, at, written.name) || listed;
  const name = nameWithin(withoutPartMarks(written.name), row, before, marked);
  if (marked && before.whole) return { name, partOf: before.whole.unit, standing: before };
  const whole = marked ? null : { name, unit: written.unit };
  return { name, partOf: null, standing: { ...before, whole, ofParts: false } };
}

/** A part with the unit of its whole is contained in it; with another unit it measures the same thing otherwise. */
export const partKindOf = (unit: string, unitOfWhole: string): TargetDraft['partKind'] =>
  unit.toLowerCase() === unitOfWhole.toLowerCase() ? 'of-which' : 'also';

/** Hangs each part under the target of its whole for the same year; where the whole has none, it stands for itself. */
export function hangParts(rows: readonly (readonly TargetDraft[])[]): TargetDraft[] {
  const wholes: { target: TargetDraft; parts: TargetDraft[] }[] = [];
  let family: typeof wholes = [];
  for (const targets of rows) {
    if (targets.some(({ partKind }) => partKind === null)) family = [];
    for (const target of targets) {
      const whole = target.partKind === null ? undefined : family.find((each) => each.target.year === target.year);
      if (whole) whole.parts.push(target);
      else {
        const own = { target: { ...target, partKind: null }, parts: [] };
        wholes.push(own);
        if (target.partKind === null) family.push(own);
      }
    }
  }
  return wholes.map(({ target, parts }) => ({ ...target, parts }));
}
