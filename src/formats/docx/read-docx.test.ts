import { expect, test } from 'vitest';
import { cell, makeDocx, paragraph, run, table, wordPart, type DocxParts } from '#tests/factories/docx.ts';
import { readDocx } from './read-docx.ts';

const BOLD = '<w:b/>';
const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

function received(body: string, parts?: DocxParts) {
  const read = readDocx(makeDocx(body, parts));
  if (!read.ok) throw new Error(`${read.code} ${read.found ?? ''}`);
  return read;
}
const textOf = (body: string, parts?: DocxParts) => received(body, parts).text;
const codesOf = (body: string, parts?: DocxParts) => received(body, parts).notes.map((note) => note.code);

test('paragraphs are lines with an empty line between, bold is marked at the letters', () => {
  const first = paragraph(run('Điều 1. ', BOLD) + run('Ban hành', BOLD) + run(' kế hoạch'));
  const second = paragraph(run('I. MỤC TIÊU ', BOLD) + run('  '));
  const third = paragraph(
    run('a', '<w:b w:val="0"/>') + run('\u00ad\u200bb') + '<w:r><w:tab/><w:br/></w:r>' + run('c'),
  );
  expect(textOf(first + paragraph('') + second + third)).toBe(
    '**Điều 1. Ban hành** kế hoạch\n\n**I. MỤC TIÊU**\n\nab c',
  );
});

test('bold comes through styles, and a style of the run takes back that of the paragraph', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H"/></w:style>' +
    '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>';
  const body =
    paragraph(run('Mục tiêu'), '<w:pStyle w:val="H2"/>') +
    paragraph(run('Mục ') + run('tiêu', '<w:rStyle w:val="Strong"/>'), '<w:pStyle w:val="H"/>');
  expect(textOf(body, { styles })).toBe('**MỤC TIÊU**\n\n**MỤC** TIÊU');
});

test('decomposed letters are composed, even across runs', () => {
  expect(textOf(paragraph(run('Quye\u0302') + run('\u0301t')))).toBe('Quyết');
});

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt ${format}/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const val = (format: string) => `w:val="${format}"`;
const item = (text: string, at: number, list = '1') =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

test('automatic numbers are written out: levels, restarts, Roman, letters, bullets', () => {
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, val('upperRoman'), '%1.')}${level(1, val('decimal'), '%1.%2.', '<w:isLgl/>')}${level(2, val('lowerLetter'), '%3)')}${level(3, val('bullet'), '\uf0b7')}${level(4, val('bullet'), '+')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const body =
    paragraph(run('Một', BOLD), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
    [item('x', 1), item('y', 2), item('z', 2), item('g', 3), item('c', 4), item('x', 1), item('y', 2)].join('') +
    [item('Hai', 0), item('x', 1), item('Lại một', 0, '2'), item('Lại hai', 0, '1')].join('');
  expect(textOf(body, { numbering }).split('\n\n')).toEqual([
    '**I. Một**',
    '1.1. x',
    'a) y',
    'b) z',
    '- g',
    '+ c',
    '1.2. x',
    'a) y',
    'II. Hai',
    '2.1. x',
    'I. Lại một',
    'II. Lại hai',
  ]);
});

test('a list in the Vietnamese order goes on with đ behind d and leaves out f', () => {
  const custom = `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="a, b, c, d, đ, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`;
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>${custom}<w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const labels = textOf('x'.repeat(9).replaceAll('x', item('x', 0)), { numbering });
  expect(labels.replaceAll(' x', '').split('\n\n')).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)']);
});

