/** Who takes which task, by the first words of its title: made up for the demonstration, the rest stays a gap to be filled. */
export interface TaskAssignment {
  readonly begins: string;
  readonly lead: string;
  readonly cooperating?: readonly string[];
  readonly product?: string;
  /** The last good day; left out where the text says that the task goes on or comes again. */
  readonly dueOn?: string;
}

export const taskAssignments: readonly TaskAssignment[] = [
  {
    begins: 'Đẩy nhanh vốn đầu tư công',
    lead: 'so-khdt',
    cooperating: ['kho-bac', 'so-tai-chinh'],
    dueOn: '2024-12-31',
  },
  { begins: 'Bảo đảm thuốc, vật tư', lead: 'so-y-te', cooperating: ['bhxh'], dueOn: '2024-12-20' },
  {
    begins: 'Sơ kết việc thực hiện Nghị quyết số 07/NQ-HĐND',
    lead: 'so-tnmt',
    cooperating: ['so-nnptnt'],
    product: 'Báo cáo sơ kết trình HĐND tỉnh',
    dueOn: '2024-11-29',
  },
  { begins: 'Khôi phục làng nghề', lead: 'so-vhttdl', cooperating: ['so-nnptnt'], dueOn: '2024-12-31' },
  {
    begins: 'Công bố rộng rãi Quy hoạch tỉnh',
    lead: 'so-khdt',
    product: 'Hội nghị công bố Quy hoạch tỉnh',
    dueOn: '2024-12-18',
  },
  {
    begins: 'Rà soát các quy hoạch cũ',
    lead: 'so-xay-dung',
    cooperating: ['so-tnmt', 'so-nnptnt'],
    dueOn: '2024-12-23',
  },
  {
    begins: 'Hoàn thiện Đề án Phát triển ứng dụng',
    lead: 'so-tttt',
    product: 'Đề án trình UBND tỉnh',
    dueOn: '2024-12-19',
  },
  {
    begins: 'Hoàn chỉnh Đề án xã hội hóa đầu tư Cảng hàng không',
    lead: 'so-gtvt',
    cooperating: ['so-khdt', 'bql-kkt'],
    product: 'Đề án trình Thủ tướng Chính phủ',
    dueOn: '2024-12-31',
  },
  {
    begins: 'Đề án xã hội hóa luồng Cửa Lở',
    lead: 'so-gtvt',
    cooperating: ['bql-kkt'],
    product: 'Đề án trình UBND tỉnh',
    dueOn: '2024-12-06',
  },
  {
    begins: 'Hoàn thành hồ sơ nạo vét sông Trường Giang',
    lead: 'so-gtvt',
    product: 'Hồ sơ dự án được duyệt',
    dueOn: '2024-12-27',
  },
  { begins: 'Thi công dứt điểm đường Võ Chí Công', lead: 'so-gtvt', cooperating: ['so-tnmt'], dueOn: '2024-12-31' },
  { begins: 'Công bố kịp thời giá vật liệu', lead: 'so-xay-dung', cooperating: ['so-tai-chinh'] },
  { begins: 'Tổ chức đấu giá quyền khai thác', lead: 'so-tnmt', product: 'Kết quả đấu giá', dueOn: '2024-12-20' },
  { begins: 'Xóa nhà tạm cho hộ nghèo', lead: 'so-ldtbxh', dueOn: '2024-12-31' },
  {
    begins: 'Phấn đấu hoàn thành việc sắp xếp đơn vị hành chính',
    lead: 'so-noi-vu',
    product: 'Đề án được thông qua',
    dueOn: '2024-12-31',
  },
  {
    begins: 'Tham mưu sửa đổi Nghị quyết 03/2019',
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
