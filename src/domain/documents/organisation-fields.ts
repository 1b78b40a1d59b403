import { pattern } from '#domain/vietnamese-pattern.ts';

/**
 * What bodies below a ministry, a department or a committee answer for. In their names only the first letter of such a
 * phrase need be a capital ("Trung tâm Chuyển đổi số", "Cục Phát thanh truyền hình và Thông tin điện tử"), so that a rule
 * of capitals would cut it. One line a field of work; "~" stands for a joint with or without comma, dash or "và".
 */
const FIELDS_OF_WORK = [
  'chuyển đổi số quốc gia|chuyển đổi số|công nghệ số|hạ tầng số|dữ liệu số|tích hợp dữ liệu|dữ liệu quốc gia|tin học hóa|công nghệ thông tin|an toàn thông tin|an ninh mạng|kinh tế số|xã hội số|thương mại điện tử|giao dịch điện tử',
  'phát thanh~truyền hình|thông tin điện tử|thông tin cơ sở|thông tin đối ngoại|thông tin tổng hợp|truyền thông tài nguyên~môi trường|truyền thông nông nghiệp~môi trường|truyền thông giáo dục|truyền thông đa phương tiện|tần số vô tuyến điện|bưu chính viễn thông|xuất bản phẩm',
  'tổ chức cán bộ|tổ chức~cán bộ|tổ chức nhà nước|tổ chức hành chính|cán bộ công chức|công chức~viên chức|chính quyền địa phương|cải cách hành chính|cải cách tư pháp|văn thư~lưu trữ nhà nước|văn thư~lưu trữ|lưu trữ lịch sử|thi đua~khen thưởng|kế hoạch~tài chính|kế hoạch~đầu tư|tài chính~kế toán|hành chính~quản trị|hành chính~tổng hợp|quản trị~tài vụ|tiếp công dân|hợp tác quốc tế|hội nhập quốc tế|pháp chế|nội chính|kiểm soát thủ tục hành chính|phục vụ hành chính công|dịch vụ hành chính công|hành chính công',
  'nghệ thuật truyền thống|di sản văn hóa|bản quyền tác giả|nghệ thuật biểu diễn|mỹ thuật, nhiếp ảnh và triển lãm|văn hóa cơ sở, gia đình và thư viện|văn hóa cơ sở|văn hóa dân tộc|văn hóa nghệ thuật|văn học~nghệ thuật|văn hóa~xã hội|văn hóa~thông tin và truyền thông|văn hóa, thông tin và thể thao|văn hóa~thông tin|thể dục~thể thao|hoạt động thanh thiếu nhi|quản lý di tích|bảo tồn di tích|xúc tiến du lịch|thông tin xúc tiến du lịch|du lịch quốc gia',
  'khoa học~công nghệ|đổi mới sáng tạo|sở hữu trí tuệ|tiêu chuẩn đo lường chất lượng|tiêu chuẩn~đo lường~chất lượng|năng lượng nguyên tử|an toàn bức xạ và hạt nhân|ứng dụng tiến bộ khoa học~công nghệ',
  'quản lý đê điều|quản lý lâm nghiệp|vật liệu xây dựng|trồng trọt|bảo vệ thực vật|chăn nuôi|thú y|thủy sản|kiểm ngư|lâm nghiệp|kiểm lâm|thủy lợi|đê điều|phòng, chống thiên tai|kinh tế hợp tác|hợp tác xã|phát triển nông thôn|xây dựng nông thôn mới|điều phối nông thôn mới|nông thôn mới|khuyến nông|khuyến công|dịch vụ nông nghiệp|giống cây trồng|giống vật nuôi|giống nông nghiệp|nước sạch và vệ sinh môi trường nông thôn|nước sạch|chất lượng, chế biến và phát triển thị trường|chất lượng nông lâm sản và thủy sản|quản lý chất lượng nông lâm sản và thủy sản',
  'quản lý đất đai|đăng ký đất đai|phát triển quỹ đất|quỹ đất|quản lý tài nguyên nước|tài nguyên nước|tài nguyên~môi trường|địa chất~khoáng sản|biến đổi khí hậu|chiến lược, chính sách tài nguyên~môi trường|chiến lược, chính sách nông nghiệp~môi trường|chiến lược, chính sách TN&MT|bảo tồn thiên nhiên và đa dạng sinh học|bảo vệ và phát triển rừng|bảo vệ môi trường|kiểm soát ô nhiễm môi trường|quan trắc môi trường|quan trắc tài nguyên~môi trường|viễn thám quốc gia|viễn thám|khí tượng thủy văn|đo đạc, bản đồ và thông tin địa lý|đo đạc~bản đồ|biển và hải đảo|giảm nghèo',
  'khám, chữa bệnh|khám chữa bệnh|quản lý khám, chữa bệnh|quản lý khám~chữa bệnh|y tế dự phòng|phòng bệnh|an toàn thực phẩm|vệ sinh an toàn thực phẩm|an toàn vệ sinh thực phẩm|quản lý dược|quản lý môi trường y tế|y dược cổ truyền|y, dược cổ truyền|quản lý y, dược cổ truyền|y học cổ truyền|bảo hiểm y tế|bảo hiểm xã hội|bà mẹ~trẻ em|sức khỏe bà mẹ~trẻ em|kiểm soát bệnh tật|kiểm nghiệm|pháp y|giám định y khoa|truyền thông giáo dục sức khỏe',
  'việc làm|dịch vụ việc làm|quan hệ lao động|an toàn lao động|bảo trợ xã hội|công tác xã hội|người có công|bình đẳng giới|phòng, chống tệ nạn xã hội|quản lý lao động ngoài nước|cai nghiện ma túy|điều dưỡng người có công',
  'giáo dục mầm non|giáo dục phổ thông|giáo dục tiểu học|giáo dục trung học|giáo dục đại học|giáo dục nghề nghiệp|giáo dục thường xuyên|giáo dục chính trị|nhà giáo và cán bộ quản lý giáo dục|học sinh, sinh viên|quản lý chất lượng',
  'thi hành án dân sự|thi hành án hình sự|thi hành án|xây dựng pháp luật|bổ trợ tư pháp|hành chính tư pháp|trợ giúp pháp lý nhà nước|trợ giúp pháp lý|phổ biến, giáo dục pháp luật|kiểm tra văn bản và tổ chức thi hành pháp luật|kiểm tra văn bản|quản lý xử lý vi phạm hành chính|đăng ký giao dịch bảo đảm|dịch vụ đấu giá tài sản',
  'quản lý thị trường|xúc tiến thương mại|xúc tiến đầu tư|xuất nhập khẩu|phòng vệ thương mại|cạnh tranh quốc gia|phát triển thị trường trong nước|thị trường trong nước|công nghiệp địa phương|tiết kiệm năng lượng|kỹ thuật an toàn và môi trường công nghiệp',
  'ngân sách nhà nước|quản lý ngân sách|quản lý công sản|quản lý giá|quản lý nợ|dự trữ nhà nước|tài chính doanh nghiệp|phát triển doanh nghiệp nhà nước|kinh tế tập thể|kinh tế tư nhân|đầu tư nước ngoài|quản lý đấu thầu|hỗ trợ doanh nghiệp|hỗ trợ nông dân|đầu tư phát triển|tài chính công|chính sách tài chính',
  'giải phóng mặt bằng|dịch vụ đô thị|dự trữ sinh quyển|cảng hàng không|hàng không|đầu tư phát triển đường cao tốc|phát triển đường cao tốc|đường cao tốc|bồi thường~hỗ trợ~tái định cư|thẩm định giá đất cụ thể|thẩm định giá đất|hạ tầng kỹ thuật|phát triển đô thị|quản lý nhà và thị trường bất động sản|quản lý nhà|kết cấu hạ tầng giao thông|kết cấu hạ tầng|an toàn giao thông|đường thủy nội địa|giám định nhà nước về chất lượng công trình xây dựng|chất lượng công trình xây dựng|giám định chất lượng công trình xây dựng|quản lý đầu tư xây dựng|quản lý xây dựng|kinh tế xây dựng|quy hoạch~kiến trúc|quản lý trật tự đô thị|đô thị thông minh|giám sát, điều hành đô thị thông minh|điều hành đô thị thông minh|điều hành thông minh|giám sát~điều hành thông minh|quản lý đường bộ|quản lý giao thông công cộng',
  'quản lý xuất nhập cảnh|xuất nhập cảnh|cảnh sát giao thông|cảnh sát hình sự|cảnh sát kinh tế|cảnh sát môi trường|cảnh sát quản lý hành chính về trật tự xã hội|cảnh sát quản lý hành chính|quản lý hành chính về trật tự xã hội|cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ|phòng cháy, chữa cháy và cứu nạn, cứu hộ|phòng, chống tội phạm sử dụng công nghệ cao|phòng, chống tội phạm công nghệ cao|phòng, chống tội phạm|chỉ huy quân sự|an ninh kinh tế|an ninh chính trị nội bộ|an ninh đối ngoại|an ninh điều tra|bảo vệ an ninh tổ quốc',
  'cung ứng dịch vụ sự nghiệp công|cung ứng dịch vụ công|dịch vụ tổng hợp|kinh tế, hạ tầng và đô thị|kinh tế~hạ tầng|người cao tuổi|chữ thập đỏ|luật gia|nhà báo|nạn nhân chất độc da cam/dioxin|nạn nhân chất độc da cam|cựu giáo chức|cựu thanh niên xung phong|doanh nhân trẻ|doanh nghiệp trẻ|nữ doanh nhân|bảo vệ quyền trẻ em|bảo vệ người tiêu dùng|sinh vật cảnh|các hội khoa học~kỹ thuật|các tổ chức hữu nghị|công tác đại biểu|công tác phía Nam|dân nguyện|vận động hiến máu tình nguyện|cứu nạn~cứu hộ|tìm kiếm cứu nạn|phòng thủ dân sự',
];

