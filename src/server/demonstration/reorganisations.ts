import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { AgencyDetails, AgencyEventRequest } from '#contract/agency-events.ts';
import { demonstrationFolder } from '#server/program-folder.ts';

/** An agency of the demonstration by its key, 'so-khdt', 'huyen-519', 'xa-20335'. */
export type IdOf = (key: string) => number;

/** What one paper did to agencies on one day. */
export interface Reorganisation {
  readonly day: string;
  readonly title: string;
  readonly events: (idOf: IdOf) => AgencyEventRequest[];
}

const NOT_CHECKED = 'chưa đối chiếu văn bản';
const DISTRICTS_2025 = 'Nghị quyết 1241/NQ-UBTVQH15 ngày 24/10/2024';
const DEPARTMENTS_2025 = `Nghị quyết 01/NQ-HĐND ngày 01/02/2025; ngày hiệu lực 01/03/2025 ${NOT_CHECKED}`;
const COMMUNES_2025 = 'Nghị quyết 1659/NQ-UBTVQH15 ngày 16/06/2025';
const NO_DISTRICTS = `Nghị quyết 202/2025/QH15; ${NOT_CHECKED}`;

const Communes = z.object({
  source: z.string(),
  communes: z.array(z.tuple([z.string(), z.string(), z.array(z.string())])),
});

const merge = (
  effectiveOn: string,
  legalBasis: string,
  agencyIds: number[],
  into: { agencyId: number | null; details: AgencyDetails | null },
): AgencyEventRequest => ({ kind: 'merge', effectiveOn, legalBasis, agencyIds, into });

const goesOn = (agencyId: number) => ({ agencyId, details: null });

/** Communes that were merged before the year of the demonstration's list of units. */
const COMMUNES_OF_2020: readonly (readonly [string, string])[] = [
  ['xa-20653', 'xa-20665'],
  ['xa-20755', 'xa-20779'],
];

/** Communes merged with the end of Nông Sơn: eight pairs, each ending in the one whose code went on. */
const COMMUNES_OF_JANUARY: readonly (readonly [string, string])[] = [
  ['xa-20672', 'xa-20671'],
  ['xa-20602', 'xa-20608'],
  ['xa-20830', 'xa-20827'],
  ['xa-20863', 'xa-20857'],
  ['xa-20338', 'xa-20347'],
  ['xa-20383', 'xa-20364'],
];

/** Two of the eight went on under another name. */
const RENAMED_IN_JANUARY: readonly (readonly [string, string, string, string])[] = [
  ['xa-20761', 'xa-20758', 'Xã Quế Tân', 'huyen-512'],
  ['xa-20822', 'xa-20821', 'Xã Bình Định', 'huyen-513'],
];

const department = (name: string, shortName: string, abbreviation: string, parentId: number): AgencyDetails => ({
  name,
  shortName,
  abbreviation,
  kind: 'department',
  parentId,
  officialCode: null,
  legacyCode: null,
  areaKm2: null,
});

const commune = (shortName: string, officialCode: string, parentId: number): AgencyDetails => ({
  name: `UBND ${shortName.charAt(0).toLowerCase()}${shortName.slice(1)}`,
  shortName,
  abbreviation: null,
  kind: 'commune',
  parentId,
  officialCode,
  legacyCode: null,
  areaKm2: null,
});

function unitsOfJanuary(day: string, idOf: IdOf): AgencyEventRequest[] {
  const merged = [['huyen-519', 'huyen-509'] as const, ...COMMUNES_OF_JANUARY].map(([ending, into]) =>
    merge(day, DISTRICTS_2025, [idOf(ending)], goesOn(idOf(into))),
  );
  const renamed = RENAMED_IN_JANUARY.map(([ending, into, name, parent]) =>
    merge(day, DISTRICTS_2025, [idOf(ending)], {
      agencyId: idOf(into),
      details: commune(name, into.slice('xa-'.length), idOf(parent)),
    }),
  );
  return [...merged, ...renamed];
}

function departmentsOfMarch(day: string, idOf: IdOf): AgencyEventRequest[] {
  const into = (ending: string, key: string) => merge(day, DEPARTMENTS_2025, [idOf(ending)], goesOn(idOf(key)));
  const made = (endings: string[], details: AgencyDetails) =>
    merge(day, DEPARTMENTS_2025, endings.map(idOf), { agencyId: null, details });
  const province = idOf('ubnd-tinh');
  return [
    into('so-khdt', 'so-tai-chinh'),
    into('so-gtvt', 'so-xay-dung'),
    made(['so-tnmt', 'so-nnptnt'], department('Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'SNNMT', province)),
    into('so-tttt', 'so-khcn'),
    into('so-ldtbxh', 'so-noi-vu'),
    made(['ban-dan-toc'], department('Sở Dân tộc và Tôn giáo', 'Sở DT&TG', 'SDTTG', province)),
    into('so-ngoai-vu', 'vp-ubnd'),
  ];
}

/**
 * The 78 communes and wards that the 234 of Quảng Nam became. The resolution counts 94 in the new city: the other 16 are of the former
 * Đà Nẵng (Hoàng Sa among them), whose units were never of this province. Each goes on under the code that it keeps; then the districts end.
 */
function levelsOfJuly(day: string, idOf: IdOf): AgencyEventRequest[] {
  const file = readFileSync(join(demonstrationFolder, 'communes-2025-07-01.json'), 'utf8');
  const { communes } = Communes.parse(JSON.parse(file));
  const province = idOf('ubnd-tinh');
  const merges = communes.map(([code, shortName, olds]) => {
    const details = commune(shortName, code, province);
    const ending = olds.filter((old) => old !== code).map((old) => idOf(`xa-${old}`));
    const agencyId = idOf(`xa-${code}`);
    if (ending.length > 0) return merge(day, COMMUNES_2025, ending, { agencyId, details });
    return { kind: 'move', effectiveOn: day, legalBasis: COMMUNES_2025, agencyId, parentId: province } as const;
  });
  const end: AgencyEventRequest = {
    kind: 'level-ends',
    effectiveOn: day,
    legalBasis: NO_DISTRICTS,
    level: 'district',
    successorId: province,
  };
  return [...merges, end];
}

/** The reorganisations that the province went through, in their order; days and papers that nobody has read say so. */
export const reorganisations: readonly Reorganisation[] = [
  {
    day: '2020-02-01',
    title: 'Bổ sung hai xã, thị trấn đã nhập từ năm 2020',
    events: (idOf) =>
      COMMUNES_OF_2020.map(([ending, into]) =>
        merge('2020-02-01', `Nghị quyết 863/NQ-UBTVQH14; ${NOT_CHECKED}`, [idOf(ending)], goesOn(idOf(into))),
      ),
  },
  {
    day: '2025-01-01',
    title: 'Huyện Nông Sơn nhập vào huyện Quế Sơn; tám xã, phường, thị trấn nhập vào đơn vị liền kề',
    events: (idOf) => unitsOfJanuary('2025-01-01', idOf),
  },
  {
    day: '2025-03-01',
    title: 'Sắp xếp các sở, ban của tỉnh',
    events: (idOf) => departmentsOfMarch('2025-03-01', idOf),
  },
  {
    day: '2025-07-01',
    title:
      'Sắp xếp 234 xã, phường, thị trấn của tỉnh thành 78 (16 đơn vị khác trong 94 đơn vị của thành phố mới thuộc Đà Nẵng cũ); kết thúc cấp huyện',
    events: (idOf) => levelsOfJuly('2025-07-01', idOf),
  },
];
