import type { TargetForecastView } from '#contract/forecasts.ts';
import type { Dependence } from '#domain/monitoring/chance-of-meeting.ts';
import type { ForecastClass } from '#domain/monitoring/forecast-class.ts';

type NoForecast = NonNullable<TargetForecastView['reason']>;
type NoteKind = TargetForecastView['notes'][number]['kind'];

const classes: Readonly<Record<ForecastClass, string>> = {
  met: 'Đã đạt',
  missed: 'Không đạt',
  exceeding: 'Dự kiến vượt',
  expected: 'Dự kiến đạt',
  watch: 'Cần theo dõi',
  unlikely: 'Nguy cơ không đạt',
  'too-early': 'Còn sớm để dự báo',
  'no-data': 'Chưa đủ dữ liệu',
};

const declined: Readonly<Record<NoForecast, (known: number, needed: number) => string>> = {
  'too-few': (known, needed) =>
    `Chưa đủ dữ liệu để dự báo: mới có ${known} kỳ dùng được, cần ít nhất ${needed} kỳ của các năm trước và năm nay.`,
  'too-many-gaps': () => 'Chưa đủ dữ liệu để dự báo: thiếu quá nửa số kỳ giữa kỳ đầu và kỳ cuối.',
  'not-finite': () => 'Không dự báo: trong chuỗi có số lớn quá mức, cần kiểm tra lại.',
  'wrong-horizon': () => 'Không dự báo: kỳ cuối có số cách cuối năm quá xa.',
  'wrong-bounds': () => 'Không dự báo: mức sàn và mức trần của chỉ tiêu không hợp nhau.',
  'outside-bounds': () => 'Không dự báo: có tỷ lệ nằm ngoài 0–100 %, cần kiểm tra lại số liệu.',
  'definition-changed': () => 'Không dự báo: cách tính của chuỗi đổi giữa chừng, từ khi đổi chưa đủ kỳ.',
  'year-is-over': () => 'Đã có số cả năm, nên không còn gì để dự báo.',
};

const notes: Readonly<Record<NoteKind, (period: string) => string>> = {
  accumulation: (period) => `cách tính đổi từ ${period}, chỉ dùng số từ kỳ ấy`,
  level: (period) => `mức của chuỗi đổi hẳn từ ${period}, cần kiểm tra định nghĩa`,
  calendar: () => 'đã tính ảnh hưởng của Tết',
  gaps: () => 'có kỳ thiếu số, được ước theo kỳ lân cận',
  constant: () => 'các kỳ đều bằng nhau, khoảng dự báo không nói lên điều gì',
  short: () => 'chuỗi ngắn, chưa nhận ra mùa vụ',
};

const dependence: Readonly<Record<Dependence, string>> = {
  alone: '',
  'same-count': 'Hai vế đếm cùng một việc nên cùng đạt hoặc cùng không; lấy theo vế yếu hơn.',
  unknown: 'Chỉ tiêu có nhiều vế; đầu thấp là khi các vế độc lập, đầu cao là khi các vế cùng lên cùng xuống.',
};

