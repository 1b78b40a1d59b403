import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';
import type { CompiledAmendment, FieldChange } from './compiled-amendment.ts';

const OPENING = `Số: 1234/QĐ-UBND

Quảng Nam, ngày 10 tháng 7 năm 2024

QUYẾT ĐỊNH

Điều chỉnh, bổ sung Chương trình công tác trọng tâm năm 2024

ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;

QUYẾT ĐỊNH:

Điều 1. Điều chỉnh, bổ sung Chương trình công tác trọng tâm năm 2024 ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2024 của UBND tỉnh như sau:
`;
const CLOSING = `
Điều 2. Các nội dung khác giữ nguyên theo Quyết định số 15/QĐ-UBND.

Điều 3. Chánh Văn phòng UBND tỉnh chịu trách nhiệm thi hành Quyết định này.
`;
const decide = (...lines: string[]) => compileDecision([OPENING, ...lines, CLOSING].join('\n\n'));

function sayChange(change: FieldChange): string {
  if (change.field === 'figure') {
    const { comparator, value, valueMax, unit } = change.to;
    const to = `${comparator ?? '='} ${value}${valueMax === null ? '' : `-${valueMax}`} ${unit}`;
    return `${change.from?.asWritten ?? ''} → ${to}`.trim();
  }
  if (change.field === 'due') {
    const { value, strictBefore } = change.to;
    return `${change.from?.value ?? ''} → ${strictBefore ? '<' : ''}${value}`.trim();
  }
  return `${change.field}: ${String(change.from ?? '')}→ ${String(change.to)}`.replace(/(?<! )→/u, ' →');
}

/** "change task “name” [place #number] what": one line for each amendment that was read. */
function say(amendment: CompiledAmendment): string {
  const { kind, item, name, steps, number, changes, target, task } = amendment;
  const place = [...steps, ...(number === null ? [] : [`#${number}`])].join(' ');
  const due = task?.due.kind === 'none' ? null : task?.due.value;
  const added = task ? [...task.leads, due] : target ? [target.comparator, target.value] : [];
  const facts = [
    ...changes.filter(({ field }) => field !== 'name').map(sayChange),
    ...added.filter((fact) => fact !== null && fact !== undefined),
  ];
  return [kind, item ?? '?', `“${name ?? ''}”`, place && `[${place}]`, facts.join('; ')].filter(Boolean).join(' ');
}

