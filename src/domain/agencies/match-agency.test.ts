import { describe, expect, test } from 'vitest';
import { matchAgency, type AgencyState } from './match-agency.ts';

const state = (
  agencyId: number,
  name: string,
  shortName: string,
  valid: { from?: string; until?: string } = {},
): AgencyState => ({
  agencyId,
  name,
  shortName,
  abbreviation: null,
  from: valid.from ?? null,
  until: valid.until ?? null,
});

const register = [
  state(1, 'Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', { until: '2025-03-01' }),
  state(2, 'Sở Tài chính', 'Sở Tài chính'),
  state(3, 'Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', { until: '2025-03-01' }),
  state(4, 'Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTTDL'),
  state(5, 'Văn phòng UBND tỉnh', 'VP UBND tỉnh'),
  state(6, 'UBND huyện Núi Thành', 'Núi Thành', { until: '2025-07-01' }),
  state(7, 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', { until: '2025-03-01' }),
  state(7, 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT', { from: '2025-03-01' }),
  state(8, 'UBND xã Tam Hòa', 'Tam Hòa'),
  state(9, 'UBND xã Bình Minh', 'Bình Minh'),
  state(10, 'UBND phường Bình Minh', 'Bình Minh'),
  state(11, 'UBND thành phố Tam Kỳ', 'Tam Kỳ', { until: '2025-07-01' }),
  state(12, 'UBND thành phố Hội An', 'Hội An', { until: '2025-07-01' }),
  state(13, 'Ủy ban nhân dân tỉnh Quảng Nam', 'UBND tỉnh'),
];
const on = (name: string, day = '2024-01-05', today = day) => matchAgency(name, register, day, today);

describe('a name in a decision is matched to the register of its day', () => {
  test.each([
    ['Sở Kế hoạch và Đầu tư', 1],
    ['Sở KH&ĐT', 1],
    ['Sở KHĐT', 1],
    ['sở kế hoạch & đầu tư tỉnh Quảng Nam', 1],
    ['Sở LĐTBXH', 3],
    ['Sở Lao động, Thương binh và Xã hội', 3],
    ['Sở Văn hoá - Thể thao - Du lịch', 4],
    ['Văn phòng Uỷ ban nhân dân tỉnh', 5],
    ['Ủy ban nhân dân huyện Núi Thành', 6],
    ['UBND xã Tam Hoà', 8],
    ['Ủy ban nhân dân thành phố Hội An', 12],
    ['Uỷ ban nhân dân tỉnh Quảng Nam', 13],
  ])('"%s"', (name, agencyId) => {
    expect(on(name)).toMatchObject({ kind: 'known', agencyId, at: 'then', hasEnded: false });
  });

  test('a department that a merger has ended is known, and said to have ended', () => {
    expect(on('Sở Kế hoạch và Đầu tư', '2024-01-05', '2025-06-01')).toMatchObject({ agencyId: 1, hasEnded: true });
  });

  test('a name used before the body got it, or after it lost it, is still that body', () => {
    expect(on('Sở Nông nghiệp và Môi trường')).toMatchObject({ agencyId: 7, at: 'after', hasEnded: false });
    expect(on('Sở Nông nghiệp và Phát triển nông thôn', '2025-05-01')).toMatchObject({ agencyId: 7, at: 'before' });
  });

  test('a name that two bodies share is left to a person', () => {
    expect(on('Bình Minh')).toEqual({ kind: 'ambiguous', agencyIds: [9, 10] });
  });

  test.each([
    ['các sở, ban, ngành', 'departments'],
    ['UBND các huyện, thị xã, thành phố', 'districts'],
    ['UBND các xã, phường', 'communes'],
    ['Các cơ quan, đơn vị liên quan', 'agencies'],
  ])('"%s" is a group and nobody in particular', (name, group) => {
    expect(on(name)).toEqual({ kind: 'group', group });
  });

  test('a body of another level is unknown', () => {
    expect(on('Bộ Khoa học và Công nghệ')).toEqual({ kind: 'unknown' });
    expect(on('Sở Ngoại vụ')).toEqual({ kind: 'unknown' });
  });
});
