import { pattern } from '#domain/vietnamese-pattern.ts';
import { COLLECTIVE, departmentNames, ministryNames, wholeNames } from './agency-vocabulary.ts';
import type { DraftClause } from './clause-tree.ts';
import type { CitedAgency } from './compiled-decision.ts';

/** An agency as named in a stretch of text. `open`: the list it stands in goes on with "…". */
export interface NamedAgency {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly collective: boolean;
}

const flexible = (name: string) =>
  name
    .replace(/[.*+?^${}()|[\]\\]/gu, (mark) => (mark === '{' || mark === '}' ? mark : `\\${mark}`))
    .replaceAll('Ủy', '(?:Ủy|Uỷ)')
    .replaceAll('ủy', '(?:ủy|uỷ)')
    .replaceAll(' - ', String.raw`\s*[-–]\s*`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('{p}', '(?:tỉnh|thành phố|Thành phố)');
const longest = (names: readonly string[]) =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map(flexible)
    .join('|');

const DEPARTMENT = longest(departmentNames);
const FIELD = longest([...departmentNames, ...ministryNames]);
const PROPER = String.raw`\p{Lu}\p{Ll}+(?:(?:\s*,\s*|\s+và\s+|\s+)\p{Lu}\p{Ll}+){0,4}`;
const NAMES = pattern.gu`(?<![\p{L}])(?:(?<group>${COLLECTIVE})|(?<whole>${longest(wholeNames)})|(?:[Ll]iên\s+)?(?<kind>Sở|Bộ)\s+(?<field>${FIELD}|KH&ĐT|NN&PTNT|TN&MT|LĐTBXH|LĐ-TB&XH|GD&ĐT|TT&TT|KH&CN|GTVT|VHTTDL)|(?<places>(?:UBND|Ủy ban nhân dân)\s+(?:các|cấp)\s+(?:huyện|xã|phường|thị xã|thành phố|đặc khu)(?:\s*,\s*(?:huyện|xã|phường|thị xã|thành phố|thị trấn|đặc khu))*)|(?<board>Ban\s+(?:Quản lý|quản lý|Chỉ đạo)\s+(?:các\s+)?${PROPER}))(?![\p{L}])`;
// "Các Sở, ngành: Kế hoạch và Đầu tư, Tài chính, …": departments named by their field alone.
const LIST = pattern.gu`(?<![\p{L}])[Cc]ác\s+[Ss]ở(?:\s*,?\s*(?:[Bb]an|[Nn]gành|và))*\s*[:;]?\s+(?=\p{Lu})`;
const FIELD_AT = pattern.u`^(?:Sở\s+)?(${DEPARTMENT})(?![\p{L}])\s*(?:,|;|và|$)?\s*`;

const ABBREVIATED: Record<string, string> = {
  'KH&ĐT': 'Kế hoạch và Đầu tư',
  'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn',
  'TN&MT': 'Tài nguyên và Môi trường',
  LĐTBXH: 'Lao động - Thương binh và Xã hội',
  'LĐ-TB&XH': 'Lao động - Thương binh và Xã hội',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  'TT&TT': 'Thông tin và Truyền thông',
  'KH&CN': 'Khoa học và Công nghệ',
  GTVT: 'Giao thông vận tải',
  VHTTDL: 'Văn hóa, Thể thao và Du lịch',
};

function tidy(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replaceAll('Uỷ', 'Ủy')
    .replaceAll('uỷ', 'ủy')
    .replace(/^Bộ chỉ huy/u, 'Bộ Chỉ huy')
    .replace(/Ủy ban nhân dân (?=tỉnh|thành phố)/u, 'UBND ')
    .replace(/Hội đồng nhân dân (?=tỉnh|thành phố)/u, 'HĐND ')
    .replace(/^(?:Thủ trưởng|Lãnh đạo|Giám đốc|Người đứng đầu|Chủ tịch) (?=các )/u, '')
    .replace(/^các /u, 'Các ')
    .trim();
}

function bareFields(text: string): NamedAgency[] {
  const found: NamedAgency[] = [];
  for (const list of text.matchAll(LIST)) {
    let at = list.index + list[0].length;
    for (let item = FIELD_AT.exec(text.slice(at, at + 80)); item; item = FIELD_AT.exec(text.slice(at, at + 80))) {
      const name = `Sở ${(item[1] ?? '').replace(/\s+/gu, ' ')}`;
      found.push({ name, start: at, end: at + item[0].trimEnd().length, collective: false });
      at += item[0].length;
    }
  }
  return found;
}

function nameOf({ group, whole, kind, field, places, board }: Record<string, string | undefined>): string {
  const fixed = group ?? whole ?? places ?? board;
  if (fixed !== undefined) return fixed;
  return `${kind ?? ''} ${ABBREVIATED[field ?? ''] ?? field ?? ''}`;
}

/** Every agency named in the text, in the register's spelling: "Các Sở: Nội vụ, Y tế" names "Sở Nội vụ" and "Sở Y tế". */
export function findAgencies(text: string): NamedAgency[] {
  const plain = text.replaceAll('Bộ chỉ huy', 'Bộ Chỉ huy');
  const bare = bareFields(plain);
  const named = [...plain.matchAll(NAMES)].map((match): NamedAgency => {
    const groups = match.groups ?? {};
    const collective = groups['group'] !== undefined || groups['places'] !== undefined;
    return { name: tidy(nameOf(groups)), start: match.index, end: match.index + match[0].length, collective };
  });
  // "Các Sở, ngành:" before a list names nobody by itself.
  const opensList = ({ collective, end }: NamedAgency) =>
    collective && bare.some((other) => other.start >= end && other.start - end < 4);
  const listed = ({ start, end }: NamedAgency) => bare.some((other) => start < other.end && other.start < end);
  return [...bare, ...named.filter((each) => !listed(each) && !opensList(each))].toSorted((x, y) => x.start - y.start);
}

/** Whether a list of agencies ends in "…": the text does not say who else. */
export function isOpenList(text: string): boolean {
  return /(?:,\s*)?(?:\.{3}|…)/u.test(text);
}

/** The agencies of the whole document with the clauses that name them. */
export function listAgencies(clauses: readonly DraftClause[]): CitedAgency[] {
  const found = new Map<string, string[]>();
  for (const clause of clauses) {
    for (const { name, collective } of findAgencies(clause.text)) {
      if (collective) continue;
      const known = found.get(name);
      if (!known) found.set(name, [clause.id]);
      else if (known.at(-1) !== clause.id) known.push(clause.id);
    }
  }
  return [...found].map(([name, ids]) => ({ name, clauses: ids }));
}
