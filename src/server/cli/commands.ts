import type { Command } from './command.ts';

/** Every subcommand, loaded only when called: `intake` needs no database driver. */
export const commands: Readonly<Record<string, Command>> = {
  help: {
    usage: 'help',
    summary: 'in bảng lệnh này',
    load: async () => (await import('./help.ts')).helpOn(commands),
  },
  intake: {
    usage: 'intake TỆP',
    summary: 'đọc một quyết định, kế hoạch (.docx, .doc, .pdf, .txt, .md) và in nội dung đã biên dịch dạng JSON',
    load: async () => (await import('./intake.ts')).intake,
  },
  forecast: {
    usage: 'forecast [--years] < CHUỖI.jsonl',
    summary: 'dự báo từng chuỗi (mỗi dòng một JSON) kèm khoảng 80 % và 95 %; --years thêm tổng cả năm',
    load: async () => (await import('./forecast.ts')).forecastLines,
  },
  evaluate: {
    usage: 'evaluate intake THƯ-MỤC [--documents THƯ-MỤC] [--quiet] [--json] | evaluate forecast TỆP',
    summary:
      'chấm bộ biên dịch theo bản đọc mẫu (*.gold.json), hoặc chấm dự báo theo số thực tế trong tệp, in bảng điểm',
    load: async () => (await import('./evaluate.ts')).evaluate,
  },
  migrate: {
    usage: 'migrate',
    summary: 'đưa cơ sở dữ liệu về đúng phiên bản của chương trình',
    load: async () => (await import('./migrate.ts')).migrateDatabase,
  },
  demo: {
    usage: 'demo',
    summary: 'nạp dữ liệu minh họa vào cơ sở dữ liệu còn trống',
    load: async () => (await import('./demo.ts')).loadDemo,
  },
  reorganise: {
    usage: 'reorganise',
    summary: 'diễn lại các đợt sắp xếp cơ quan năm 2025 trên tỉnh minh họa, in số cơ quan và tổng số liệu trước và sau',
    load: async () => (await import('./reorganise.ts')).reorganise,
  },
  verify: {
    usage: 'verify',
    summary: 'kiểm tra chuỗi nhật ký, mã băm của báo cáo và tính lại số liệu tổng hợp; mã thoát 1 khi có sai khác',
    load: async () => (await import('./verify.ts')).verify,
  },
  user: {
    usage: 'user add TÊN --name "HỌ TÊN" --agency MÃ --role VAI-TRÒ[,VAI-TRÒ]',
    summary: 'tạo một người dùng và in mật khẩu đầu tiên',
    load: async () => (await import('./user.ts')).addUser,
  },
  backup: {
    usage: 'backup THƯ-MỤC',
    summary: 'sao lưu toàn bộ dữ liệu vào một thư mục mới, máy chủ vẫn chạy',
    load: async () => (await import('./backup.ts')).backUpData,
  },
  restore: {
    usage: 'restore THƯ-MỤC',
    summary: 'phục hồi một bản sao lưu vào thư mục dữ liệu còn trống',
    load: async () => (await import('./backup.ts')).restoreData,
  },
};
