import { expect, test } from 'vitest';
import { layOut } from '#domain/documents/official/lay-out.ts';
import { composeMinutes, type MinutedMeeting } from './compose-minutes.ts';

const office = {
  name: 'Văn phòng UBND tỉnh',
  shortName: 'Văn phòng',
  abbreviation: 'VPUB',
  kind: 'office',
  superiorName: 'Ủy ban nhân dân tỉnh Quảng Nam',
  provinceName: 'Tỉnh Quảng Nam',
} as const;
const meeting: MinutedMeeting = {
  title: 'Phiên họp thường kỳ tháng 12 năm 2024',
  heldOn: '2024-12-16',
  place: 'phòng họp số 1',
  attendees: null,
  chair: { fullName: 'Lê Văn Dũng', title: 'Chủ tịch UBND tỉnh' },
  notice: null,
  items: [
    {
      title: 'Giải ngân vốn đầu tư công',
      question: 'Có điều chuyển vốn không?',
      agencyName: 'Sở Tài chính',
      outcome: 'decided',
      outcomeWords: 'Điều chuyển vốn của các dự án chậm.',
      directives: [
        { words: 'Trình phương án điều chuyển vốn', leadName: 'Sở Tài chính', dueOn: '2024-12-24' },
        { words: 'Sở Y tế báo cáo trước ngày 20/12/2024.', leadName: 'Sở Y tế', dueOn: '2024-12-19' },
      ],
    },
    {
      title: 'Việc khác',
      question: null,
      agencyName: null,
      outcome: 'deferred',
      outcomeWords: 'Chờ ý kiến Bộ',
      directives: [],
    },
  ],
};
const words = (type: 'minutes' | 'notice', changes: Partial<MinutedMeeting> = {}) =>
  composeMinutes({ ...meeting, ...changes }, office, type).body.flatMap((block) =>
    'text' in block ? [block.text] : [],
  );

test('the minutes say what was asked, what was decided and what was given to whom', () => {
  expect(words('minutes')).toEqual([
    'Ngày 16/12/2024, tại phòng họp số 1, Chủ tịch UBND tỉnh Lê Văn Dũng chủ trì phiên họp thường kỳ tháng 12 năm 2024.',
    'Giải ngân vốn đầu tư công',
    'Sở Tài chính báo cáo. Nội dung cần quyết định: Có điều chuyển vốn không?',
    'Kết luận: Điều chuyển vốn của các dự án chậm.',
    'Trình phương án điều chuyển vốn (Sở Tài chính chủ trì); hoàn thành chậm nhất ngày 24/12/2024.',
    'Sở Y tế báo cáo trước ngày 20/12/2024.',
    'Việc khác',
    'Chưa kết luận: Chờ ý kiến Bộ',
    'Cuộc họp kết thúc cùng ngày.',
  ]);
});

test('the notice names whose conclusion it is, goes to those who were charged, and waits for its number and day', () => {
  const notice = composeMinutes(meeting, office, 'notice');
  expect(notice).toMatchObject({
    type: 'notice',
    number: { ordinal: null, notation: 'TB-VPUB' },
    issuedOn: null,
    subject: 'Kết luận của Chủ tịch UBND tỉnh Lê Văn Dũng tại phiên họp thường kỳ tháng 12 năm 2024',
    recipients: ['Sở Tài chính', 'Sở Y tế'],
  });
  const numbered = { number: '450/TB-VPUB', datedOn: '2024-12-18' };
  expect(composeMinutes({ ...meeting, notice: numbered }, office, 'notice')).toMatchObject({
    number: { ordinal: 450 },
    issuedOn: '2024-12-18',
  });
  expect(words('notice', { items: [] }).at(-1)).toBe('Thông báo để các cơ quan, đơn vị biết.');
});

test('both can be laid out on official pages', () => {
  for (const type of ['minutes', 'notice'] as const)
    expect(() => layOut(composeMinutes(meeting, office, type))).not.toThrow();
});
