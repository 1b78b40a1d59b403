import { expect, test } from 'vitest';
import { auditWords } from './audit-words.ts';

const HASH = '5c4d370be3ed513315689469c11b10b8bcc3073d66644c0c1816e93b4eea297b';

test.each([
  [
    `Trình phiên bản 1, sha256 ${HASH}, báo cáo Quý IV/2024 của Sở Y tế`,
    'Trình phiên bản 1, báo cáo Quý IV/2024 của Sở Y tế',
  ],
  [`Chốt tổng hợp Quý I/2024 lần 2, sha256 ${HASH}`, 'Chốt tổng hợp Quý I/2024 lần 2'],
  [`Đính kèm tệp “bieu.xlsx” (số 7), sha256 ${HASH}`, 'Đính kèm tệp “bieu.xlsx”'],
  ['Chấp nhận cùng lúc 3 mục có độ tin cậy từ 80%: mã 4, 5, 6', 'Chấp nhận cùng lúc 3 mục có độ tin cậy từ 80%'],
  ['Gộp mục 12 “Giảm nghèo” vào mục 15 “Giảm hộ nghèo”', 'Gộp mục “Giảm nghèo” vào mục “Giảm hộ nghèo”'],
  ['Giao chỉ tiêu 3 (Thu ngân sách): chủ trì Sở Tài chính', 'Giao chỉ tiêu 3 (Thu ngân sách): chủ trì Sở Tài chính'],
])('the line “%s” is read as “%s”', (detail, words) => {
  expect(auditWords({ detail })).toBe(words);
});
