import type { AgencyKind } from '#domain/agencies/role.ts';

/** A body of the province as it stood in 2024; names in full and as people write them in a table. */
export interface ProvincialAgency {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly abbreviation: string | null;
  readonly kind: AgencyKind;
}

export const provinceCommittee: ProvincialAgency = {
  key: 'ubnd-tinh',
  name: 'Ủy ban nhân dân tỉnh Quảng Nam',
  shortName: 'UBND tỉnh',
  abbreviation: 'UBND',
  kind: 'peoples-committee',
};

const department = (key: string, name: string, shortName: string, abbreviation: string): ProvincialAgency => ({
  key,
  name,
  shortName,
  abbreviation,
  kind: 'department',
});

/** The 19 specialised bodies and the economic zones' board, then forces and central agencies that report but are not subordinate. */
export const provincialAgencies: readonly ProvincialAgency[] = [
  { key: 'vp-ubnd', name: 'Văn phòng UBND tỉnh', shortName: 'VP UBND tỉnh', abbreviation: 'VP', kind: 'office' },
  { key: 'thanh-tra', name: 'Thanh tra tỉnh', shortName: 'Thanh tra tỉnh', abbreviation: 'TTT', kind: 'inspectorate' },
  department('ban-dan-toc', 'Ban Dân tộc', 'Ban Dân tộc', 'BDT'),
  department('so-noi-vu', 'Sở Nội vụ', 'Sở Nội vụ', 'SNV'),
  department('so-tu-phap', 'Sở Tư pháp', 'Sở Tư pháp', 'STP'),
  department('so-khdt', 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'SKHĐT'),
  department('so-tai-chinh', 'Sở Tài chính', 'Sở Tài chính', 'STC'),
  department('so-cong-thuong', 'Sở Công Thương', 'Sở Công Thương', 'SCT'),
  department('so-nnptnt', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'SNN&PTNT'),
  department('so-gtvt', 'Sở Giao thông vận tải', 'Sở GTVT', 'SGTVT'),
  department('so-xay-dung', 'Sở Xây dựng', 'Sở Xây dựng', 'SXD'),
  department('so-tnmt', 'Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'STNMT'),
  department('so-tttt', 'Sở Thông tin và Truyền thông', 'Sở TT&TT', 'STTTT'),
  department('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'SLĐTBXH'),
  department('so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VH-TT&DL', 'SVHTTDL'),
  department('so-khcn', 'Sở Khoa học và Công nghệ', 'Sở KH&CN', 'SKHCN'),
  department('so-gddt', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'SGDĐT'),
  department('so-y-te', 'Sở Y tế', 'Sở Y tế', 'SYT'),
  department('so-ngoai-vu', 'Sở Ngoại vụ', 'Sở Ngoại vụ', 'SNgV'),
  {
    key: 'bql-kkt',
    name: 'Ban Quản lý các Khu kinh tế và Khu công nghiệp',
    shortName: 'BQL KKT&KCN',
    abbreviation: null,
    kind: 'management-board',
  },
  {
    key: 'bo-chqs',
    name: 'Bộ Chỉ huy Quân sự tỉnh',
    shortName: 'Bộ CHQS tỉnh',
    abbreviation: null,
    kind: 'armed-force',
  },
  { key: 'cong-an', name: 'Công an tỉnh', shortName: 'Công an tỉnh', abbreviation: null, kind: 'armed-force' },
  {
    key: 'bien-phong',
    name: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    shortName: 'BĐBP tỉnh',
    abbreviation: null,
    kind: 'armed-force',
  },
  {
    key: 'cuc-thong-ke',
    name: 'Cục Thống kê tỉnh',
    shortName: 'Cục Thống kê',
    abbreviation: null,
    kind: 'central-agency',
  },
  { key: 'cuc-thue', name: 'Cục Thuế tỉnh', shortName: 'Cục Thuế', abbreviation: null, kind: 'central-agency' },
  { key: 'bhxh', name: 'Bảo hiểm xã hội tỉnh', shortName: 'BHXH tỉnh', abbreviation: null, kind: 'central-agency' },
  { key: 'kho-bac', name: 'Kho bạc Nhà nước tỉnh', shortName: 'KBNN tỉnh', abbreviation: null, kind: 'central-agency' },
];

/** Who holds the decision's duties; what changes in 2025 is an event of its own. */
export const functionHolders = [
  { function: 'programme-office', key: 'vp-ubnd', from: null, to: null, basis: 'Quyết định, Điều 2 khoản 4' },
  { function: 'consolidates-targets', key: 'so-khdt', from: null, to: null, basis: 'Quyết định, Điều 2 khoản 2' },
  { function: 'rates-agencies', key: 'so-noi-vu', from: null, to: null, basis: 'Quyết định, Điều 2 khoản 5' },
] as const;
