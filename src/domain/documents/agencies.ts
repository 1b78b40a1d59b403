import { findAgencyLists, type NamedAgency } from './agency-lists.ts';
import type { DraftClause } from './clause-tree.ts';
import type { CitedAgency } from './compiled-decision.ts';

/** Who stands for a body: "Cục trưởng Cục Báo chí" is that office, "Chánh Thanh tra tỉnh" the inspectorate. */
const HEAD_OF =
  /^(?:Thủ trưởng|Lãnh đạo|(?:Tổng )?[Gg]iám đốc|Người đứng đầu|Chủ tịch|Chánh|(?:Chi cục|Tổng cục|Cục|Vụ|Viện|Bộ|Hiệu|Trạm|Hạt|Chỉ huy) trưởng|Trưởng|Bí thư|Chủ nhiệm|Tổng [Bb]iên tập|Tư lệnh) (?=các |Sở |UBND |Văn phòng |Thanh tra |Cục |Vụ |Chi cục |Tổng cục |Viện |Trung tâm |Ban |Bộ |Công an |Trường |Bệnh viện |Báo |Đài |Hội |Liên |Tỉnh đoàn|Thành đoàn|Ủy ban |Phòng |Quỹ |Công ty |Tập đoàn |Kho bạc |Bảo hiểm |Ngân hàng |Hạt |Trạm )/u;

/** The name in the register's spelling: "Ủy ban nhân dân tỉnh" is "UBND tỉnh", "Thủ trưởng các sở" are "Các sở". */
export function registerName(name: string): string {
  return name
    .replaceAll('Uỷ', 'Ủy')
    .replaceAll('uỷ', 'ủy')
    .replace(/Ủy ban nhân dân/u, 'UBND')
    .replace(/Hội đồng nhân dân/u, 'HĐND')
    .replace(HEAD_OF, '')
    .replace(/^các /u, 'Các ')
    .trim();
}

/** Every agency named in the text, in the register's spelling: "Các Sở: Nội vụ, Y tế" names "Sở Nội vụ" and "Sở Y tế". */
export function findAgencies(text: string): NamedAgency[] {
  return findAgencyLists(text).flatMap((list) =>
    list.agencies.map((agency) => ({ ...agency, name: registerName(agency.name) })),
  );
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
