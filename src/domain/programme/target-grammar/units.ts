const listed = (words: string): string[] => words.split(',').map((word) => word.trim());

/** Units of money, measure and share, as official plans write them. */
const MEASURED = listed(`
  %, ‰, phần trăm, điểm phần trăm, điểm %, tr.đồng, tr.đ, trđ, đồng, đ, USD, đô la Mỹ, lần, bậc, hạng, điểm, m2 sàn, ha, hecta,
  km2, km², m2, m², m3, m³, km, hải lý, mét, cm, tấn.km, người.km, hành khách.km, tấn, tạ, kg, lít, TEU, MW, GW, kW, kWh, MWh, GWh, MWp, MVA,
  Mbps, Gbps, năm tuổi, tuổi, năm, tháng, ngày, giờ, phút, tuần`);

/** People, bodies and things that are counted. */
const COUNTED = listed(`
  lượt khách, lượt du khách, khách du lịch, du khách, lượt người, lượt lao động, lượt cán bộ, lượt hộ, lượt hội viên, lượt học viên, lượt hành khách,
  lượt truy cập, lượt khám, lượt xe, lượt, công dân, người, lao động, học sinh, sinh viên, học viên, giáo viên, cán bộ, công chức,
  bác sĩ, bác sỹ, dược sĩ, dược sỹ, điều dưỡng, công nhân, đảng viên, đoàn viên, hội viên, chuyên gia, nghệ nhân, trẻ em, trẻ,
  bệnh nhân, phụ nữ, thanh niên, giường bệnh, giường, thuê bao, hộ gia đình, hộ dân, hộ, nhân khẩu, căn hộ,
  căn, ngôi nhà, nhà, xã, phường, thị trấn, huyện, quận, đô thị, thôn, tổ dân phố, khu dân cư, khu phố, ấp,
  khóm, buôn, bản, địa phương, đơn vị, doanh nghiệp, DN, HTX, THT, CCN, KCN, hợp tác xã, tổ hợp tác, trang trại, cơ sở, trường học,
  trường, lớp tập huấn, lớp, nhóm, trạm, bệnh viện, trung tâm, khu công nghiệp, cụm công nghiệp, di tích,
  làng nghề, câu lạc bộ, chi bộ, chi hội, tổ chức, mô hình, dự án, đề án, công trình, tuyến đường, tuyến,
  nhiệm vụ, sản phẩm, chương trình, thủ tục, dịch vụ, hồ sơ, văn bản, hợp đồng, cuộc, đợt, buổi, hội nghị,
  tiêu chí, cây cầu, cầu, hồ chứa, bến cảng, nhà máy, chợ, siêu thị, cửa hàng, trạm biến áp, gói thầu, huy chương,
  công bố quốc tế, sáng chế, sáng kiến, đơn, bài báo, chỗ làm việc, việc làm, phòng học, phòng, tập thể, cá nhân, vụ, ca,
  nền tảng, thương hiệu, container, sàn giao dịch, ứng dụng, phần mềm, cơ sở dữ liệu, bộ dữ liệu mở, bộ dữ liệu, tập dữ liệu mở, tập dữ liệu, bộ chỉ số, cặp vợ chồng, trợ lý ảo, đề tài, nhà văn hóa, thư viện, bể bơi, sân thể thao, trạm bơm, nhà ga, bến xe, bãi đỗ xe, con, cây, em, tàu, phương tiện, xe, vùng, khu, điểm du lịch, chuỗi, vườn ươm, trung tâm`);
const SCALE = String.raw`(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+){0,2}`;
const SHARED =
  '(?:(?:0?1 )?(?:vạn|triệu|nghìn|ngàn) dân|(?:1|10|100)\\.000 dân|1000 dân|100 dân|người dân|người|đầu người|năm|tháng|ngày đêm|ngày|hộ|ha|xã|vạn|trẻ|lao động|đơn vị|(?:100 )?km2|m2|tuần|quý|lần|thửa|học sinh|lớp|cơ sở|con|vụ|giờ|phụ nữ|bà mẹ)';
const PER = String.raw`(?:\s*/\s*${SHARED}(?!\p{L}))*`;

const longestFirst = (names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/\./gu, String.raw`\.`).replace(/\s+/gu, String.raw`\s+`))
    .join('|');

/** A unit right after a number. */
export const UNIT = String.raw`(?:${SCALE}(?:${longestFirst([...MEASURED, ...COUNTED])}|(?:triệu|tỷ|tỉ))(?![\p{L}\p{N}]|(?<=đồng)\s+(?:chí|bào|bộ)(?!\p{L}))${PER}|(?:triệu|tỷ|tỉ)(?![\p{L}\p{N}])|[%‰]${PER})`;

/** "triệu lượt khách" counts visitors: the unit without its scale. */
export const withoutScale = (unit: string): string => unit.replace(new RegExp(`^${SCALE}`, 'u'), '');

/** The unit in one spelling: single spaces, none around "/"; "phần trăm" is "%". */
export function unitName(written: string): string {
  return written
    .replace(/\s*\/\s*/gu, '/')
    .replace(/\s+/gu, ' ')
    .replace(/^phần trăm/u, '%')
    .replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ')
    .trim();
}
