import type { WarningCode, WarningKind } from '#domain/monitoring/warnings/warning.ts';

type Figures = Readonly<Record<string, string>>;

const kinds: Readonly<Record<WarningKind, string>> = {
  unlikely: 'Nguy cơ không đạt',
  reversal: 'Đảo chiều',
  contradiction: 'Số liệu trái nhau',
  anomaly: 'Khác thường',
  stale: 'Chậm số liệu',
  watch: 'Cần theo dõi',
};

/** Figures come written out with their unit, periods by their names. */
const sentences: Readonly<Record<WarningCode, (figures: Figures) => string>> = {
  chance: (f) => `Khả năng đạt cả năm là ${f['chance']}.`,
  pace: () => 'Chưa tới mức hoặc nhịp cần có đến kỳ này; chưa đủ dữ liệu để tính khả năng đạt.',
  'total-fell': (f) => `Số lũy kế ${f['period']} là ${f['value']}, thấp hơn ${f['before']} của ${f['beforePeriod']}.`,
  'chance-fell': (f) => `Khả năng đạt giảm từ ${f['before']} còn ${f['chance']}.`,
  'turned-back': (f) =>
    `${f['period']} còn ${f['value']}, mất quá nửa mức tiến bộ của năm (${f['beforePeriod']}: ${f['before']}).`,
  'part-exceeds-whole': (f) => `${f['period']}: phần “trong đó” ${f['value']} lớn hơn số chung ${f['whole']}.`,
  'share-differs': (f) =>
    `${f['period']}: tỷ lệ báo cáo ${f['value']}, nhưng ${f['count']}/${f['of']} là ${f['share']}.`,
  'unlike-before': (f) =>
    `${f['period']} thay đổi ${f['change']} so cùng kỳ; trước đây thường thay đổi ${f['usualLow']} đến ${f['usualHigh']}. Cần kiểm tra số liệu hoặc nguyên nhân.`,
  'figure-overdue': (f) => `Chưa có số ${f['period']}, quá hạn ${f['workingDays']} ngày làm việc.`,
};

export const warnings = {
  kinds,
  sentences,
  title: 'Cảnh báo sớm',
  fact: (open: number, unseen: number) =>
    `${open} cảnh báo đang mở, ${unseen} chưa được tiếp nhận. Máy rà lại ngay khi số liệu đổi; cảnh báo tự kết thúc khi điều kiện không còn.`,
  views: { open: 'Đang mở', ended: 'Đã kết thúc' },
  view: 'Xem cảnh báo',
  none: 'Không có cảnh báo nào đang mở. Cảnh báo hiện khi số liệu được duyệt hoặc quá hạn.',
  noneEnded: 'Chưa có cảnh báo nào kết thúc.',
  noneOfKind: 'Không có cảnh báo nào thuộc loại này.',
  noProgramme: 'Chưa có chương trình nào, nên chưa có gì để cảnh báo.',
  allKinds: 'Tất cả',
  kindFilter: 'Lọc theo loại',
  owner: (name: string) => `Chịu trách nhiệm: ${name}`,
  noOwner: 'Chưa có cơ quan chủ trì; Văn phòng trả lời',
  raised: (at: string) => `từ ${at}`,
  notAcknowledged: 'chưa tiếp nhận',
  acknowledged: (who: string, at: string) => `${who} tiếp nhận ${at}`,
  said: (note: string) => `“${note}”`,
  endedItself: (at: string) => `Tự kết thúc ${at}: điều kiện không còn.`,
  endedBy: (who: string, at: string, reason: string) => `${who} kết thúc ${at}: “${reason}”`,
  acknowledge: 'Tiếp nhận…',
  acknowledgeTitle: 'Tiếp nhận cảnh báo',
  acknowledgeDo: 'Tiếp nhận',
  acknowledgeNote: 'Việc sẽ làm',
  acknowledgeAsk: 'Cảnh báo vẫn mở cho đến khi điều kiện không còn. Lãnh đạo và Văn phòng đọc được việc sẽ làm.',
  end: 'Kết thúc…',
  endTitle: 'Kết thúc cảnh báo',
  endDo: 'Kết thúc',
  endAsk: 'Điều kiện của cảnh báo vẫn còn. Cùng một số liệu sẽ không báo lại; số liệu mới hơn thì có.',
  rules: 'Ngưỡng cảnh báo',
  rule: {
    unlikely: (n: string) => `khả năng đạt dưới ${n}%, hoặc chậm nhiều so với nhịp đều`,
    watch: (n: string) => `khả năng đạt dưới ${n}%, hoặc chậm nhẹ`,
    reversal: (n: string) => `lũy kế giảm, mất quá nửa mức tiến bộ, hoặc khả năng đạt giảm từ ${n} điểm`,
    contradiction: (n: string) => `phần lớn hơn số chung, hoặc tỷ lệ lệch số đếm từ ${n} điểm`,
    anomaly: (n: string) => `thay đổi so cùng kỳ lệch quá ${n} độ lệch chuẩn bền vững`,
    stale: (n: string) => `chưa có số sau hạn ${n} ngày làm việc`,
  } satisfies Record<WarningKind, (n: string) => string>,
  basis: (words: string) => `Căn cứ: ${words}.`,
  all: 'Xem mọi cảnh báo',
  leaderNone: 'Không có cảnh báo nào đang mở.',
  more: (count: number) => `và ${count} cảnh báo khác`,
  points: 'điểm %',
};
