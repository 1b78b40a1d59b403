import type { ComposedTable, OfficialDocument } from '#domain/documents/official/official-document.ts';

/** A report of a department, complete; what differs is given. */
export function anOfficialReport(rest: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    type: 'report',
    issuer: { superior: 'UBND tỉnh Quảng Nam', name: 'Sở Nông nghiệp và Phát triển nông thôn' },
    number: { ordinal: 7, notation: 'BC-SNN&PTNT' },
    place: 'Quảng Nam',
    issuedOn: '2024-03-05',
    subject: 'Kết quả thực hiện các chỉ tiêu chủ yếu Quý I/2024',
    urgency: null,
    addressees: ['Sở Kế hoạch và Đầu tư'],
    legalBases: [],
    body: [
      { kind: 'paragraph', text: 'Sở Nông nghiệp và Phát triển nông thôn báo cáo kết quả Quý I/2024 như sau:' },
      { kind: 'heading', level: 'roman', number: 1, text: 'Kết quả thực hiện' },
      aTableOf(17),
      { kind: 'heading', level: 'roman', number: 2, text: 'Khó khăn, vướng mắc' },
      { kind: 'paragraph', text: 'Chỉ tiêu 4: giải ngân còn chậm do vướng mắc mặt bằng.' },
      { kind: 'paragraph', text: 'Trên đây là Báo cáo kết quả Quý I/2024 của Sở.' },
    ],
    recipients: ['UBND tỉnh'],
    archive: 'VT, KHTC',
    signature: { capacity: 'KT', signedFor: 'Giám đốc', position: 'Phó Giám đốc', name: 'Nguyễn Thị Ánh' },
    annexes: [],
    ...rest,
  };
}

const names = [
  'Tốc độ tăng trưởng kinh tế (GRDP)',
  'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2021 - 2025',
  'Thu ngân sách nhà nước trên địa bàn',
];

export function aTableOf(rows: number): ComposedTable {
  return {
    kind: 'table',
    title: null,
    columns: [
      { title: 'TT', align: 'centre' },
      { title: 'Chỉ tiêu', align: 'text' },
      { title: 'Đơn vị tính', align: 'centre' },
      { title: 'Kết quả', align: 'figure' },
      { title: 'Ghi chú', align: 'text' },
    ],
    rows: Array.from({ length: rows }, (_, i) => ({
      cells: [String(i + 1), `${names[i % 3]} ${i}`, i % 2 === 0 ? '%' : 'tỷ đồng', '27.594,25', i % 5 ? '' : 'Ước'],
    })),
  };
}

/** A decision with everything that an official document may have. */
export const aFullDecision: OfficialDocument = anOfficialReport({
  type: 'decision',
  issuer: { superior: null, name: 'Ủy ban nhân dân\ntỉnh Quảng Nam' },
  number: { ordinal: 5, notation: 'QĐ-UBND' },
  issuedOn: '2024-01-05',
  subject: 'Ban hành Chương trình công tác trọng tâm năm 2024',
  urgency: 'urgent',
  addressees: [],
  legalBases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh',
  ],
  body: [
    { kind: 'enactment', text: 'Quyết định:' },
    { kind: 'heading', level: 'chapter', number: 1, text: 'Quy định chung' },
    { kind: 'heading', level: 'article', number: 1, text: 'Ban hành' },
    { kind: 'clause', number: 1, text: 'Ban hành kèm theo Quyết định này Chương trình công tác năm 2024:' },
    { kind: 'point', number: 5, text: 'gồm các nhiệm vụ tại Phụ lục I, Phụ lục II.' },
    { kind: 'heading', level: 'article', number: 2, text: 'Hiệu lực' },
    { kind: 'paragraph', text: 'Quyết định này có hiệu lực kể từ ngày ký ban hành.' },
  ],
  recipients: ['Như Điều 2', 'Thường trực Tỉnh ủy'],
  archive: 'VT, TH',
  signature: { capacity: 'TM', signedFor: 'Ủy ban nhân dân', position: 'Chủ tịch', name: 'Lê Trí Thanh' },
  annexes: [
    { title: 'Danh mục nhiệm vụ', isLandscape: true, body: [aTableOf(40)] },
    { title: 'Các chỉ tiêu', isLandscape: false, body: [aTableOf(3)] },
  ],
});