test.each<[line: string, read: string]>([
  ['1. Điều chỉnh chỉ tiêu tăng trưởng GRDP từ 7,5-8% thành 8%.', 'change target “tăng trưởng GRDP” 7,5-8% → = 8 %'],
  [
    '1. Nâng chỉ tiêu thu ngân sách trên địa bàn từ 23.600 tỷ đồng lên 25.000 tỷ đồng.',
    'change target “thu ngân sách trên địa bàn” 23.600 tỷ đồng → = 25000 tỷ đồng',
  ],
  [
    '1. Điều chỉnh chỉ tiêu số 8: tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng từ dưới 20,3% xuống dưới 19,8%.',
    'change target “tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng” [#8] dưới 20,3% → lt 19.8 %',
  ],
  [
    '1. Điều chỉnh thời gian hoàn thành nhiệm vụ “Trình đề án du lịch cộng đồng” từ tháng 6/2024 sang tháng 9/2024.',
    'change task “Trình đề án du lịch cộng đồng” 2024-06 → 2024-09',
  ],
  [
    '1. Điều chỉnh thời gian hoàn thành nhiệm vụ rà soát quy hoạch đô thị từ quý II sang quý IV.',
    'change task “rà soát quy hoạch đô thị” 2024-Q2 → 2024-Q4',
  ],
  [
    '1. Lùi thời hạn hoàn thành nhiệm vụ ban hành kế hoạch chi tiết từ trước ngày 20/01/2024 sang trước ngày 31/01/2024.',
    'change task “ban hành kế hoạch chi tiết” 2024-01-20 → <2024-01-31',
  ],
  [
    '1. Gia hạn thời gian hoàn thành Đề án phát triển du lịch cộng đồng đến ngày 30/9/2024.',
    'change task “Đề án phát triển du lịch cộng đồng” → 2024-09-30',
  ],
  [
    '1. Chuyển nhiệm vụ trình Đề án phát triển logistics sang năm 2025.',
    'change task “trình Đề án phát triển logistics” → 2025',
  ],
  [
    '1. Điều chỉnh thời gian thực hiện nhiệm vụ tại số thứ tự 5 Phụ lục I từ quý II/2024 thành quý III/2024.',
    'change task “” [Phụ lục I #5] 2024-Q2 → 2024-Q3',
  ],
  [
    '1. Giao Sở Y tế chủ trì nhiệm vụ sửa đổi nghị quyết về mua sắm thuốc thay Sở Tài chính.',
    'change task “sửa đổi nghị quyết về mua sắm thuốc” lead: Sở Tài chính → Sở Y tế',
  ],
  [
    '1. Chuyển cơ quan chủ trì nhiệm vụ mua sắm thuốc từ Sở Y tế sang Sở Tài chính.',
    'change task “mua sắm thuốc” lead: Sở Y tế → Sở Tài chính',
  ],
  [
    '1. Thay thế cụm từ “Sở Kế hoạch và Đầu tư” bằng cụm từ “Sở Tài chính” tại khoản 2 Điều 2.',
    'change ? “” [Điều 2 2] words: Sở Kế hoạch và Đầu tư → Sở Tài chính',
  ],
  ['1. Bãi bỏ điểm b khoản 2 Điều 1 Quyết định số 15/QĐ-UBND.', 'drop ? “” [Điều 1 2 b]'],
  [
    '1. Đưa ra khỏi Chương trình công tác năm 2024 nhiệm vụ “Sơ kết 03 năm thực hiện Nghị quyết về đất lâm nghiệp”.',
    'drop task “Sơ kết 03 năm thực hiện Nghị quyết về đất lâm nghiệp”',
  ],
  [
    '1. Rút nhiệm vụ xây dựng Đề án xã hội hóa luồng Cửa Lở khỏi Chương trình công tác năm 2024.',
    'drop task “xây dựng Đề án xã hội hóa luồng Cửa Lở”',
  ],
  [
    '1. Không tiếp tục thực hiện nhiệm vụ nạo vét sông Trường Giang (số thứ tự 12 Phụ lục I).',
    'drop task “nạo vét sông Trường Giang” [Phụ lục I #12]',
  ],
  [
    '1. Dừng thực hiện Đề án xã hội hóa đầu tư Cảng hàng không Chu Lai.',
    'drop task “Đề án xã hội hóa đầu tư Cảng hàng không Chu Lai”',
  ],
  [
    '1. Bổ sung nhiệm vụ “Xây dựng bản đồ số các điểm ngập úng” vào Chương trình công tác; Sở Xây dựng chủ trì, hoàn thành trước ngày 30/11/2024.',
    'add task “Xây dựng bản đồ số các điểm ngập úng” Sở Xây dựng; 2024-11-30',
  ],
  ['1. Bổ sung chỉ tiêu: Tỷ lệ hồ sơ trực tuyến đạt ít nhất 70%.', 'add target “Tỷ lệ hồ sơ trực tuyến” ge; 70'],
])('%s', (line, read) => {
  expect(decide(line).amendments.map(say)).toEqual([read]);
});

test.each<[line: string, read: string[]]>([
  [
    '1. Điều chỉnh thời gian hoàn thành các nhiệm vụ tại số thứ tự 5, 7 và 9 Phụ lục I sang Quý IV/2024.',
    ['5', '7', '9'].map((number) => `change task “” [Phụ lục I #${number}] → 2024-Q4`),
  ],
  [
    '1. Điều chỉnh tên nhiệm vụ “Đề án du lịch” thành “Đề án du lịch cộng đồng miền núi”.',
    ['change task “Đề án du lịch”'],
  ],
  [
    '1. Cho phép kéo dài thời gian thực hiện Đề án trồng rừng gỗ lớn đến hết năm 2025.',
    ['change task “Đề án trồng rừng gỗ lớn” → 2025'],
  ],
  [
    '1. Bổ sung điểm đ vào sau điểm d khoản 3 Điều 1 như sau: “đ) Tỷ lệ hồ sơ trực tuyến đạt ít nhất 70%.”',
    ['add target “Tỷ lệ hồ sơ trực tuyến” ge; 70'],
  ],
  [
    '1. Bãi bỏ điểm c khoản 3 Mục II; rút khỏi Chương trình nhiệm vụ số 17 và 18.',
    ['drop ? “” [II 3 c]', 'drop task “” [#17]', 'drop task “” [#18]'],
  ],
  [
    '1. Lùi thời hạn trình Quy hoạch khu du lịch sang năm 2027; giao Sở Xây dựng làm cơ quan chủ trì thay cho Sở Văn hóa, Thể thao và Du lịch.',
    [
      'change task “Quy hoạch khu du lịch” → 2027',
      'change task “Quy hoạch khu du lịch” lead: Sở Văn hóa, Thể thao và Du lịch → Sở Xây dựng',
    ],
  ],
  [
    '1. Chỉ tiêu tăng trưởng GRDP tại điểm a khoản 1 Mục I: thay "8,5%" bằng "9,0 - 9,2%".',
    ['change target “tăng trưởng GRDP” [I 1 a] 8,5% → range 9.0-9.2 %'],
  ],
  [
    '1. Tại khoản 2 Điều 2, thay cụm từ "Sở Kế hoạch" bằng "Sở Tài chính tỉnh nhà".',
    ['change ? “” [Điều 2 2] words: Sở Kế hoạch → Sở Tài chính tỉnh nhà'],
  ],
])('%s', (line, read) => {
  expect(decide(line).amendments.map(say)).toEqual(read);
});

