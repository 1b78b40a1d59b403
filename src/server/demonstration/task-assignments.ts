/** Who takes which task, by the first words of its title: made up for the demonstration, the rest stays a gap to be filled. */
export interface TaskAssignment {
  readonly begins: string;
  /** Its own title, as the officer writes it who finds several tasks in one paragraph. */
  readonly title: string;
  readonly kind?: 'scheme';
  readonly lead: string;
  readonly cooperating?: readonly string[];
  readonly product?: string;
  /** The last good day; left out where the text says that the task goes on or comes again. */
  readonly dueOn?: string;
}

export const taskAssignments: readonly TaskAssignment[] = [
  {
    begins: 'Đẩy nhanh vốn đầu tư công',
    title: 'Đẩy nhanh vốn đầu tư công và ba chương trình mục tiêu quốc gia',
    lead: 'so-khdt',
    cooperating: ['kho-bac', 'so-tai-chinh'],
    dueOn: '2024-12-31',
  },
  {
    begins: 'Bảo đảm thuốc, vật tư',
    title: 'Bảo đảm thuốc, vật tư cho các cơ sở y tế',
    lead: 'so-y-te',
    cooperating: ['bhxh'],
    dueOn: '2024-12-20',
  },
  {
    begins: 'Sơ kết việc thực hiện Nghị quyết số 07/NQ-HĐND',
    title:
      'Sơ kết việc thực hiện Nghị quyết số 07/NQ-HĐND ngày 13/01/2021 của HĐND tỉnh về đo đạc, lập hồ sơ địa chính đất lâm nghiệp tại 09 huyện miền núi',
    lead: 'so-tnmt',
    cooperating: ['so-nnptnt'],
    product: 'Báo cáo sơ kết trình HĐND tỉnh',
    dueOn: '2024-11-29',
  },
  {
    begins: 'Khôi phục làng nghề',
    title: 'Khôi phục làng nghề gắn với du lịch cộng đồng',
    lead: 'so-vhttdl',
    cooperating: ['so-nnptnt'],
    dueOn: '2024-12-31',
  },
  {
    begins: 'Công bố rộng rãi Quy hoạch tỉnh',
    title: 'Công bố rộng rãi Quy hoạch tỉnh thời kỳ 2021-2030',
    lead: 'so-khdt',
    product: 'Hội nghị công bố Quy hoạch tỉnh',
    dueOn: '2024-12-18',
  },
  {
    begins: 'Rà soát các quy hoạch cũ',
    title: 'Rà soát các quy hoạch cũ còn chồng lấn, nhất là ranh giới 03 loại rừng',
    lead: 'so-xay-dung',
    cooperating: ['so-tnmt', 'so-nnptnt'],
    dueOn: '2024-12-23',
  },
  {
    begins: 'Hoàn thiện Đề án Phát triển ứng dụng',
    title: 'Hoàn thiện Đề án Phát triển ứng dụng công nghệ thông tin giai đoạn 2021-2025',
    kind: 'scheme',
    lead: 'so-tttt',
    product: 'Đề án trình UBND tỉnh',
    dueOn: '2024-12-19',
  },
  {
    begins: 'Hoàn chỉnh Đề án xã hội hóa đầu tư Cảng hàng không',
    title: 'Hoàn chỉnh Đề án xã hội hóa đầu tư Cảng hàng không Chu Lai',
    kind: 'scheme',
    lead: 'so-gtvt',
    cooperating: ['so-khdt', 'bql-kkt'],
    product: 'Đề án trình Thủ tướng Chính phủ',
    dueOn: '2024-12-31',
  },
  {
    begins: 'Đề án xã hội hóa luồng Cửa Lở',
    title: 'Đề án xã hội hóa luồng Cửa Lở cho tàu 5 vạn tấn',
    kind: 'scheme',
    lead: 'so-gtvt',
    cooperating: ['bql-kkt'],
    product: 'Đề án trình UBND tỉnh',
    dueOn: '2024-12-06',
  },
  {
    begins: 'Hoàn thành hồ sơ nạo vét sông Trường Giang',
    title: 'Hoàn thành hồ sơ nạo vét sông Trường Giang',
    lead: 'so-gtvt',
    product: 'Hồ sơ dự án được duyệt',
    dueOn: '2024-12-27',
  },
  {
    begins: 'Thi công dứt điểm đường Võ Chí Công',
    title: 'Thi công dứt điểm đường Võ Chí Công',
    lead: 'so-gtvt',
    cooperating: ['so-tnmt'],
    dueOn: '2024-12-31',
  },
  {
    begins: 'Công bố kịp thời giá vật liệu',
    title: 'Công bố kịp thời giá vật liệu xây dựng',
    lead: 'so-xay-dung',
    cooperating: ['so-tai-chinh'],
  },
  {
    begins: 'Tổ chức đấu giá quyền khai thác',
    title: 'Tổ chức đấu giá quyền khai thác khoáng sản công khai',
    lead: 'so-tnmt',
    product: 'Kết quả đấu giá',
    dueOn: '2024-12-20',
  },
  { begins: 'Xóa nhà tạm cho hộ nghèo', title: 'Xóa nhà tạm cho hộ nghèo', lead: 'so-ldtbxh', dueOn: '2024-12-31' },
  {
    begins: 'Phấn đấu hoàn thành việc sắp xếp đơn vị hành chính',
    title: 'Phấn đấu hoàn thành việc sắp xếp đơn vị hành chính cấp huyện, cấp xã ngay trong năm 2024',
    lead: 'so-noi-vu',
    product: 'Đề án được thông qua',
    dueOn: '2024-12-31',
  },
  {
    begins: 'Tham mưu sửa đổi Nghị quyết 03/2019',
    title:
      'Tham mưu sửa đổi Nghị quyết 03/2019/NQ-HĐND ngày 12/7/2019 của HĐND tỉnh cho sát với việc mua sắm thuốc hiện nay',
    lead: 'so-y-te',
    product: 'Dự thảo nghị quyết',
    dueOn: '2024-11-15',
  },
];

/** The first words of what is no task of its own, and why it is left out. */
export const leftOutTask = {
  begins: 'Cùng các cơ quan của tỉnh thực hiện',
  reason: 'Câu nêu trách nhiệm chung, không phải một nhiệm vụ có sản phẩm.',
} as const;
