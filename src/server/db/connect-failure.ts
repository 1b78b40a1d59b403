import { StartFailure } from '../start-failure.ts';
import type { DatabaseAddress } from './pool.ts';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'không có máy chủ nào trả lời ở địa chỉ đó',
  ENOENT: 'không có máy chủ nào trả lời ở địa chỉ đó',
  ENOTFOUND: 'không tìm thấy tên máy chủ',
  EAI_AGAIN: 'không tìm thấy tên máy chủ',
  ETIMEDOUT: 'máy chủ không trả lời kịp',
  EHOSTUNREACH: 'không có đường mạng tới máy chủ',
  ENETUNREACH: 'không có đường mạng tới máy chủ',
  ECONNRESET: 'máy chủ ngắt kết nối',
  '28P01': 'sai tên người dùng hoặc mật khẩu',
  '28000': 'máy chủ không cho người dùng này đăng nhập',
  '3D000': 'cơ sở dữ liệu chưa được tạo',
  '42501': 'người dùng thiếu quyền để chuẩn bị cơ sở dữ liệu',
  '53300': 'máy chủ đã hết kết nối',
  '53100': 'ổ đĩa của máy chủ đã đầy',
  '57P03': 'máy chủ đang khởi động hoặc đang dừng',
};

/** Where the database is, without the password. */
function placeOf(address: DatabaseAddress): string {
  if (!('url' in address)) return `${address.host}:${address.port}/${address.database}`;
  try {
    const url = new URL(address.url);
    return `${url.hostname || 'localhost'}:${url.port || '5432'}${url.pathname}`;
  } catch {
    return '(địa chỉ không đọc được)';
  }
}

function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  if ('code' in error && typeof error.code === 'string') return REASONS[error.code] ?? `máy chủ báo "${error.message}"`;
  if (/timeout/i.test(error.message)) return REASONS['ETIMEDOUT'];
  if (/terminated/i.test(error.message)) return REASONS['ECONNRESET'];
  if (/SSL|password|Invalid URL/i.test(error.message)) return `máy chủ báo "${error.message}"`;
  return undefined;
}

/** One sentence for a database that cannot be used; other errors pass through. */
export function connectFailure(error: unknown, address: DatabaseAddress): unknown {
  if (error instanceof StartFailure) return error;
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  const advice = 'url' in address ? ' Hãy kiểm tra DATABASE_URL.' : '';
  return new StartFailure(`Không dùng được cơ sở dữ liệu ${placeOf(address)}: ${reason}.${advice}`);
}
