/** A type of administrative document: its name, and the abbreviation that its notation begins with; letters have none. */
export interface DocumentType {
  readonly name: string;
  readonly abbreviation: string | null;
}

/** Where the types and their abbreviations are listed. */
export const documentTypesBasis = 'Nghị định 30/2020/NĐ-CP, Điều 7 và Phụ lục III, mục I';

/** The 29 types of administrative documents, in the order of the decree. */
export const documentTypes = {
  resolution: { name: 'Nghị quyết', abbreviation: 'NQ' },
  decision: { name: 'Quyết định', abbreviation: 'QĐ' },
  directive: { name: 'Chỉ thị', abbreviation: 'CT' },
  regulation: { name: 'Quy chế', abbreviation: 'QC' },
  rule: { name: 'Quy định', abbreviation: 'QyĐ' },
  communique: { name: 'Thông cáo', abbreviation: 'TC' },
  notice: { name: 'Thông báo', abbreviation: 'TB' },
  guidance: { name: 'Hướng dẫn', abbreviation: 'HD' },
  programme: { name: 'Chương trình', abbreviation: 'CTr' },
  plan: { name: 'Kế hoạch', abbreviation: 'KH' },
  alternative: { name: 'Phương án', abbreviation: 'PA' },
  scheme: { name: 'Đề án', abbreviation: 'ĐA' },
  project: { name: 'Dự án', abbreviation: 'DA' },
  report: { name: 'Báo cáo', abbreviation: 'BC' },
  minutes: { name: 'Biên bản', abbreviation: 'BB' },
  'submission-paper': { name: 'Tờ trình', abbreviation: 'TTr' },
  contract: { name: 'Hợp đồng', abbreviation: 'HĐ' },
  'official-letter': { name: 'Công văn', abbreviation: null },
  telegram: { name: 'Công điện', abbreviation: 'CĐ' },
  memorandum: { name: 'Bản ghi nhớ', abbreviation: 'BGN' },
  agreement: { name: 'Bản thỏa thuận', abbreviation: 'BTT' },
  authorization: { name: 'Giấy ủy quyền', abbreviation: 'GUQ' },
  invitation: { name: 'Giấy mời', abbreviation: 'GM' },
  introduction: { name: 'Giấy giới thiệu', abbreviation: 'GGT' },
  leave: { name: 'Giấy nghỉ phép', abbreviation: 'GNP' },
  'sending-slip': { name: 'Phiếu gửi', abbreviation: 'PG' },
  'transfer-slip': { name: 'Phiếu chuyển', abbreviation: 'PC' },
  'notice-slip': { name: 'Phiếu báo', abbreviation: 'PB' },
  'open-letter': { name: 'Thư công', abbreviation: null },
} as const satisfies Readonly<Record<string, DocumentType>>;

export type DocumentTypeKey = keyof typeof documentTypes;

export interface NotationOf {
  readonly type: DocumentTypeKey;
  /** 'SKHĐT', 'UBND'. */
  readonly agency: string;
  /** The unit that drafts, 'TH'; only letters name it. */
  readonly unit?: string | null;
}

/** The notation of a document (Decree 30/2020/NĐ-CP, annex I): 'BC-SKHĐT'; of a letter the agency and the drafting unit, 'UBND-TH'. */
export function makeNotation({ type, agency, unit = null }: NotationOf): string {
  const { abbreviation } = documentTypes[type];
  if (abbreviation !== null) return `${abbreviation}-${agency}`;
  return unit === null ? agency : `${agency}-${unit}`;
}
