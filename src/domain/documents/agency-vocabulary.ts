/** Fields of provincial departments and ministries, of before and after the mergers of 2025. "Sở" or "Bộ" stands before them. */
export const departmentNames: readonly string[] = [
  'Kế hoạch và Đầu tư',
  'Tài chính',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và PTNT',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp',
  'Xây dựng',
  'Tài nguyên và Môi trường',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Y tế',
  'Nội vụ',
  'Công Thương',
  'Công nghiệp',
  'Thương mại',
  'Giao thông vận tải',
  'Giao thông công chánh',
  'Thông tin và Truyền thông',
  'Khoa học và Công nghệ',
  'Khoa học, Công nghệ và Môi trường',
  'Giáo dục và Đào tạo',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa, Thể thao, Du lịch',
  'Văn hóa - Thể thao và Du lịch',
  'Văn hóa, Thông tin và Du lịch',
  'Văn hóa và Thể thao',
  'Văn hóa, Thông tin',
  'Du lịch',
  'Tư pháp',
  'Ngoại vụ',
  'Dân tộc và Tôn giáo',
  'Quy hoạch - Kiến trúc',
  'Quy hoạch và Kiến trúc',
  'An toàn thực phẩm',
];

/** Fields that only ministries have: in a list of departments "Công an" opens "Công an tỉnh". */
export const ministryNames: readonly string[] = ['Quốc phòng', 'Công an', 'Ngoại giao'];

export const fieldAbbreviations: Readonly<Record<string, string>> = {
  'KH&ĐT': 'Kế hoạch và Đầu tư',
  'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn',
  'NN&MT': 'Nông nghiệp và Môi trường',
  'TN&MT': 'Tài nguyên và Môi trường',
  LĐTBXH: 'Lao động - Thương binh và Xã hội',
  'LĐTB&XH': 'Lao động - Thương binh và Xã hội',
  'LĐ-TB&XH': 'Lao động - Thương binh và Xã hội',
  'LĐ-TBXH': 'Lao động - Thương binh và Xã hội',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  'TT&TT': 'Thông tin và Truyền thông',
  'KH&CN': 'Khoa học và Công nghệ',
  'DT&TG': 'Dân tộc và Tôn giáo',
  GTVT: 'Giao thông vận tải',
  'VHTT&DL': 'Văn hóa, Thể thao và Du lịch',
  'VH,TT&DL': 'Văn hóa, Thể thao và Du lịch',
  VHTTDL: 'Văn hóa, Thể thao và Du lịch',
};

/** Bodies whose name holds a comma, an "và" or small letters that a rule of capitals would cut. */
export const wholeNames: readonly string[] = [
  'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương',
  'Mặt trận Tổ quốc, các đoàn thể Trung ương',
  'Đảng ủy các cơ quan Đảng Trung ương',
  'Đảng ủy các cơ quan Đảng',
  'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
  'Văn phòng Đoàn ĐBQH và HĐND',
  'Văn phòng Đoàn đại biểu Quốc hội và HĐND',
  'Cơ quan Thi hành án dân sự',
  'Cơ quan Cảnh sát điều tra',
  'Cơ quan Bảo hiểm xã hội',
  'Ban Chỉ huy quân sự',
  'Báo và Đài Phát thanh và Truyền hình',
  'Báo và Đài Phát thanh, Truyền hình',
  'Báo và Đài Phát thanh - Truyền hình',
  'Báo và Phát thanh, Truyền hình',
  'Báo và Phát thanh - Truyền hình',
  'Báo, Phát thanh và Truyền hình',
  'Báo và Phát thanh và Truyền hình',
  'Văn phòng HĐND và UBND',
  'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
  'Bộ Chỉ huy Bộ đội Biên phòng',
  'Bộ Chỉ huy Quân sự',
  'Bộ Tư lệnh Thủ đô Hà Nội',
  'Bộ Tư lệnh Bộ đội Biên phòng',
  'Bộ Tư lệnh',
  'Bộ CHQS',
  'Bộ đội Biên phòng',
  'Viện Kiểm sát nhân dân tối cao',
  'Viện kiểm sát nhân dân',
  'Tòa án nhân dân tối cao',
  'Tòa án nhân dân',
  'Thi hành án dân sự',
  'Bảo hiểm xã hội',
  'BHXH',
  'KBNN',
  'NHNN',
  'LĐLĐ',
  'Thông tấn xã Việt Nam',
  'Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc',
  'UBMTTQ Việt Nam',
  'UBMTTQVN',
  'MTTQ Việt Nam',
  'Kho bạc Nhà nước',
  'Thủ tướng Chính phủ',
  'Văn phòng Chính phủ',
  'Thanh tra Chính phủ',
  'Kiểm toán nhà nước',
  'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Thường trực Hội đồng Dân tộc',
  'các Ủy ban của Quốc hội',
  'các cơ quan thuộc Ủy ban Thường vụ Quốc hội',
  'Bộ Chính trị, Ban Bí thư',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Quân ủy Trung ương',
  'Tổ đại biểu Hội đồng nhân dân',
  'Tổ đại biểu HĐND',
  'đại biểu HĐND',
  'Tổ đại biểu',
  'đại biểu Hội đồng nhân dân',
  'Tỉnh ủy, Thành ủy trực thuộc Trung ương',
  'Cổng Thông tin điện tử',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Tỉnh ủy',
  'Thành ủy',
  'Quốc hội',
  'Chính phủ',
  'VNPT',
  'Viettel',
  'MobiFone',
  'VinaPhone',
  'Agribank',
  'VTV',
  'VOV',
  'TTXVN',
];

