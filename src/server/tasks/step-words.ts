import type { TaskAction } from '#domain/tasks/workflow.ts';

/** What stands in the log. */
export const stepWords: Readonly<Record<TaskAction, string>> = {
  assign: 'Giao nhiệm vụ',
  receive: 'Tiếp nhận nhiệm vụ',
  decline: 'Từ chối nhiệm vụ',
  start: 'Bắt đầu thực hiện nhiệm vụ',
  progress: 'Cập nhật tình hình nhiệm vụ',
  finish: 'Gửi kết quả nhiệm vụ',
  withdraw: 'Rút lại kết quả nhiệm vụ',
  confirm: 'Xác nhận hoàn thành nhiệm vụ',
  return: 'Trả lại kết quả nhiệm vụ',
  pause: 'Tạm dừng nhiệm vụ',
  resume: 'Cho tiếp tục nhiệm vụ',
  cancel: 'Hủy nhiệm vụ',
  'carry-over': 'Chuyển nhiệm vụ sang năm sau',
  reopen: 'Mở lại nhiệm vụ',
};
