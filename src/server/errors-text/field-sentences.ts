import type { FieldProblem } from '../errors.ts';

/** One finding of the request check, in the shape in which the library hands it on. */
export interface Finding {
  keyword: string;
  instancePath: string;
  message?: string | undefined;
  params: Readonly<Record<string, unknown>>;
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  userName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  current: 'Mật khẩu hiện tại',
  next: 'Mật khẩu mới',
  code: 'Mã xác thực',
  fullName: 'Họ và tên',
  title: 'Tên',
  agencyId: 'Cơ quan',
  leadAgencyId: 'Cơ quan chủ trì',
  cooperatingAgencyIds: 'Cơ quan phối hợp',
  leaderInChargeId: 'Lãnh đạo phụ trách',
  roles: 'Vai trò',
  role: 'Vai trò',
  reason: 'Lý do',
  remark: 'Nhận xét',
  value: 'Giá trị',
  valueMax: 'Giá trị trên',
  denominator: 'Mẫu số',
  unit: 'Đơn vị tính',
  name: 'Tên',
  number: 'Số thứ tự',
  note: 'Ghi chú',
  obstacle: 'Khó khăn, vướng mắc',
  product: 'Sản phẩm',
  dueOn: 'Hạn hoàn thành',
  day: 'Ngày',
  from: 'Từ ngày',
  to: 'Đến ngày',
  asOf: 'Ngày',
  basis: 'Căn cứ',
  version: 'Số phiên bản',
  periodKey: 'Kỳ báo cáo',
  toPersonId: 'Người được ủy quyền',
};

function nameOf(path: string): string {
  const last = path.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part));
  return last === undefined ? 'Nội dung gửi lên' : (FIELD_NAMES[last] ?? `Trường “${last}”`);
}

/** 'lines/3/value' is the fourth line: people count from one. */
function placeOf(path: string): string {
  const index = path.split('/').findLast((part) => /^\d+$/.test(part));
  return index === undefined ? '' : ` (dòng ${Number(index) + 1})`;
}

/** How a person calls the place 'lines/3/note': "Ghi chú (dòng 4)". */
export function fieldNameAt(path: string): string {
  return nameOf(path) + placeOf(path);
}

function lengthSentence(name: string, bound: string, { params }: Finding): string {
  const limit = String(params[bound === 'nhất' ? 'minimum' : 'maximum']);
  if (params['origin'] === 'string') {
    if (bound === 'nhất' && limit === '1') return `${name} còn trống. Hãy điền vào.`;
    return bound === 'nhất'
      ? `${name} phải có ít nhất ${limit} ký tự.`
      : `${name} dài quá ${limit} ký tự. Hãy rút ngắn lại.`;
  }
  if (params['origin'] === 'array') return `${name}: hãy chọn ít nhất ${limit} mục.`;
  return bound === 'nhất' ? `${name} phải từ ${limit} trở lên.` : `${name} không được quá ${limit}.`;
}

function sentence(finding: Finding): string {
  const name = fieldNameAt(finding.instancePath);
  const isDay = String(finding.params['pattern'] ?? '').startsWith(String.raw`/^\d{4}-\d{2}-\d{2}`);
  if (finding.message === 'decimal') {
    return `${name} không đọc được thành số. Hãy nhập chữ số, dùng dấu phẩy cho phần thập phân, ví dụ 1.234,5.`;
  }
  if (finding.message === 'breakdown') {
    return 'Mỗi cách phân tổ ghi một dòng: tên, dấu hai chấm, rồi từ hai phần trở lên cách nhau bằng dấu phẩy, ví dụ “Giới tính: Nam, Nữ”.';
  }
  if (finding.keyword === 'too_small') return lengthSentence(name, 'nhất', finding);
  if (finding.keyword === 'too_big') return lengthSentence(name, 'quá', finding);
  if (isDay) return `${name} không phải là ngày. Hãy nhập theo dạng ngày/tháng/năm.`;
  if (finding.keyword === 'invalid_type') return `${name} còn thiếu hoặc sai kiểu. Hãy điền lại.`;
  if (finding.keyword === 'invalid_value') return `${name} không thuộc các lựa chọn cho phép. Hãy chọn lại.`;
  if (finding.instancePath.endsWith('/userName')) {
    return `${name} chỉ gồm chữ thường không dấu, chữ số, dấu chấm, gạch nối, từ 3 đến 40 ký tự.`;
  }
  return `${name} chưa đúng dạng. Hãy kiểm tra và nhập lại.`;
}

/** Every finding as a sentence that says what is wrong, where, and what to do. */
export function fieldProblems(findings: readonly Finding[]): FieldProblem[] {
  return findings.map((finding) => ({
    path: finding.instancePath.replace(/^\//, '').replaceAll('/', '.'),
    code: finding.message === 'decimal' ? 'not-a-number' : finding.keyword.replaceAll('_', '-'),
    message: sentence(finding),
  }));
}