/** The first word or words of a body's own name; a phrase in capitals or a place goes on behind them. */
export const BODY_HEADS = String.raw`Tiểu ban|Tổ (?:[Tt]hư ký|[Gg]iúp việc|[Bb]iên tập|[Ss]oạn thảo)|Câu lạc bộ|Cơ quan [Tt]hường trực|Trung ương|Tổng Liên đoàn|Ban|Văn phòng|Tổng [Cc]ục|Chi [Cc]ục|Cục|Vụ|Thanh tra|Trung tâm|Viện|Học viện|Trường|Đại học|Bệnh viện|Quỹ|Hội đồng|Hội|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Đoàn|Ngân hàng|Kho bạc|Tòa án|Đài|Báo|Cổng|Đảng [ủu][ỷy]|Đảng bộ|Tập đoàn|Tổng công ty|Công ty|Thuế|Hải quan|Thống kê|Công an|Quân khu|Ủy ban|Tổ công tác|Điện lực|Bưu điện|Viễn thông|Bảo hiểm|Khu [Qq]uản lý|Cảng vụ|Phòng|Hạt|Vườn [Qq]uốc gia|Công đoàn|Đồn|Cụm|Khu bảo tồn|Trạm|Nhà hát|Bảo tàng|Thư viện|Nhà [Tt]hiếu nhi|Tạp chí`;

/** Persons who stand for their body: "Thủ trưởng các sở, ban, ngành", "Chánh Văn phòng UBND tỉnh". */
export const PERSON_HEADS = String.raw`[Tt]hủ trưởng|Lãnh đạo|Tổng Giám đốc|[Gg]iám đốc|[Nn]gười đứng đầu|(?<=[Cc]ác\s)thành viên|Thành viên|(?:(?<=đồng chí\s)|(?<=[Cc]ác\s))[UỦ][ỷy] viên|Lực lượng|Phó (?:Chủ tịch|Vụ trưởng|Cục trưởng|Chi cục trưởng|Viện trưởng|Hiệu trưởng|Tổng Giám đốc|Giám đốc|Chánh|Trưởng|Bí thư|Chủ nhiệm|Thủ tướng)|Chủ tịch|Chánh|Chi cục trưởng|Tổng [Cc]ục trưởng|Cục trưởng|Vụ trưởng|Bộ trưởng|Tổng [Bb]iên tập|Tổng Thanh tra|Thống đốc|Tổng Kiểm toán|Tư lệnh|Chính ủy|Trạm trưởng|Hạt trưởng|Đội trưởng|Trưởng|Thường trực|[Bb]an [Tt]hường (?:vụ|trực)|Ban [Cc]án sự [Đđ]ảng|Bí thư|Hiệu trưởng|Viện trưởng|Chủ nhiệm|Chỉ huy [Tt]rưởng`;