test('what is ordered to be changed is no target or task of the amending decision itself', () => {
  const { targets, tasks } = decide(
    '1. Nâng chỉ tiêu xã đạt chuẩn nông thôn mới từ 40 xã lên 45 xã.',
    '2. Gia hạn thời gian hoàn thành Đề án chuyển đổi số từ quý II/2024 đến hết quý IV/2024.',
  );
  expect([targets, tasks]).toEqual([[], []]);
});

test('a new wording without quotation marks is read below its opening', () => {
  const { amendments } = decide(
    '1. Sửa đổi khoản 3 Mục I Điều 1 như sau:',
    'a) Thu ngân sách trên địa bàn đạt 25.000 tỷ đồng.',
    'b) Tỷ lệ che phủ rừng đạt 59%.',
    '2. Dừng thực hiện Đề án Cảng Chu Lai.',
  );
  expect(amendments.map(say)).toEqual([
    'change target “Thu ngân sách trên địa bàn” [Điều 1 I 3] → eq 25000 tỷ đồng',
    'change target “Tỷ lệ che phủ rừng” [Điều 1 I 3] → eq 59 %',
    'drop task “Đề án Cảng Chu Lai”',
  ]);
});

test('a table without a column of names pairs the old wording with the new', () => {
  const { amendments } = decide(
    '1. Điều chỉnh các nội dung sau:',
    [
      '| TT | Nội dung theo Quyết định số 15/QĐ-UBND | Nội dung điều chỉnh |',
      '|---|---|---|',
      '| 1 | Thu ngân sách trên địa bàn đạt 23.600 tỷ đồng | Thu ngân sách trên địa bàn đạt 25.000 tỷ đồng |',
      '| 2 | Sở Y tế trình Đề án y tế cơ sở trong Quý II/2024 | Sở Y tế trình Đề án y tế cơ sở trong Quý IV/2024 |',
    ].join('\n'),
  );
  expect(amendments.map(say)).toEqual([
    'change target “Thu ngân sách trên địa bàn” → eq 25000 tỷ đồng',
    'change task “Trình Đề án y tế cơ sở” → 2024-Q4; lead: → Sở Y tế',
  ]);
});

test('a plain table is read as the heading over it says', () => {
  const { amendments } = decide(
    'I. Nhiệm vụ bổ sung',
    [
      '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |',
      '|---|---|---|---|',
      '| 1 | Xây dựng Đề án nước sạch | Sở Xây dựng | Tháng 10/2024 |',
    ].join('\n'),
    'II. Nhiệm vụ đưa ra khỏi chương trình',
    [
      '| TT | Nhiệm vụ | Cơ quan chủ trì | Lý do |',
      '|---|---|---|---|',
      '| 1 | Sơ kết nghị quyết đất lâm nghiệp | Sở Y tế | Trùng |',
    ].join('\n'),
  );
  expect(amendments.map(say)).toEqual([
    'add task “Xây dựng Đề án nước sạch” Sở Xây dựng; 2024-10',
    'drop ? “Sơ kết nghị quyết đất lâm nghiệp”',
  ]);
});

test('a clause worded anew changes each target that it names, and each part of it', () => {
  const { amendments } = decide(
    '1. Sửa đổi, bổ sung điểm a khoản 3 Mục I Điều 1 Quyết định số 15/QĐ-UBND như sau:',
    '“- (3) Thu ngân sách trên địa bàn đạt 25.000 tỷ đồng, trong đó thu nội địa 21.000 tỷ đồng.',
    '- (4) Phấn đấu có thêm ít nhất 08 xã đạt chuẩn nông thôn mới.”',
    '2. Bãi bỏ khoản 4 Điều 2 Quyết định số 15/QĐ-UBND.',
  );
  expect(amendments.map(say)).toEqual([
    'change target “Thu ngân sách trên địa bàn” [Điều 1 I 3 a #3] → eq 25000 tỷ đồng',
    'change target “Thu nội địa” [Điều 1 I 3 a #3] → eq 21000 tỷ đồng',
    'change target “Xã đạt chuẩn nông thôn mới” [Điều 1 I 3 a #4] → ge 8 xã',
    'drop ? “” [Điều 2 4]',
  ]);
  expect(amendments[1]?.within).toBe('Thu ngân sách trên địa bàn');
});