test('a paragraph gets its number from its style, and the style its level from the list', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, val('decimal'), 'Chương %1')}${level(1, val('decimal'), 'Điều %2.', '<w:lvlRestart w:val="0"/><w:pStyle w:val="Dieu"/>')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>`;
  const styles =
    '<w:style w:type="paragraph" w:styleId="Chuong"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>';
  const chapter = paragraph('C', '<w:pStyle w:val="Chuong"/>');
  const article = paragraph('D', '<w:pStyle w:val="Dieu"/>');
  expect(textOf(chapter + article + article + chapter + article, { numbering, styles }).split('\n\n')).toEqual([
    'Chương 1 C',
    'Điều 1. D',
    'Điều 2. D',
    'Chương 2 C',
    'Điều 3. D',
  ]);
});

test('merged cells are marked, bars escaped, paragraphs of a cell joined', () => {
  const body = table([
    [cell('TT', '<w:vMerge w:val="restart"/>'), cell('Chỉ tiêu'), cell('Năm', '<w:gridSpan w:val="2"/>')],
    [cell('', '<w:vMerge/>'), cell('a|b'), cell('2024'), cell('2025')],
    [cell('1'), cell(paragraph('Dân số') + paragraph(run('nghìn', BOLD))), cell('', ''), cell('7,5')],
    [
      cell(table([[cell('m'), cell('n')]]) + paragraph('')),
      cell('x', '<w:hMerge w:val="restart"/>'),
      cell('', '<w:hMerge/>'),
      cell(''),
    ],
  ]);
  expect(
    textOf(paragraph('Bảng') + body)
      .split('\n')
      .slice(2),
  ).toEqual([
    '| TT | Chỉ tiêu | Năm | << |',
    '| --- | --- | --- | --- |',
    '| ^^ | a\\|b | 2024 | 2025 |',
    '| 1 | Dân số<br>**nghìn** |  | 7,5 |',
    '| m; n | x | << |  |',
  ]);
});

test('grid columns that no row uses alone are no columns', () => {
  const wide = '<w:gridSpan w:val="3"/>';
  const body = table([
    [cell('a', wide), cell('b'), cell('c')],
    [cell('1', wide), cell('2'), cell('3')],
    [cell('4', wide), cell('5'), cell('6')],
    [cell('7', wide), cell('8'), cell('9')],
  ]);
  expect(textOf(body).split('\n')[0]).toBe('| a | b | c |');
});

test('head and signature tables are read column by column', () => {
  const head = table(
    [
      [cell('ỦY BAN NHÂN DÂN'), cell(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + paragraph('Độc lập'))],
      [cell('Số: 12/QĐ-UBND'), cell('Quảng Nam, ngày 05 tháng 01 năm 2024')],
    ],
    false,
  );
  const sign = table([
    [cell('Nơi nhận:'), cell(run('TM. ỦY BAN NHÂN DÂN', BOLD).replace(/^/u, '<w:p>').concat('</w:p>'))],
  ]);
  expect(textOf(head + paragraph('Nội dung') + sign).split('\n\n')).toEqual([
    'ỦY BAN NHÂN DÂN',
    'Số: 12/QĐ-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập',
    'Quảng Nam, ngày 05 tháng 01 năm 2024',
    'Nội dung',
    'Nơi nhận:',
    '**TM. ỦY BAN NHÂN DÂN**',
  ]);
});

test('a small ruled table whose cells have lines of their own below stays a table', () => {
  const line = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>';
  const body = paragraph('Bảng') + table([[cell('Dân số', line), cell('1,5', line)]]);
  expect(textOf(body)).toBe('Bảng\n\n| Dân số | 1,5 |\n| --- | --- |');
  const erased = '<w:tcBorders><w:left w:val="nil"/><w:right w:val="nil"/></w:tcBorders>';
  expect(textOf(paragraph('Bảng') + table([[cell('a', erased), cell('b', erased)]]))).toBe('Bảng\n\na\n\nb');
});

test('page and section breaks are form feeds, never doubled, never at the ends', () => {
  const pageBreak = '<w:r><w:br w:type="page"/></w:r>';
  const section = (kind: string) => `<w:sectPr><w:type w:val="${kind}"/></w:sectPr>`;
  const body =
    paragraph(pageBreak) +
    paragraph(run('a') + pageBreak + run('b')) +
    paragraph('c', section('nextPage')) +
    paragraph('d', `<w:pageBreakBefore/>${section('nextPage')}`) +
    paragraph('e') +
    section('continuous');
  expect(textOf(body).split('\n\n')).toEqual(['a', '\f', 'b', 'c', '\f', 'd', 'e']);
});

test('footnotes and endnotes are numbered as they come and stand at the end', () => {
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>` + run(` ${text}`))}</w:${kind}>`;
  const body = paragraph(
    run('Một') +
      '<w:r><w:endnoteReference w:id="5"/></w:r>' +
      run(' hai') +
      '<w:r><w:footnoteReference w:id="9"/></w:r>' +
      '<w:r><w:footnoteReference w:id="77"/></w:r>',
  );
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph('---')}</w:footnote>${note('footnote', 9, 'chân trang')}`;
  expect(textOf(body, { footnotes, endnotes: note('endnote', 5, 'cuối văn bản') })).toBe(
    'Một[^1] hai[^2]\n\n[^1]: cuối văn bản\n\n[^2]: chân trang',
  );
});

test('what was inserted stays, what was deleted goes, and a note says so', () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del>';
  const inserted = `<w:ins w:id="2">${run('10')}</w:ins>`;
  const joined = paragraph(run('nối '), '<w:rPr><w:del w:id="3"/></w:rPr>') + paragraph('liền');
  const row = '<w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc><w:p><w:r><w:t>bỏ</w:t></w:r></w:p></w:tc></w:tr>';
  const rows = table([[cell('a'), cell('b')], ...Array.from({ length: 4 }, () => [cell('c'), cell('d')])]);
  const body =
    paragraph(run('tăng ') + deleted + inserted + run('%')) + joined + rows.replace('</w:tbl>', `${row}</w:tbl>`);
  expect(textOf(body)).toContain('tăng 10%\n\nnối liền\n\n| a | b |');
  expect(textOf(body)).not.toContain('bỏ');
  expect(codesOf(body)).toEqual(['tracked-changes']);
});