/** Small words that stand inside a body's name. */
export const INNER_WORDS = String.raw`[Tt]hường trực(?=\s+(?:Ban|Hội đồng|HĐND))|nhân dân|dân sự|tối cao|xã hội(?!\s+hóa)|án dân sự|thực vật|động vật|bệnh tật|thiên tai|việc làm|y khoa|nông sản|lâm sản|trẻ em|nghệ thuật|đất đai|bảo hiểm y tế|nghề nghiệp|phát triển kinh tế\s*[-–]\s*xã hội|phát triển|các Hội(?=\s+\p{Lu})|các [Dd]ân tộc(?=\s+(?:Việt Nam|thiểu số))|tổ quốc|viễn thông|cao|Cựu chiến binh|Hợp tác xã|Chữ thập đỏ|Người cao tuổi|Người khuyết tật|Khuyến học|Doanh nghiệp nhỏ và vừa|[Vv]ì sự tiến bộ (?:của )?phụ nữ|dự án|đầu tư xây dựng|dự án đầu tư|(?:[Cc]ác\s+)?[Kk]hu (?:[Cc]ông nghiệp|[Kk]inh tế|[Cc]hế xuất|[Cc]ông nghệ cao|[Dd]u lịch|[Dd]i tích|[Bb]ảo tồn)(?:\s*,\s*[Kk]hu (?:[Cc]ông nghiệp|[Kk]inh tế))?(?:\s+và\s+(?:các\s+)?(?:[Kk]hu )?(?:[Cc]ông nghiệp|[Kk]inh tế|[Cc]hế xuất))?|các [Kk]hu(?=\s+\p{Lu})|các [Cc]hương trình|hành chính công|cổ phần|trách nhiệm hữu hạn|một thành viên|cơ sở dữ liệu|(?:các\s+)?công trình(?:\s+(?:giao thông|dân dụng(?:\s+và\s+công nghiệp)?|thủy lợi|công cộng|đô thị|nông nghiệp))*|và\s+(?:nông nghiệp|công nghiệp|dân dụng|phát triển nông thôn|hạ tầng)|quốc gia|nhà nước|đảng|ứng dụng|công nghệ cao|nông nghiệp|giao thông|rừng|phòng hộ|đặc dụng|thị trường|nông thôn|tỉnh(?=\s+\p{Lu})|và đào tạo`;

const FIELD_NAMES = departmentNames
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', String.raw`\s+`);

