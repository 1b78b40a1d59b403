import { describe, expect, test } from 'vitest';
import { compileDecision } from '#domain/documents/compile-decision.ts';
import { applyRepairs } from '#domain/documents/repairs.ts';
import {
  eightDeadlines,
  seventeenTargets,
  shownCitations,
  shownDeadlines,
  shownTargets,
  sixteenCitations,
} from './quang-nam-2024.ts';
import { sharedFiles, textOf } from './read-sample.ts';

const seeds = sharedFiles('seed', ['.txt']);

test(`the real decision is read from the shared material: ${seeds.length} file(s) found`, () => {
  expect(seeds.length).toBeLessThanOrEqual(1);
});

describe.each(seeds)('the decision of Quảng Nam for 2024', (path) => {
  const text = textOf(path);
  const decision = compileDecision(text);

  test('has 17 targets with 6 parts, each with its exact measure', () => {
    expect(shownTargets(decision)).toEqual(seventeenTargets);
    expect(decision.targets.flatMap((target) => target.parts)).toHaveLength(6);
  });

  test('names every target in its own words', () => {
    expect(decision.targets.map((target) => target.name)).toEqual([
      'Tổng sản phẩm trên địa bàn (GRDP giá so sánh 2010)',
      'Tỷ lệ vốn đầu tư/GRDP',
      'Thu ngân sách trên địa bàn',
      'Xã đạt chuẩn nông thôn mới',
      'Hộ nghèo',
      'Tỷ lệ lao động qua đào tạo',
      'Số lao động có việc làm mới',
      'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng (thể thấp còi)',
      'Số giường bệnh trên 1 vạn dân',
      'Tỷ lệ dân số tham gia bảo hiểm y tế',
      'Tỷ lệ dân số nông thôn được sử dụng nước hợp vệ sinh',
      'Tỷ lệ dân số đô thị được sử dụng nước sạch',
      'Tỷ lệ chất thải rắn đô thị được thu gom',
      'Tỷ lệ che phủ rừng',
      'Chỉ tiêu gọi công dân nhập ngũ và động viên quốc phòng',
      'Xã, phường, thị trấn an toàn về an ninh, trật tự',
      'Sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023-2025',
    ]);
  });

  test('cites 16 documents, each once', () => {
    expect(shownCitations(decision)).toEqual(sixteenCitations);
    expect(decision.citations.find((each) => each.number === '01/NQ-CP')?.clauses).toHaveLength(2);
  });

  test('sets 8 due days', () => {
    expect(shownDeadlines(decision).toSorted()).toEqual(eightDeadlines.toSorted());
  });

  test('was cut by pages 9 times and misread 10 times, two words stand twice', () => {
    const count = (rule: (each: (typeof decision.repairs)[number]) => boolean) => decision.repairs.filter(rule).length;
    expect(count((each) => each.kind === 'page-cut')).toBe(9);
    expect(count((each) => each.kind === 'scan' && each.rule !== 'doubled-word')).toBe(10);
    expect(count((each) => each.rule === 'doubled-word')).toBe(2);
  });

  test('keeps its own text: taking every repair back gives the received letters', () => {
    const ids = decision.repairs.map((repair) => repair.id);
    const untouched = compileDecision(text, { revertedRepairs: ids });
    expect(applyRepairs(text, untouched.repairs)).toBe(text);
    expect(untouched.repairs.every((repair) => repair.reverted)).toBe(true);
  });

  test('says nothing of its number and date, so neither do we', () => {
    const { type, number, date, issuer, signer } = decision.document;
    expect({ type, number, date, issuer }).toEqual({
      type: 'Quyết định',
      number: null,
      date: null,
      issuer: 'Ủy ban nhân dân tỉnh Quảng Nam',
    });
    expect(signer).toEqual({ name: 'Lê Trí Thanh', position: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' });
    const kinds = decision.gaps.map((gap) => gap.kind);
    expect(kinds).toEqual(expect.arrayContaining(['no-number', 'no-date', 'missing-annex', 'open-agency-list']));
  });

  test('puts target 3 under its clause, on its line, with the words it is written in', () => {
    const third = decision.targets[2];
    const clause = decision.clauses.find((each) => each.id === third?.clause);
    expect(clause?.path).toBe('Điều 1/I/3/a/(3)');
    expect(clause?.lines).toEqual([39, 39]);
    expect(third?.asWritten).toBe('đạt 23.600 tỷ đồng');
    const repaired = applyRepairs(text, decision.repairs);
    expect(repaired.slice(...(third?.parts[0]?.span ?? [0, 0]))).toContain('thu nội địa 20.100 tỷ đồng');
  });

  test('every span shows the words that it stands for', () => {
    const repaired = applyRepairs(text, decision.repairs);
    const flat = (words: string) => words.replace(/[*_\s]+/gu, ' ').trim();
    for (const task of decision.tasks) expect(flat(repaired.slice(...task.span))).toBe(flat(task.asWritten));
    for (const target of decision.targets)
      expect(flat(repaired.slice(...target.span))).toContain(flat(target.asWritten));
  });

  test('names the ten agencies of Article 2 point 2 by their full names', () => {
    const duty = decision.tasks.find((task) => task.due.every === 'quarter' && task.kind === 'report');
    expect(duty?.leads).toEqual([
      'Sở Kế hoạch và Đầu tư',
      'Sở Tài chính',
      'Sở Nông nghiệp và Phát triển nông thôn',
      'Sở Xây dựng',
      'Sở Tài nguyên và Môi trường',
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Y tế',
      'Sở Nội vụ',
      'Bộ Chỉ huy Quân sự tỉnh',
      'Công an tỉnh',
    ]);
  });
});

describe('real documents of other provinces', () => {
  const documents = sharedFiles('data/documents', ['.md', '.txt']).filter((path) => !path.endsWith('README.md'));

  test(`are read without a fall: ${documents.length} file(s) found`, { timeout: 60_000 }, () => {
    for (const path of documents) {
      const decision = compileDecision(textOf(path));
      expect(decision.clauses.length, path).toBeGreaterThan(0);
      const values = decision.targets.flatMap((target) => [target, ...target.parts]).map((target) => target.value);
      expect(
        values.every((value) => value === null || /^\d+(?:\.\d+)?$/u.test(value)),
        path,
      ).toBe(true);
    }
  });
});
