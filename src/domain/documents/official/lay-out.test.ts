import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aFullDecision, anOfficialReport, aTableOf } from '#tests/factories/official-document.ts';
import { columnShares } from './column-shares.ts';
import { documentTypes, documentTypesBasis, makeNotation } from './document-types.ts';
import { dayWords, numberWords, pointLabel, romanNumeral } from './document-words.ts';
import type { LaidElement, LaidLine } from './laid-document.ts';
import { layOut } from './lay-out.ts';
import { plainWords } from './plain-words.ts';

const lines = (elements: readonly LaidElement[]): LaidLine[] =>
  elements.flatMap((each) => (each.kind === 'line' ? [each] : []));
const texts = (elements: readonly LaidElement[]): string[] => lines(elements).map(({ text }) => text);

describe('types and numbers', () => {
  test('29 types, 27 with an abbreviation of their own (Decree 30/2020/NĐ-CP, annex III)', () => {
    const abbreviations = Object.values(documentTypes).flatMap(({ abbreviation }) => abbreviation ?? []);
    expect(Object.keys(documentTypes)).toHaveLength(29);
    expect(abbreviations).toHaveLength(27);
    expect(new Set(abbreviations).size).toBe(27);
    expect(documentTypesBasis).toMatch(/^Nghị định 30\/2020\/NĐ-CP, Điều 7/u);
  });

  test.each([
    [{ type: 'report', agency: 'SKHĐT' }, 'BC-SKHĐT'],
    [{ type: 'rule', agency: 'UBND' }, 'QyĐ-UBND'],
    [{ type: 'official-letter', agency: 'UBND', unit: 'TH' }, 'UBND-TH'],
  ] as const)('the notation of %o is %s', (given, notation) => {
    expect(makeNotation(given)).toBe(notation);
  });

  test.each([
    ['2024-01-05', 'ngày 05 tháng 01 năm 2024'],
    ['2024-02-29', 'ngày 29 tháng 02 năm 2024'],
    ['2024-03-09', 'ngày 09 tháng 3 năm 2024'],
    ['2024-12-31', 'ngày 31 tháng 12 năm 2024'],
  ])('%s is written "%s": days below ten and the months 1 and 2 take a zero', (day, words) => {
    expect(dayWords(day)).toBe(words);
  });

  test('numbers below ten take a zero; a number not yet given leaves room', () => {
    expect(numberWords({ ordinal: 5, notation: 'QĐ-UBND' })).toBe('Số: 05/QĐ-UBND');
    expect(numberWords({ ordinal: 150, notation: 'QĐ-UBND' })).toBe('Số: 150/QĐ-UBND');
    expect(numberWords({ ordinal: null, notation: 'BC-STC' })).toMatch(/^Số: \u00a0+\/BC-STC$/u);
  });

  test('parts in Roman numerals, points by the Vietnamese alphabet', () => {
    expect([1, 4, 9, 14, 40].map(romanNumeral)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL']);
    expect([1, 4, 5, 6].map(pointLabel)).toEqual(['a)', 'd)', 'đ)', 'e)']);
  });
});

describe('a document in its order', () => {
  test('a decision: bases end with semicolons and a full stop, the text with "./.", annexes are counted in Roman numerals', () => {
    const { letterhead, body, closing, annexes } = layOut(aFullDecision);
    expect(texts(letterhead.left)).toEqual(['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NAM', 'Số: 05/QĐ-UBND', 'KHẨN']);
    expect(texts(letterhead.right)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quảng Nam, ngày 05 tháng 01 năm 2024',
    ]);
    expect(texts(body)).toEqual([
      'QUYẾT ĐỊNH',
      'Ban hành Chương trình công tác trọng tâm năm 2024',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
      'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh.',
      'QUYẾT ĐỊNH:',
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Ban hành',
      '1. Ban hành kèm theo Quyết định này Chương trình công tác năm 2024:',
      'đ) gồm các nhiệm vụ tại Phụ lục I, Phụ lục II.',
      'Điều 2. Hiệu lực',
      'Quyết định này có hiệu lực kể từ ngày ký ban hành./.',
    ]);
    expect(texts(closing.left)).toEqual(['Nơi nhận:', '- Như Điều 2;', '- Thường trực Tỉnh ủy;', '- Lưu: VT, TH.']);
    expect(texts(closing.right)).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
    expect(annexes.map(({ elements }) => texts(elements))).toEqual([
      [
        'Phụ lục I',
        'DANH MỤC NHIỆM VỤ',
        '(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Quảng Nam)',
      ],
      [
        'Phụ lục II',
        'CÁC CHỈ TIÊU',
        '(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Quảng Nam)',
      ],
    ]);
  });

  test('a report to an agency above: its addressee, then "Như trên"; a single annex has no number', () => {
    const annex = { title: 'Số liệu', isLandscape: false, body: [aTableOf(1)] };
    const { body, closing, annexes } = layOut(anOfficialReport({ annexes: [annex] }));
    expect(texts(body)[2]).toBe('Kính gửi: Sở Kế hoạch và Đầu tư');
    expect(texts(closing.left)[1]).toBe('- Như trên;');
    expect(texts(annexes[0]?.elements ?? [])[0]).toBe('Phụ lục');
  });

  test('a letter has its subject below the number and no name of a type; several addressees are listed', () => {
    const { letterhead, body } = layOut(
      anOfficialReport({
        type: 'official-letter',
        subject: 'đôn đốc báo cáo',
        addressees: ['Sở Y tế', 'Sở Tài chính'],
      }),
    );
    expect(texts(letterhead.left).at(-1)).toBe('V/v đôn đốc báo cáo');
    expect(texts(body).slice(0, 3)).toEqual(['Kính gửi:', '- Sở Y tế;', '- Sở Tài chính.']);
  });

  test.each([
    [{ capacity: 'own', signedFor: null, position: 'Giám đốc' }, ['GIÁM ĐỐC']],
    [{ capacity: 'TM', signedFor: 'Ủy ban nhân dân', position: 'Chủ tịch' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [{ capacity: 'KT', signedFor: 'Giám đốc', position: 'Phó Giám đốc' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    [{ capacity: 'TL', signedFor: 'Chủ tịch', position: 'Chánh Văn phòng' }, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    [{ capacity: 'TUQ', signedFor: 'Giám đốc', position: 'Trưởng phòng' }, ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']],
    [{ capacity: 'Q', signedFor: null, position: 'Giám đốc' }, ['Q. GIÁM ĐỐC']],
  ] as const)('signed %o, it says %o', (capacity, words) => {
    const { closing } = layOut(anOfficialReport({ signature: { ...capacity, name: 'Nguyễn Thị Ánh' } }));
    expect(texts(closing.right)).toEqual(words);
    expect(texts(closing.name)).toEqual(['Nguyễn Thị Ánh']);
  });

  test('a text that ends in a table ends with "./." all the same', () => {
    expect(texts(layOut(anOfficialReport({ body: [aTableOf(1)] })).body).at(-1)).toBe('./.');
  });

  test('no heading and no title of a table is the last line of a page', () => {
    const heads = ['roman', 'article', 'division', 'division-title', 'type', 'subject', 'enactment'];
    for (const document of [aFullDecision, anOfficialReport()]) {
      const found = lines(layOut(document).body).filter(({ role }) => heads.includes(role));
      expect(found.length).toBeGreaterThan(2);
      expect(found.every(({ keepsNext }) => keepsNext)).toBe(true);
    }
  });
});

describe('words as they were typed', () => {
  test('signs that no file may hold are left out, line ends stay, letters are composed', () => {
    expect(plainWords('a\u0000b\u202e  c\r\n\r\n d\ud800')).toBe('ab c\nd');
    expect(plainWords('Nguye\u0302\u0303n')).toBe('Nguyễn');
    expect(plainWords('*đậm* #strong[x] <b>&amp;</b> $x$')).toBe('*đậm* #strong[x] <b>&amp;</b> $x$');
  });

  test('a row has as many cells as there are columns, whatever was composed', () => {
    const short = { ...aTableOf(1), rows: [{ cells: ['1'] }, { cells: ['1', '2', '3', '4', '5', '6'] }] };
    const [table] = layOut(anOfficialReport({ body: [short] })).body.filter((each) => each.kind === 'table');
    expect(table?.rows.map(({ cells }) => cells.length)).toEqual([5, 5]);
  });
});

describe('widths of columns', () => {
  const cell = fc.string({ maxLength: 60 });
  test('they make the width of the text together and none is nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 }), (rows) => {
        const align = ['centre', 'text', 'figure'] as const;
        const columns = align.map((each) => ({ title: 'Cột', align: each }));
        const shares = columnShares({ columns, rows: rows.map((cells) => ({ cells })) });
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2);
        expect(Math.min(...shares)).toBeGreaterThan(0.02);
      }),
    );
  });

  test('figures keep their width beside long words; the longest words get the most', () => {
    const columns = [
      { title: 'Tên', align: 'text' },
      { title: 'Số', align: 'figure' },
    ] as const;
    const [name = 0, figure = 0] = columnShares({
      columns,
      rows: [{ cells: ['một tên rất dài '.repeat(20), '1.234.567,89'] }],
    });
    expect(name).toBeGreaterThan(0.8);
    expect(figure * 84).toBeGreaterThan('1.234.567,89'.length);
  });
});