/** Words for groups of bodies; a list of them behind one "các" is one name. */
export const GROUP_NOUN = String.raw`(?:[Ss]ở|[Cc]ục|[Cc]hi cục|[Vv]ụ(?!\s+(?:việc|án))|[Vv]iện|[Tt]rung tâm|[Pp]hòng(?!\s*,?\s+(?:chống|ngừa|cháy))|[Vv]ăn phòng|[Bb]an(?!\s+(?:hành|đảng|xây dựng [Đđ]ảng))|[Nn]gành|[Bb]ộ(?!\s+(?:phận|máy|tiêu chí|đội|chỉ|luật|thủ tục|[Tt]rưởng))|[Đđ]ịa phương|[Cc]ơ quan(?:\s+(?:ngành\s+dọc(?:\s+(?:[Tt]rung ương|cấp tỉnh))?|ngang\s+[Bb]ộ|(?:trực\s+)?thuộc\s+(?:Chính phủ|[UỦ][ỷy] ban Thường vụ Quốc hội|(?:Sở|Bộ)\s+(?:${FIELD_NAMES})|Sở|sở|bộ|Bộ)|[Tt]rung ương|chuyên môn|thông tin(?:,|\s+và|)\s+(?:truyền thông|đại chúng)|(?:chuyên trách\s+)?tham mưu(?:,\s*giúp việc)?(?:\s+(?:Đảng|Tỉnh|Thành|cấp)\s+[uủ][ỷy])?|(?:thông tấn,?\s+)?báo chí(?:,\s*(?:phát thanh|truyền hình))*|truyền thông(?:,\s*báo chí)?|nhà nước|hành chính))?|[Đđ]ơn vị(?!\s+hành chính)(?:\s+sự nghiệp(?:\s+công lập)?)?|[Đđ]oàn thể|[Hh]ội(?!\s+(?:nghị|nhập|viên|thảo|đồng|thi|chợ|họp))(?:\s+quần chúng)?|[Tt]ổ chức(?:(?=\s*[,;.)]|$|\s+và\s|\s+được\s|\s+có liên quan|\s+liên quan|\s+khác)|\s+(?:chính trị\s*[-–]\s*xã hội(?:\s*[-–]\s*nghề nghiệp)?|chính trị|đoàn thể|[Đđ]ảng|thành viên|[Hh]ội|kinh tế|xã hội|tín dụng|hội))|[Dd]oanh nghiệp(?:\s+(?:bưu chính,\s*viễn thông|viễn thông,\s*bưu chính|viễn thông(?!\s*,\s+doanh nghiệp)|công nghệ số|công nghệ thông tin))?|[Xx]ã(?!\s+hội)|[Pp]hường|[Đđ]ặc khu|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Tt]hị trấn|[Tt]ỉnh(?:\s+[uủ][ỷy])?|tỉnh [uủ][ỷy]|thành [uủ][ỷy]|đảng [uủ][ỷy](?:\s+trực thuộc\s+(?:Trung ương|Tỉnh [uủ][ỷy]|Thành [uủ][ỷy]))?|cấp [uủ][ỷy](?:\s+[Đđ]ảng)?|[Cc]ấp(?=\s*,|\s+[uủ]|\s*;|\s+chính quyền)|chính quyền(?:\s+địa phương)?|ban (?:xây dựng )?[Đđ]ảng(?:\s+(?:Trung ương|Tỉnh [uủ][ỷy]|Thành [uủ][ỷy]|của (?:Tỉnh|Thành) [uủ][ỷy]))?|[Hh]ợp tác xã|[Cc]á nhân|hộ gia đình|[Nn]gân hàng(?:\s+thương mại)?|[Tt]ập đoàn|[Tt]ổng [Cc]ông ty|[Cc]ông ty|[Bb]ệnh viện|[Nn]hà máy|trường(?:\s+(?:đại học|cao đẳng|trung cấp|dạy nghề|nghề|tiểu học|mầm non|phổ thông|THPT|THCS|trung học(?:\s+(?:cơ sở|phổ thông))?|học)(?:(?:\s*,\s*|\s+và\s+)(?:đại học|cao đẳng|trung cấp|tiểu học|mầm non|phổ thông|THPT|THCS|trung học(?:\s+(?:cơ sở|phổ thông))?|học viện))*)?|viện nghiên cứu|[Cc]ơ sở(?!\s+(?:dữ liệu|vật chất|pháp lý|hạ tầng|lý luận|để|thực|kết|đó))(?:\s+(?:giáo dục(?:,?\s+(?:và\s+)?đào tạo)?|y tế(?:\s+(?:công lập|ngoài công lập|tư nhân|nhà nước)(?:(?:\s*,\s*|\s+và\s+)(?:ngoài công lập|tư nhân))?)?))?|[Hh]ộ kinh doanh|[Cc]hi bộ|[Đđ]ảng bộ|[Tt]rạm y tế|[Ll]ực lượng(?!\s+\p{Lu})(?:\s+(?:chức năng|vũ trang))?|[Hh]iệp hội(?!\s+\p{Lu})|[Hh]ội đồng(?!\s+\p{Lu})|[Cc]hi hội(?!\s+\p{Lu})|[Đđ]ội(?!\s+(?:ngũ|\p{Lu}))|[Tt]ổ(?=\s+(?:công nghệ|công tác|hỗ trợ|liên ngành|dân phố|an ninh|bảo vệ))|chủ (?:đầu tư|rừng|dự án|hộ|cơ sở|phương tiện|tàu|doanh nghiệp)|nhà (?:đầu tư|thầu(?:\s+thi công)?))`;

/** What a group's name goes on with. */
export const GROUP_REST = String.raw`quản\s+lý\s+(?:[Nn]hà\s+nước\s+(?:về\s+)?)?ngành,\s+lĩnh\s+vực|quản\s+lý\s+(?:[Nn]hà\s+nước\s+)?chuyên\s+ngành|nhà nước|Nhà nước|[Tt]rung\s+ương\s+và\s+(?:ở\s+)?địa\s+phương|có\s+liên\s+quan|liên\s+quan|khác|đặc thù|cấp\s+(?:tỉnh|xã|huyện|cơ sở|[Tt]hành phố)(?![\p{L}])|các\s+cấp|(?:trực\s+)?thuộc\s+(?:UBND\s+|Ủy ban nhân dân\s+)?(?:tỉnh|[Tt]hành phố|[Tt]rung ương|TW|Tỉnh [uủ][ỷy]|Thành [uủ][ỷy]|Chính phủ|Sở|sở|bộ|huyện|thẩm quyền)|(?:đóng\s+)?trên\s+địa\s+bàn(?:\s+(?:toàn\s+)?(?:tỉnh|[Tt]hành phố|xã|phường|Thủ đô))?|(?:của\s+|trong\s+|toàn\s+)?(?:tỉnh|Tỉnh|[Tt]hành phố|Trung ương|TW)(?![\p{L}])|(?:tại|ở)\s+địa\s+phương|của\s+(?:Mặt\s+trận|HĐND|Hội\s+đồng\s+nhân\s+dân|UBND|Ủy\s+ban\s+nhân\s+dân)(?:\s+(?:tỉnh|thành phố|xã))?|được\s+giao\s+nhiệm\s+vụ|trung ương`;
