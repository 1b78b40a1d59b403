import type { EarlierMapping } from '#contract/earlier-figures.ts';
import { importEarlier, previewEarlier, readEarlier } from '../earlier-figures/index.ts';
import { at, type ProgrammeStage } from './stage.ts';

const FIRST_YEAR = 2020;
const SOURCE = 'Số liệu minh họa của các năm trước, không phải số đã công bố';

/**
 * Figures of four years made up for the demonstration, quarter by quarter and cumulative where the target adds up. Some targets have
 * none on purpose: there the forecast says that there is too little to go by.
 */
const history: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '1': [
    ['-1.2', '-4.5', '-6.1', '-7'],
    ['3.9', '10.2', '3.5', '5'],
    ['10.8', '13.3', '12.1', '11.2'],
    ['-10.9', '-9.8', '-9.1', '-8.4'],
  ],
  '3': [
    ['5480', '10640', '15900', '22350'],
    ['5210', '11020', '16350', '23100'],
    ['5760', '11580', '17240', '24250'],
    ['5890', '11760', '17420', '24800'],
  ],
  '3.1': [
    ['4500', '8650', '12900', '18100'],
    ['4290', '9010', '13400', '18800'],
    ['4810', '9640', '14380', '20350'],
    ['4950', '9980', '14850', '21100'],
  ],
  '5': [
    ['500', '1500', '2100', '3200'],
    ['350', '1200', '1900', '2800'],
    ['600', '1650', '2400', '3500'],
    ['480', '1500', '2150', '3050'],
  ],
  '7': [
    ['3300', '7000', '11200', '15800'],
    ['3100', '6200', '9100', '14700'],
    ['4100', '8300', '12600', '16900'],
    ['4200', '8500', '12500', '17200'],
  ],
  '8': [
    ['24.1', '23.9', '23.6', '23.3'],
    ['23.2', '23', '22.8', '22.6'],
    ['22.4', '22.2', '22', '21.8'],
    ['21.6', '21.4', '21.3', '21.1'],
  ],
  '10': [
    ['90.1', '90.9', '91.5', '92'],
    ['91.6', '92', '92.4', '92.9'],
    ['92.6', '93', '93.5', '93.9'],
    ['93.7', '94.1', '94.5', '95'],
  ],
  '11': [
    ['91', '91.3', '91.5', '91.9'],
    ['92', '92.3', '92.6', '92.8'],
    ['93', '93.2', '93.5', '93.8'],
    ['94', '94.3', '94.4', '94.7'],
  ],
  '12': [
    ['76', '76.6', '77.1', '77.6'],
    ['77.9', '78.3', '78.6', '79.1'],
    ['79.5', '79.8', '80.2', '80.6'],
    ['80.8', '81.1', '81.5', '81.9'],
  ],
  '16': [
    ['76.4', '77.9', '78.6', '79'],
    ['78.2', '79.1', '80', '80.3'],
    ['80.1', '80.8', '81.6', '82'],
    ['81.4', '82.2', '82.9', '83.3'],
  ],
};

/** As the table calls it: the decision's own number. */
const nameOf = (key: string): string => `Chỉ tiêu ${key}`;

const QUARTERS = [1, 2, 3, 4];

/** One line a target, one column a quarter: as a yearbook has it. */
function table(): Uint8Array {
  const [first = []] = Object.values(history);
  const heads = first.flatMap((_, y) => QUARTERS.map((quarter) => `Quý ${quarter}/${FIRST_YEAR + y}`));
  const lines = Object.entries(history).map(([key, years]) => [
    nameOf(key),
    ...years.flat().map((value) => value.replace('.', ',')),
  ]);
  return new TextEncoder().encode([['Chỉ tiêu', ...heads], ...lines].map((cells) => cells.join(';')).join('\n'));
}

/** The planning department brings in the years before, as it would its own table. */
export async function bringEarlierYears(stage: ProgrammeStage): Promise<void> {
  const ctx = at(stage, 'skhdt.tonghop', '2024-01-10 10:00');
  const sent = { name: 'so-lieu-minh-hoa-2020-2023.csv', bytes: table() };
  const [sheet] = (await readEarlier(ctx, sent)).sheets;
  if (!sheet) throw new Error('the table of earlier years could not be read');
  const names = Object.keys(history).flatMap((key) => {
    const quantityId = stage.targetIds.get(key);
    return quantityId === undefined ? [] : [{ words: nameOf(key), quantityId }];
  });
  const mapping: EarlierMapping = { ...sheet.suggested, names, source: SOURCE };
  const { fingerprint } = await previewEarlier(ctx, sent, mapping);
  await importEarlier(ctx, sent, { mapping, fingerprint, replace: false });
}
