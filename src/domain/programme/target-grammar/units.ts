// The unit words of official plans. A unit may be followed by "/…" ("giường/vạn dân", "triệu đồng/người/năm").
const UNITS = [
  '%', '‰', 'phần trăm', 'điểm phần trăm', 'điểm %',
  'nghìn tỷ đồng', 'ngàn tỷ đồng', 'triệu tỷ đồng', 'tỷ đồng', 'triệu đồng', 'nghìn đồng', 'đồng', 'tỷ USD', 'triệu USD', 'nghìn USD', 'USD', 'tỷ đô la Mỹ', 'triệu đô la Mỹ', 'tỉ đồng', 'tỉ USD', 'tỷ', 'triệu',
  'lần', 'bậc', 'hạng', 'điểm',
  'triệu lượt khách', 'triệu lượt', 'nghìn lượt', 'vạn lượt', 'lượt khách', 'lượt người', 'lượt',
  'nghìn người', 'triệu người', 'vạn người', 'người', 'lao động', 'học sinh', 'sinh viên', 'cán bộ', 'bác sĩ', 'dược sĩ', 'điều dưỡng', 'giường bệnh', 'giường', 'thuê bao',
  'hộ', 'hộ gia đình', 'nhà', 'căn', 'căn hộ', 'ngôi nhà',
  'xã', 'phường', 'thị trấn', 'huyện', 'quận', 'đô thị', 'thôn', 'tổ dân phố', 'bản', 'địa phương', 'đơn vị',
  'doanh nghiệp', 'hợp tác xã', 'tổ hợp tác', 'trang trại', 'cơ sở', 'trường', 'trường học', 'lớp', 'trạm', 'bệnh viện', 'trung tâm', 'khu công nghiệp', 'cụm công nghiệp', 'di tích', 'làng nghề', 'câu lạc bộ', 'mô hình',
  'dự án', 'đề án', 'công trình', 'nhiệm vụ', 'sản phẩm', 'chương trình', 'thủ tục', 'dịch vụ', 'hồ sơ', 'văn bản', 'cuộc', 'đợt', 'lớp tập huấn', 'hội nghị', 'sáng chế', 'đơn', 'bài báo', 'chuyên gia', 'tập thể', 'cá nhân', 'vụ', 'ca', 'nền tảng', 'thương hiệu', 'nghệ nhân',
  'nghìn ha', 'ha', 'hecta', 'km2', 'km²', 'm2', 'm²', 'm3', 'm³', 'km', 'mét', 'cm', 'triệu tấn', 'nghìn tấn', 'tấn', 'tạ', 'kg', 'lít', 'con', 'cây', 'triệu cây', 'MW', 'GW', 'kW', 'kWh', 'tỷ kWh', 'MWp', 'Mbps', 'Gbps', 'tuổi', 'năm', 'tháng', 'ngày', 'giờ', 'phút', 'tuần',
];
const PER = String.raw`(?:\s*/\s*(?:vạn dân|(?:1|10|100)\.000 dân|1000 dân|người dân|người|năm|tháng|ngày|hộ|ha|xã|vạn|trẻ|lao động|đơn vị|ngày đêm|m2|km2|tuần|quý|lần|thửa|học sinh|lớp))*`;

const bySize = UNITS.toSorted((a, b) => b.length - a.length).map((unit) => unit.replace(/\s+/gu, String.raw`\s+`));

/** A unit right after a number. */
export const UNIT = String.raw`(?:(?:${bySize.join('|')})(?![\p{L}\p{N}])${PER}|[%‰]${PER})`;

const TIME_UNITS = /^(?:năm|tháng|ngày|giờ|phút|tuần|tuổi)$/u;

/** Durations: they say when, rarely how much. */
export function isTimeUnit(unit: string): boolean {
  return TIME_UNITS.test(unit);
}

/** The unit in one spelling: single spaces, none around "/"; "phần trăm" is "%". */
export function unitName(written: string): string {
  return written.replace(/\s*\/\s*/gu, '/').replace(/\s+/gu, ' ').replace(/^phần trăm/u, '%').replace(/^tỉ /u, 'tỷ ').trim();
}
