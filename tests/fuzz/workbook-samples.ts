import { strToU8, unzipSync, zipSync } from 'fflate';
import { aWorkbookLine, withSheet, workbookOf } from '#tests/factories/workbook.ts';
import type { Sample } from './samples.ts';

const reckoned = { code: 'TY_LE', decimals: 2, formula: 'HO_NGHEO / TONG_HO * 100' };
const counted = (code: string) => ({ code, decimals: 0, formula: null });

/** Our own workbook, with reckoned lines, notes and figures. */
const ours = (): Uint8Array =>
  workbookOf([
    aWorkbookLine({ quantityId: 1, value: '193', indicator: counted('TONG_HO') }),
    aWorkbookLine({ quantityId: 2, value: '137.5', note: 'số của & phòng', indicator: counted('HO_NGHEO') }),
    aWorkbookLine({ quantityId: 3, name: 'Tỷ lệ hộ nghèo', indicator: reckoned }),
    ...Array.from({ length: 12 }, (_, at) =>
      aWorkbookLine({ quantityId: 10 + at, name: `Chỉ tiêu số ${at}`, value: `${at}` }),
    ),
  ]);

/** As a spreadsheet program writes: shared words, a day, a failed formula, merged cells. */
function theirs(): Uint8Array {
  const shared = '<sst><si><t>Thu ngân sách</t></si><si><r><t>Kỳ </t></r><r><t>này</t></r></si></sst>';
  const book = withSheet(ours(), (xml) =>
    xml
      .replace(/<c r="C7"[^>]*?(\/>|>.*?<\/c>)/u, '<c r="C7" t="s"><v>0</v></c>')
      .replace(/<c r="G8"[^>]*?(\/>|>.*?<\/c>)/u, '<c r="G8" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
      .replace(/<c r="G9"[^>]*?(\/>|>.*?<\/c>)/u, '<c r="G9" t="d"><v>2024-03-31</v></c>')
      .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="G10:G11"/></mergeCells>'),
  );
  return zipSync({ ...unzipSync(book), 'xl/sharedStrings.xml': strToU8(shared) });
}

const TABLE = [
  'Chỉ tiêu;Cơ quan;Kỳ;Giá trị;Loại số;Nguồn',
  'Thu ngân sách;Sở Y tế;Quý I/2023;5.250,5;sơ bộ;"BC ""12"""',
];
const rows = Array.from({ length: 20 }, (_, at) => `Chỉ tiêu số ${at};Sở Tài chính;${2000 + at};${at}.250;;`);
const WIDE = 'series,2021,2022,Q1/2023\n"Gỗ, tre",1.5,,2.25\nThan,1,234.5,-';

export const workbookSamples = (): Sample[] => [
  { kind: 'xlsx', name: 'ours.xlsx', bytes: ours() },
  { kind: 'xlsx', name: 'theirs.xlsx', bytes: theirs() },
  { kind: 'csv', name: 'long.csv', bytes: strToU8([...TABLE, ...rows].join('\n')) },
  { kind: 'csv', name: 'wide.csv', bytes: strToU8(WIDE) },
];
