import { expect, test } from 'vitest';
import { findAgencyLists } from './agency-lists.ts';

test.each<[text: string, names: readonly string[]]>([
  [
    'Chủ tịch Ủy ban nhân dân các tỉnh: Đắk Lắk, Khánh Hòa, Gia Lai và Lâm Đồng tiếp tục phân công nhiệm vụ',
    ['Chủ tịch Ủy ban nhân dân các tỉnh: Đắk Lắk, Khánh Hòa, Gia Lai và Lâm Đồng'],
  ],
  [
    'các sở, ban, ngành, tổ chức chính trị - xã hội, Ủy ban nhân dân các xã, phường chủ động bố trí',
    ['các sở, ban, ngành', 'tổ chức chính trị - xã hội', 'Ủy ban nhân dân các xã, phường'],
  ],
  ['UBND các xã: Chủ động rà soát, báo cáo', ['UBND các xã']],
  [
    'Ủy ban nhân dân thành phố Huế, thành phố Đà Nẵng và tỉnh Nghệ An trực tiếp hỗ trợ',
    ['Ủy ban nhân dân thành phố Huế', 'Ủy ban nhân dân thành phố Đà Nẵng', 'Ủy ban nhân dân tỉnh Nghệ An'],
  ],
  ['Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã rà soát', ['Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã']],
  ['Các Sở quản lý ngành, lĩnh vực có trách nhiệm kiểm tra', ['Các Sở quản lý ngành, lĩnh vực']],
  ['Sở quản lý ngành, lĩnh vực chủ trì hiệp thương giá', ['Sở quản lý ngành, lĩnh vực']],
  ['Cục Văn hóa các dân tộc Việt Nam tham mưu', ['Cục Văn hóa các dân tộc Việt Nam']],
  [
    'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố Khẩn trương rà soát',
    ['Chủ tịch Ủy ban nhân dân các tỉnh, thành phố'],
  ],
  ['Các cơ quan truyền thông, báo chí tiếp tục bám sát địa bàn', ['Các cơ quan truyền thông, báo chí']],
])('“%s” names %j', (text, names) => {
  expect(findAgencyLists(text)[0]?.agencies.map(({ name }) => name)).toEqual(names);
});
