import type { ProblemTexts } from './problem-text.ts';

export const earlierProblems = {
  'earlier-too-large': {
    status: 413,
    title: 'Tệp quá lớn',
    detail: 'Tệp lớn hơn 10 MB. Hãy tách thành nhiều tệp nhỏ hơn rồi nhập lần lượt.',
  },
  'earlier-too-many': {
    status: 422,
    title: 'Bảng có quá nhiều số liệu',
    detail: 'Mỗi lần nhập không quá {most} ô số liệu. Hãy tách bảng thành nhiều tệp rồi nhập lần lượt.',
  },
  'earlier-nothing-new': {
    status: 409,
    title: 'Không có số liệu mới để nhập',
    detail: 'Mọi số liệu đọc được trong tệp đã có trong hệ thống hoặc chưa đủ rõ để nhập. Không có gì thay đổi.',
  },
  'earlier-preview-stale': {
    status: 409,
    title: 'Số liệu đã đổi so với lúc xem trước',
    detail:
      'Từ lúc xem trước, tệp hoặc số liệu trong hệ thống đã khác đi. Hãy xem trước lại rồi nhập; chưa có gì được lưu.',
  },
  'earlier-source-missing': {
    status: 422,
    title: 'Chưa ghi nguồn số liệu',
    detail: 'Số liệu các năm trước phải có nguồn. Hãy ghi nguồn chung của bảng hoặc chọn cột nguồn, rồi xem trước lại.',
  },
} as const satisfies ProblemTexts;