test('a task worded anew in one line changes what the new words say, no more', () => {
  const { amendments } = decide(
    '1. Sửa đổi khoản 5 Điều 2 như sau: “5. Sở Nội vụ tham mưu sửa đổi Quy chế, hoàn thành trong Quý IV/2024.”',
  );
  expect(amendments.map(say)).toEqual([
    'change task “Tham mưu sửa đổi Quy chế” [Điều 2 5 #5] → 2024-Q4; lead: → Sở Nội vụ',
  ]);
});

test('lists under headings are read as the heading says', () => {
  const { amendments } = decide(
    'I. Nhiệm vụ bổ sung',
    '1. Xây dựng Đề án nước sạch miền núi.',
    '- Cơ quan chủ trì: Sở Xây dựng.',
    '- Thời gian hoàn thành: tháng 10/2024.',
    'II. Nhiệm vụ điều chỉnh thời gian',
    '1. Trình Đề án phát triển logistics: từ tháng 6/2024 sang tháng 9/2024.',
    '2. Rà soát quy hoạch đô thị, hoàn thành trong Quý IV/2024.',
    'III. Nhiệm vụ đưa ra khỏi chương trình',
    '1. Sơ kết 03 năm thực hiện Nghị quyết về đất lâm nghiệp.',
  );
  expect(amendments.map(say)).toEqual([
    'add task “Xây dựng Đề án nước sạch miền núi” Sở Xây dựng; 2024-10',
    'change task “Trình Đề án phát triển logistics” 2024-06 → 2024-09',
    'change task “Rà soát quy hoạch đô thị” → 2024-Q4',
    'drop ? “Sơ kết 03 năm thực hiện Nghị quyết về đất lâm nghiệp”',
  ]);
});

test('“bổ sung 02 nhiệm vụ” opens the lines below it', () => {
  const { amendments } = decide(
    '1. Bổ sung 02 nhiệm vụ vào Chương trình công tác:',
    'a) Xây dựng Đề án nước sạch miền núi; Sở Nông nghiệp và Phát triển nông thôn chủ trì, hoàn thành trong tháng 10/2024.',
    'b) Trình Kế hoạch phòng chống thiên tai; giao Sở Tài nguyên và Môi trường chủ trì, hoàn thành trước ngày 30/11/2024.',
  );
  expect(amendments.map(say)).toEqual([
    'add task “Xây dựng Đề án nước sạch miền núi” Sở Nông nghiệp và Phát triển nông thôn; 2024-10',
    'add task “Trình Kế hoạch phòng chống thiên tai” Sở Tài nguyên và Môi trường; 2024-11-30',
  ]);
});

test('a table of what was and what is to be: days, figures, agencies, what leaves and what comes', () => {
  const { amendments } = decide(
    '1. Điều chỉnh các nội dung sau:',
    [
      '| TT | Nhiệm vụ | Nội dung theo Quyết định số 15/QĐ-UBND | Nội dung điều chỉnh |',
      '|---|---|---|---|',
      '| 1 | Trình Đề án logistics | Tháng 6/2024 | Tháng 9/2024 |',
      '| 2 | Thu ngân sách trên địa bàn | 23.600 tỷ đồng | 25.000 tỷ đồng |',
      '| 3 | Mua sắm thuốc cho trạm y tế | Sở Y tế | Sở Tài chính |',
      '| 4 | Sơ kết nghị quyết đất lâm nghiệp | Quý II/2024 | Đưa ra khỏi chương trình |',
    ].join('\n'),
  );
  expect(amendments.map(say)).toEqual([
    'change task “Trình Đề án logistics” 2024-06 → 2024-09',
    'change target “Thu ngân sách trên địa bàn” 23.600 tỷ đồng → = 25000 tỷ đồng',
    'change ? “Mua sắm thuốc cho trạm y tế” lead: Sở Y tế → Sở Tài chính',
    'drop ? “Sơ kết nghị quyết đất lâm nghiệp”',
  ]);
});
