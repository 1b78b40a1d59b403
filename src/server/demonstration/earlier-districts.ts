import type { EarlierMapping } from '#contract/earlier-figures.ts';
import { importEarlier, previewEarlier, readEarlier } from '../earlier-figures/index.ts';
import { at, type Stage } from './stage.ts';

const SOURCE = 'Số liệu minh họa theo huyện, không phải số đã công bố';
const YEARS = [2020, 2021, 2022, 2023];

/** Share of poor households by district, made up for the demonstration; what the districts were called until 01/07/2025. */
const shares: Readonly<Record<string, readonly string[]>> = {
  'Thành phố Tam Kỳ': ['1,1', '0,9', '1', '0,8'],
  'Thành phố Hội An': ['0,6', '0,5', '0,5', '0,4'],
  'Huyện Tây Giang': ['31,2', '29,5', '38,4', '33,9'],
  'Huyện Đông Giang': ['22,8', '20,1', '31,6', '27,2'],
  'Huyện Đại Lộc': ['2,9', '2,5', '2,7', '2,2'],
  'Thị xã Điện Bàn': ['1,4', '1,2', '1,2', '1'],
  'Huyện Duy Xuyên': ['2,2', '1,9', '2', '1,7'],
  'Huyện Quế Sơn': ['3,6', '3,1', '3,3', '2,8'],
  'Huyện Nam Giang': ['27,7', '25,4', '36,2', '31,5'],
  'Huyện Phước Sơn': ['25,1', '22,6', '33,8', '29,4'],
  'Huyện Hiệp Đức': ['9,8', '8,7', '10,4', '8,9'],
  'Huyện Thăng Bình': ['3,2', '2,8', '3', '2,5'],
  'Huyện Tiên Phước': ['6,1', '5,3', '6,4', '5,2'],
  'Huyện Bắc Trà My': ['28,9', '26,2', '37,3', '32,8'],
  'Huyện Nam Trà My': ['39,6', '36,8', '46,9', '42,1'],
  'Huyện Núi Thành': ['2,4', '2,1', '2,2', '1,8'],
  'Huyện Phú Ninh': ['2,6', '2,2', '2,3', '1,9'],
  'Huyện Nông Sơn': ['11,4', '10,1', '12,6', ''],
};

function table(): Uint8Array {
  const heads = ['Chỉ tiêu', 'Cơ quan', ...YEARS.map((year) => `Năm ${year}`)];
  const lines = Object.entries(shares).map(([district, values]) => ['Tỷ lệ hộ nghèo', district, ...values]);
  return new TextEncoder().encode([heads, ...lines].map((cells) => cells.join(';')).join('\n'));
}

/** Figures by district of the years before the system, so that the map has something to show; one is missing, as happens. */
export async function bringEarlierDistricts(stage: Stage): Promise<void> {
  const ctx = at(stage, 'skhdt.tonghop', '2024-09-21 08:30');
  const sent = { name: 'ho-ngheo-theo-huyen-minh-hoa.csv', bytes: table() };
  const [sheet] = (await readEarlier(ctx, sent)).sheets;
  if (!sheet) throw new Error('the table of districts could not be read');
  const mapping: EarlierMapping = { ...sheet.suggested, source: SOURCE };
  const { fingerprint, counts } = await previewEarlier(ctx, sent, mapping);
  if (counts.new !== 71) throw new Error(`the table of districts was read otherwise: ${JSON.stringify(counts)}`);
  await importEarlier(ctx, sent, { mapping, fingerprint, replace: false });
}
