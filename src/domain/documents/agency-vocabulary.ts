/** Fields of provincial departments and ministries, of before and after the mergers of 2025. "Sở" or "Bộ" stands before them. */
export const departmentNames: readonly string[] = [
  'Kế hoạch và Đầu tư', 'Tài chính', 'Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và Môi trường', 'Xây dựng',
  'Tài nguyên và Môi trường', 'Lao động - Thương binh và Xã hội', 'Lao động, Thương binh và Xã hội', 'Y tế', 'Nội vụ', 'Công Thương', 'Giao thông vận tải', 'Giao thông công chánh',
  'Thông tin và Truyền thông', 'Khoa học và Công nghệ', 'Giáo dục và Đào tạo', 'Văn hóa, Thể thao và Du lịch', 'Văn hóa và Thể thao',
  'Văn hóa - Thể thao và Du lịch', 'Du lịch', 'Tư pháp', 'Ngoại vụ', 'Ngoại giao', 'Dân tộc và Tôn giáo', 'Quốc phòng', 'Công an', 'Quy hoạch - Kiến trúc', 'An toàn thực phẩm',
];

/** Bodies that are named whole; `{p}` is "tỉnh" or "thành phố". */
export const wholeNames: readonly string[] = [
  'Văn phòng UBND {p}', 'Văn phòng Ủy ban nhân dân {p}', 'Văn phòng Đoàn ĐBQH và HĐND {p}', 'Văn phòng Tỉnh ủy', 'Văn phòng Thành ủy', 'Văn phòng Chính phủ', 'Văn phòng Trung ương Đảng',
  'Bộ Chỉ huy Quân sự {p}', 'Bộ Chỉ huy Bộ đội Biên phòng {p}', 'Bộ đội Biên phòng {p}', 'Công an {p}', 'Thanh tra {p}', 'Thanh tra Chính phủ', 'Ban Dân tộc', 'Kho bạc Nhà nước {p}', 'Kho bạc Nhà nước',
  'Cục Thuế {p}', 'Thuế {p}', 'Cục Thống kê {p}', 'Cục Thống kê', 'Cục Hải quan {p}', 'Bảo hiểm xã hội {p}', 'Bảo hiểm xã hội Việt Nam', 'Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Nhà nước',
  'Ủy ban Mặt trận Tổ quốc Việt Nam {p}', 'UBMTTQ Việt Nam {p}', 'MTTQ Việt Nam {p}', 'Liên đoàn Lao động {p}', 'Hội Liên hiệp Phụ nữ {p}', 'Hội Nông dân {p}', 'Tỉnh đoàn', 'Thành đoàn',
  'Tòa án nhân dân {p}', 'Viện kiểm sát nhân dân {p}', 'Ban Tổ chức Tỉnh ủy', 'Ban Tuyên giáo Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy', 'Ban Tổ chức Trung ương', 'Tỉnh ủy', 'Thành ủy', 'HĐND {p}', 'Hội đồng nhân dân {p}',
  'UBND {p}', 'Ủy ban nhân dân {p}', 'Thủ tướng Chính phủ', 'Chính phủ', 'Quốc hội', 'Bộ Chính trị', 'Ban Bí thư', 'Đảng ủy Chính phủ', 'Đảng ủy Quốc hội', 'Thông tấn xã Việt Nam', 'Đài Truyền hình Việt Nam', 'Đài Tiếng nói Việt Nam',
];

/** "Các Sở, Ban, ngành, địa phương" and the like: a group without a list of names. */
export const COLLECTIVE = String.raw`(?:(?:Thủ trưởng|Lãnh đạo|Giám đốc|Người đứng đầu|Chủ tịch)\s+)?(?:[Cc]ác\s+)(?:[Ss]ở|[Bb]ộ|[Bb]an|[Nn]gành|[Đđ]ịa phương|[Cc]ơ quan|[Đđ]ơn vị)(?![\p{L}])(?:(?:\s*,\s*|\s+và\s+|\s+)(?:[Ss]ở|[Bb]ộ|[Bb]an|[Nn]gành|[Đđ]ịa phương|[Cc]ơ quan|[Đđ]oàn thể|[Đđ]ơn vị|liên quan|UBND|cấp tỉnh|(?:thuộc|trực thuộc)\s+(?:UBND\s+)?(?:tỉnh|thành phố)|(?:Ủy ban nhân dân|UBND)?\s*(?:các\s+)?(?:huyện|thị xã|thành phố|xã|phường|đặc khu))(?![\p{L}]))*`;
