/** A start that cannot go on for a reason the person can mend: one sentence, shown as it is, without a stack. */
export class StartFailure extends Error {
  override name = 'StartFailure';
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Says in one sentence why a folder could not be used; errors of another kind pass through as they are. */
export function folderFailure(error: unknown, folder: string): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StartFailure(diskFullSentence(folder));
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartFailure(
        `Không có quyền ghi vào thư mục dữ liệu ${folder}: hãy cấp quyền ghi, hoặc đặt TIENDO_DATA là một thư mục khác.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartFailure(`Đường dẫn dữ liệu ${folder} không phải là thư mục: hãy đặt TIENDO_DATA là một thư mục.`);
    default:
      return error;
  }
}

export function diskFullSentence(folder: string): string {
  return `Ổ đĩa chứa ${folder} đã đầy: hãy giải phóng dung lượng rồi khởi động lại; dữ liệu đã ghi vẫn nguyên vẹn.`;
}
