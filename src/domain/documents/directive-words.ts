import { pattern } from '#domain/vietnamese-pattern.ts';
// What a directive opens with: a verb of doing, or the adverb before it. Nouns ("Thời gian qua …") open no directive.
export const DIRECTIVE_VERBS =
  'ban hành|phủ sóng|lắp đặt|tháo gỡ|khơi thông|nạo vét|di dời|mua sắm|trang bị|cải tiến|hiện đại hóa|điều tra|tuyển dụng|tinh giản|hợp nhất|sáp nhập|thu hồi|giải phóng|nghiệm thu|quyết toán|thanh toán|giải ngân|gia hạn|lấy mẫu|quan trắc|dự báo|cảnh báo|thông báo|tuần tra|phát dọn|thu gom|phân loại|kêu gọi|mời gọi|thi đua|coi|gương mẫu|giữ gìn|phát hiện|đấu tranh|nêu|vận dụng|tiến hành|thành lập|tiếp thu|bàn giao|ký kết|lựa chọn|bình xét|lấy ý kiến|quyết định|cân đối|thu thập|đăng tải|biên soạn|thẩm tra|xét|chia sẻ|hình thành|đạt|chi trả|mời|phản ánh|tăng tốc|nâng|rút kinh nghiệm|làm việc|thống nhất|trao đổi|trả lời|tiêu hủy|bảo đảm|bảo tồn|bảo vệ|biểu dương|bố trí|bổ sung|bồi dưỡng|cải cách|cải thiện|cải tạo|căn cứ|cập nhật|cắt giảm|cấp|chăm lo|chấn chỉnh|chấp hành|chỉ đạo|chuẩn bị|chuyển đổi|chú trọng|chủ động|chủ trì|coi trọng|công bố|công khai|cơ cấu|củng cố|cung cấp|cử|dành|duy trì|đa dạng hóa|đánh giá|đào tạo|đảm bảo|đầu tư|đẩy mạnh|đẩy nhanh|đề cao|đề nghị|đề xuất|điều chỉnh|điều hành|định hướng|định kỳ|đôn đốc|đổi mới|động viên|đưa|giải quyết|giám sát|giao|giảm|giữ|giữ vững|gắn|góp phần|hạn chế|hình thành|hoàn chỉnh|hoàn thành|hoàn thiện|hỗ trợ|hợp tác|huy động|hướng dẫn|kết nối|khai thác|khảo sát|khắc phục|khôi phục|khuyến khích|kiểm soát|kiểm tra|kiện toàn|kiến nghị|làm tốt|lãnh đạo|lập|liên kết|lồng ghép|lưu ý|mở rộng|nâng|nâng cao|nâng cấp|nắm|nghiên cứu|ngăn chặn|nhân rộng|ổn định|phát động|phát huy|phát triển|phấn đấu|phân bổ|phân công|phê duyệt|phòng ngừa|phòng, chống|phối hợp|phổ biến|quan tâm|quản lý|quán triệt|quảng bá|quy hoạch|rà soát|sắp xếp|số hóa|sơ kết|sử dụng|sửa đổi|tạo|tăng|tăng cường|tập huấn|tập trung|tham gia|tham mưu|thanh tra|theo dõi|thẩm định|thi công|thiết lập|thông tin|thu hút|thúc đẩy|thực hiện|thường xuyên|tích cực|tích hợp|tiếp nhận|tiếp tục|tổ chức|tổng hợp|tổng kết|trình|triển khai|truyền thông|trợ giúp|tuyên truyền|tuân thủ|ứng dụng|ưu tiên|vận động|vận hành|xác định|xây dựng|xem xét|xóa|xoá|xúc tiến|xử lý|yêu cầu|gửi|báo cáo|đăng ký|đàm phán|giới thiệu|chuẩn hóa|áp dụng|rà soát lại|tôn vinh|khen thưởng|khởi công|kiên quyết|khẩn trương|kịp thời|sớm|quyết liệt|có giải pháp|có biện pháp|có kế hoạch|có cơ chế|nghiêm túc|từng bước|bám sát|cụ thể hóa|tham vấn|thí điểm|hàng quý|hằng quý|hàng năm|hằng năm|hàng tháng|hằng tháng|trên cơ sở|căn cứ';

const OPENS = pattern.iu`^(?:(?:và|đồng thời|bên cạnh đó|trong đó)\s*,?\s+)?(?:${DIRECTIVE_VERBS})(?![\p{L}])`;
const SCHEME = pattern.u`^(?:Đề án|Dự án|Chương trình|Kế hoạch|Nghị quyết|Quy hoạch)\s+\p{L}`;

/** Whether a sentence opens like a directive. */
export function opensDirective(text: string): boolean {
  return !/^đồng thời với\s/iu.test(text) && OPENS.test(text.replace(/^[“"(]+/u, ''));
}

/** Whether a part of a sentence opens with the name of one more scheme. */
export function opensScheme(text: string): boolean {
  return SCHEME.test(text);
}
