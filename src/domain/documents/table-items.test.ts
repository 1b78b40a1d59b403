import { expect, test } from 'vitest';
import { compileDecision } from './compile-decision.ts';

const annex = `PHỤ LỤC II

DANH MỤC NHIỆM VỤ

| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Sản phẩm | Thời gian |
| --- | --- | --- | --- | --- | --- |
| I | Nhóm việc về y tế | | | | |
| 1 | Xây dựng Đề án bác sĩ gia đình | Sở Y tế | Sở Tài chính, Sở Nội vụ | Quyết định | Quý II/2024 |
| 2 | Rà soát trạm y tế xuống cấp | Sở Xây dựng | | | Thường xuyên |

PHỤ LỤC III

| TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2024 | Cơ quan chủ trì |
|---|---|---|---|---|
| 1 | Tỷ lệ bao phủ bảo hiểm y tế | % | ≥ 96,2 | Bảo hiểm xã hội tỉnh |
| 2 | Thu ngân sách | tỷ đồng | 23.600 | Sở Tài chính |
| 3 | Tỷ lệ hộ nghèo | % | < 3 | |
| 4 | Xếp loại chung | | Tốt | |
`;

test('an annex table lists tasks with lead, partners, product and due day', () => {
  const { tasks } = compileDecision(annex, { year: 2024 });
  expect(tasks).toMatchObject([
    {
      title: 'Xây dựng Đề án bác sĩ gia đình',
      kind: 'scheme',
      leads: ['Sở Y tế'],
      cooperating: ['Sở Tài chính', 'Sở Nội vụ'],
      product: 'Quyết định',
      due: { kind: 'quarter', value: '2024-Q2' },
    },
    { title: 'Rà soát trạm y tế xuống cấp', leads: ['Sở Xây dựng'], product: null, due: { kind: 'continuous' } },
  ]);
});

test('an annex table lists targets by unit and year', () => {
  const { targets } = compileDecision(annex, { year: 2024 });
  expect(targets).toMatchObject([
    {
      name: 'Tỷ lệ bao phủ bảo hiểm y tế',
      comparator: 'ge',
      value: '96.2',
      unit: '%',
      leads: ['Bảo hiểm xã hội tỉnh'],
    },
    { name: 'Thu ngân sách', comparator: 'eq', value: '23600', unit: 'tỷ đồng', year: 2024, nature: 'flow' },
    { name: 'Tỷ lệ hộ nghèo', comparator: 'lt', value: '3', direction: 'lower', leads: [] },
  ]);
});

test('an annex that stands in the text is no gap', () => {
  expect(compileDecision(annex).document.annexes).toEqual([
    { name: 'Phụ lục II', present: true },
    { name: 'Phụ lục III', present: true },
  ]);
});