test('TCVN3 and VNI runs are read by their fonts beside Unicode ones', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('Times New Roman')}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${fonts('.VnTime')}</w:rPr></w:style>`;
  const body =
    paragraph(run('UBND tØnh ', fonts('.VnTime')) + run('Quảng Nam')) +
    paragraph(run('uû ban nh©n d©n', fonts('.VnTimeH'))) +
    paragraph(
      run('Chñ tr×, ®') + '<w:r><w:softHyphen/></w:r>' + run('îc ') + run('Đà Nẵng'),
      '<w:pStyle w:val="Cu"/>',
    ) +
    paragraph(
      run('nhieä', fonts('VNI-Times')) + run('m vu', fonts('VNI-Times')) + run('ï', fonts('VNI-Times') + BOLD),
    ) +
    paragraph(run('giá', fonts('Arial')));
  const read = received(body, { styles });
  expect(read.text.split('\n\n')).toEqual([
    'UBND tỉnh Quảng Nam',
    'UỶ BAN NHÂN DÂN',
    'Chủ trì, được Đà Nẵng',
    'nhiệm vụ',
    'giá',
  ]);
  expect(read.notes.map((note) => note.code)).toEqual(['legacy-encoding']);
});

test('fields show their results, page numbers and contents are left out', () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
  const body =
    paragraph('Điều 1 …… 3', '<w:pStyle w:val="TOC1"/>') +
    paragraph(
      run('Trang ') +
        field('PAGE', '7') +
        field('REF x', 'Điều 1') +
        `<w:fldSimple w:instr="NUMPAGES">${run('9')}</w:fldSimple>`,
    );
  expect(textOf(body, { styles })).toBe('Trang Điều 1');
  expect(codesOf(body, { styles })).toEqual(['contents-left-out']);
});

test('text boxes are read once, signs of symbol fonts keep their meaning, hidden text is left out', () => {
  const box = `<w:txbxContent>${paragraph('Trong khung')}</w:txbxContent>`;
  const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const sign = '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>';
  const body = paragraph(run('Đạt ') + sign + run(' 95%') + drawn + run('mật khẩu', '<w:vanish/>'));
  expect(textOf(body)).toBe('Đạt ≥ 95%\n\nTrong khung');
  expect(codesOf(body)).toEqual(['hidden-text']);
});

test('leaders of dots are dropped, a missing number stays to be seen', () => {
  expect(textOf(paragraph('Số: ……/QĐ-UBND') + paragraph('Ký tên ...........') + paragraph('…………………'))).toBe(
    'Số: ……/QĐ-UBND\n\nKý tên',
  );
});

test('the file says its pages and whether it holds macros', () => {
  const others = {
    'docProps/app.xml': new TextEncoder().encode('<Properties><Pages>12</Pages></Properties>'),
    'word/vbaProject.bin': new Uint8Array(10),
  };
  const read = received(paragraph('Văn bản'), { others });
  expect(read.pages).toBe(12);
  expect(read.notes).toEqual([{ code: 'macros-ignored', message: expect.stringContaining('macro') as string }]);
});

test('a file of the strict kind under another prefix is read', () => {
  const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="both"/></x:pPr><x:r><x:rPr><x:b x:val="true"/></x:rPr><x:t>Điều 1</x:t></x:r></x:p></x:body></x:document>`;
  expect(textOf('', { others: { 'word/document.xml': new TextEncoder().encode(strict) } })).toBe('**Điều 1**');
});

test('a stamp in the text or in the header refuses the file', () => {
  const stamped = makeDocx(table([[cell('TỐI MẬT')]]) + paragraph('QUYẾT ĐỊNH'));
  expect(readDocx(stamped)).toEqual({ ok: false, code: 'classified', found: 'Tối mật' });
  const inHeader = makeDocx(paragraph('QUYẾT ĐỊNH'), { header: paragraph('MẬT') });
  expect(readDocx(inHeader)).toMatchObject({ code: 'classified' });
});

test('a picture of a document has no text to read', () => {
  const picture = '<w:p><w:r><w:drawing><a:blip xmlns:a="a"/></w:drawing></w:r></w:p>';
  expect(readDocx(makeDocx(picture))).toMatchObject({ ok: false, code: 'scanned' });
  expect(readDocx(makeDocx(paragraph('')))).toMatchObject({ ok: false, code: 'empty' });
});

test('a part that is not where it should be leaves the text readable', () => {
  expect(textOf(paragraph('Văn bản'), { others: { 'word/other.xml': wordPart('x', '') } })).toBe('Văn bản');
});