const JOINT = String.raw`(?:\s*,\s*(?:và\s+)?|\s*[-–]\s*|\s+và\s+|\s+)`;
const inAnyCase = (word: string) => {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
};
const spelled = (phrase: string) =>
  phrase
    .split('~')
    .map((part) =>
      part
        .split(' ')
        .map(inAnyCase)
        .join(String.raw`\s+`),
    )
    .join(JOINT)
    .replaceAll('hóa', 'h(?:óa|oá)')
    .replaceAll('úy', '(?:úy|uý)');

/** For each letter the fields that begin with it, the longest first: few names begin like any of them. */
const byLetter = new Map<string, RegExp>();
const phrases = FIELDS_OF_WORK.flatMap((line) => line.split('|')).toSorted((one, other) => other.length - one.length);
for (const letter of new Set(phrases.map((phrase) => phrase.charAt(0)))) {
  const words = phrases.filter((phrase) => phrase.startsWith(letter)).map(spelled);
  byLetter.set(letter, pattern.u`^(?:${words.join('|')})(?!\p{L})`);
}

/** How long the field of work is that begins at this place, with a capital unless `small` may be; 0 for none. */
export function fieldOfWorkLength(text: string, at: number, small: boolean): number {
  const first = text.charAt(at);
  const letter = first.toLowerCase();
  if (!small && first === letter) return 0;
  return byLetter.get(letter)?.exec(text.slice(at, at + 90))?.[0].length ?? 0;
}