export const forecasts = {
  classes,
  declined,
  notes,
  dependence,
  title: 'Dự báo cả năm',
  asOf: (period: string) => `theo số liệu đến ${period}`,
  keyYearEnd: 'Dự báo cả năm',
  keyRange: (low: string, high: string) => `khoảng 80%: ${low}–${high}`,
  keyChance: 'Khả năng đạt',
  declinedMeaning:
    'Không có dự báo không có nghĩa là sẽ không đạt. Nhập số liệu các năm trước thì có dự báo và khả năng đạt.',
  bring: 'Nhập số liệu các năm trước',
  sentence: (end: string, low: string, high: string) =>
    `Cả năm có thể là ${end}. Cứ 10 lần dự báo như vậy thì khoảng 8 lần con số thật nằm trong ${low}–${high}.`,
  chance: (percent: string) => `Khả năng đạt chỉ tiêu theo đúng quy tắc của chỉ tiêu: ${percent}.`,
  chanceNone: 'Chưa tính được khả năng đạt: có vế chưa có dự báo hoặc thiếu số đầu kỳ.',
  below: 'Tổng dự báo không bao giờ thấp hơn số đã báo cáo.',
  record: 'Dự báo trước đây đúng đến đâu',
  recordOwn: (inside: number, made: number) =>
    `Đứng ở cùng thời điểm của ${made} năm trước và chỉ biết những gì biết lúc đó: ${inside}/${made} lần con số thật nằm trong khoảng 80%.`,
  recordAll: (inside: number, made: number, percent: string) =>
    `Tính mọi chỉ tiêu của chương trình: ${inside}/${made} lần (${percent}); đúng ra phải khoảng 80%.`,
  recordNone: 'Chưa có năm nào đủ số liệu để kiểm lại.',
  recordColumns: {
    year: 'Năm',
    forecast: 'Dự báo khi ấy',
    range: 'Khoảng 80%',
    actual: 'Thực hiện',
    inside: 'Trong khoảng',
  },
  inside: 'có',
  outside: 'không',
  change: 'Điều gì làm dự báo đổi',
  changeFromTo: (from: string, to: string) => `Dự báo cả năm đổi từ ${from} thành ${to}.`,
  changeChance: (from: string, to: string) => `Khả năng đạt đổi từ ${from} thành ${to}.`,
  changeSame: 'Dự báo không đổi.',
  added: (period: string, value: string) => `${period} có số ${value}.`,
  addedExpected: (period: string, value: string, expected: string, place: string) =>
    `${period} có số ${value}; trước đó dự báo ${expected}, ${place}.`,
  places: { within: 'nằm trong khoảng 80%', above: 'cao hơn khoảng 80%', below: 'thấp hơn khoảng 80%' },
  corrected: (period: string, before: string, now: string, part: string) =>
    `${period} được đính chính từ ${before} thành ${now}${part}.`,
  correctedPart: (amount: string) => `, làm dự báo đổi ${amount}`,
  removed: (period: string) => `Số của ${period} không còn.`,
  method: 'Cách dự báo của phần mềm đã thay đổi.',
  rule: 'Mức hoặc quy tắc của chỉ tiêu đã thay đổi.',
  issued: 'Đã dự báo cho năm nay',
  issuedLine: (period: string, end: string, low: string, high: string, chance: string) =>
    `${period}: ${end}, khoảng 80% ${low}–${high}${chance}`,
  issuedChance: (percent: string) => `, khả năng đạt ${percent}`,
  how: (method: string) => `Cách làm: ${method}.`,
  rules: (expected: string, watch: string, basis: string) =>
    `Dự kiến đạt từ ${expected}, cần theo dõi từ ${watch}, dưới nữa là nguy cơ (${basis}).`,
  more: 'Cách làm và căn cứ xếp loại',
  legend: {
    forecast: 'dự báo',
    band80: 'khoảng 80%',
    band95: 'khoảng 95%',
    lastYear: 'năm trước',
    needed: 'nhịp cần để vừa đạt',
  },
  forecastEnd: (value: string) => `Dự báo ${value}`,
  methods: {
    naive2: 'giữ mức gần nhất có mùa vụ',
    snaive: 'lặp lại cùng kỳ',
    ses: 'san bằng hàm mũ',
    holt: 'san bằng có xu hướng',
    damped: 'xu hướng giảm dần',
    theta: 'Theta',
    'dynamic-theta': 'Theta tối ưu',
    airline: 'mô hình airline',
    'ets-ana': 'mùa vụ cộng',
    'ets-aada': 'mùa vụ cộng, xu hướng giảm dần',
    'log-ets-ana': 'mùa vụ theo tỷ lệ',
    'log-ets-aada': 'mùa vụ theo tỷ lệ',
    'log-ets-aaa': 'mùa vụ theo tỷ lệ',
    'log-theta': 'Theta trên logarit',
    'year-on-year': 'tăng so cùng kỳ',
  } as Readonly<Record<string, string>>,
  methodOf: (parts: string) => `kết hợp nhiều phương pháp, nặng nhất là ${parts}`,
  constantMethod: 'các kỳ bằng nhau nên giữ nguyên',
};
