/** Ends the program with one sentence for the person at the terminal. */
export function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const OLDEST = [20, 19];

export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  refuse(`Tiến Độ cần Node.js ${OLDEST.join('.')} trở lên, máy này có ${process.versions.node}: hãy cập nhật Node.js.`);
}

/** What a failed folder operation means, in one sentence. */
export function folderSentence(error, folder) {
  if (error.code === 'ENOSPC') return `Ổ đĩa chứa ${folder} đã đầy: hãy giải phóng dung lượng rồi chạy lại.`;
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) {
    return `Không có quyền ghi vào ${folder}: hãy chạy bằng người dùng sở hữu thư mục chương trình.`;
  }
  return `Không dùng được ${folder}: ${error.message}`;
}
