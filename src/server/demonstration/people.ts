import type { Role } from '#domain/agencies/role.ts';

/** A person of the demonstration; every name is made up. */
export interface DemonstrationPerson {
  readonly userName: string;
  readonly fullName: string;
  readonly title: string;
  readonly agencyKey: string;
  readonly roles: readonly Role[];
  /** Shown among the one-click sign-ins. */
  readonly shown: boolean;
}

export const DEMONSTRATION_PASSWORD = 'TienDo-2024-minhhoa';

const person = (
  userName: string,
  fullName: string,
  title: string,
  agencyKey: string,
  roles: readonly Role[],
  shown = false,
): DemonstrationPerson => ({ userName, fullName, title, agencyKey, roles, shown });

/** The two people through whose hands every report of a lead agency goes. */
const pair = (
  prefix: string,
  agencyKey: string,
  specialist: string,
  [head, headTitle]: readonly [string, string],
  shown: readonly ('specialist' | 'head')[] = [],
): DemonstrationPerson[] => [
  person(`${prefix}.chuyenvien`, specialist, 'Chuyên viên', agencyKey, ['specialist'], shown.includes('specialist')),
  person(`${prefix}.lanhdao`, head, headTitle, agencyKey, ['head'], shown.includes('head')),
];

export const people: readonly DemonstrationPerson[] = [
  person('vp.chuyenvien', 'Phan Thị Thu Hiền', 'Chuyên viên tổng hợp', 'vp-ubnd', ['programme-officer'], true),
  person('vp.chanhvanphong', 'Đặng Quốc Bảo', 'Chánh Văn phòng', 'vp-ubnd', ['programme-officer', 'head']),
  ...pair('stc', 'so-tai-chinh', 'Nguyễn Thị Mai Lan', ['Trương Công Định', 'Giám đốc Sở'], ['specialist', 'head']),
  person('skhdt.tonghop', 'Phạm Quốc Huy', 'Chuyên viên tổng hợp', 'so-khdt', ['consolidator'], true),
  ...pair('skhdt', 'so-khdt', 'Lê Hoàng Nam', ['Võ Thị Thanh Hà', 'Giám đốc Sở']),
  ...pair('snnptnt', 'so-nnptnt', 'Hồ Văn Trà', ['Bùi Ngọc Sơn', 'Giám đốc Sở']),
  ...pair('sldtbxh', 'so-ldtbxh', 'Đỗ Thị Kim Cúc', ['Lương Minh Tâm', 'Giám đốc Sở'], ['head']),
  ...pair('syt', 'so-y-te', 'Trần Thị Ngọc Ánh', ['Nguyễn Hữu Phước', 'Giám đốc Sở'], ['specialist']),
  ...pair('stnmt', 'so-tnmt', 'Ngô Đức Thịnh', ['Phạm Thị Hồng Vân', 'Giám đốc Sở']),
  ...pair('sxd', 'so-xay-dung', 'Huỳnh Tấn Lộc', ['Đoàn Văn Kiệt', 'Giám đốc Sở']),
  ...pair('sgtvt', 'so-gtvt', 'Phan Văn Hòa', ['Lê Thanh Bình', 'Giám đốc Sở']),
  ...pair('stttt', 'so-tttt', 'Đinh Thị Phương Thảo', ['Nguyễn Quang Thử', 'Giám đốc Sở']),
  ...pair('snv', 'so-noi-vu', 'Trịnh Thị Bích Thủy', ['Lê Quang Vinh', 'Giám đốc Sở']),
  ...pair('bchqs', 'bo-chqs', 'Nguyễn Tiến Dũng', ['Phan Thanh Tùng', 'Chỉ huy trưởng']),
  ...pair('catinh', 'cong-an', 'Vũ Đình Khoa', ['Mai Xuân Trường', 'Giám đốc Công an tỉnh']),
  ...pair('tralinh', 'xa-20950', 'Hồ Thị Lan', ['Nguyễn Văn Điền', 'Chủ tịch UBND xã'], ['specialist']),
  ...pair('namtramy', 'huyen-516', 'Hồ Thị Minh Thuận', ['Trần Văn Mẫn', 'Chủ tịch UBND huyện'], ['specialist']),
  person('snv.danhgia', 'Cao Thị Diễm My', 'Chuyên viên đánh giá', 'so-noi-vu', ['evaluator'], true),
  person('chutich', 'Nguyễn Đăng Khôi', 'Chủ tịch UBND tỉnh', 'ubnd-tinh', ['leader'], true),
  person('phochutich', 'Trần Thị Thu Sương', 'Phó Chủ tịch UBND tỉnh', 'ubnd-tinh', ['leader']),
  person('quantri', 'Nguyễn Thành Đạt', 'Quản trị hệ thống', 'vp-ubnd', ['administrator'], true),
  person('thanhtra', 'Hoàng Thị Lệ Quyên', 'Thanh tra viên', 'thanh-tra', ['auditor'], true),
];
