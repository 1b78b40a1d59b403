import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCertificate, type KeyedCertificate } from '#formats/signature/make-certificate.ts';
import { signPrepared } from '#formats/signature/software-signer.ts';
import { problemBody } from '#server/errors-text/index.ts';
import { Refused } from '#server/errors.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { withCell, withSheet } from '#tests/factories/workbook.ts';
import { approveReport } from './approve-report.ts';
import { insertAuthority } from './certificate-queries.ts';
import { getReport } from './get-report.ts';
import { makeWorkbook } from './make-workbook.ts';
import { openReport } from './open-report.ts';
import { prepareSigning } from './prepare-signing.ts';
import { readWorkbook } from './read-workbook.ts';
import { saveDraft } from './save-draft.ts';
import { signReport } from './sign-report.ts';
import { submitReport } from './submit-report.ts';

/** What people of the province send by mistake, and the sentence that each of them gets; nothing that was typed is lost. */
interface World {
  readonly quarter: Quarter;
  /** Y tế's draft of the first quarter, in which 5 was typed; its lines begin at row 7 of the workbook. */
  readonly id: number;
  readonly version: number;
  readonly workbook: Uint8Array;
}
type Told = Promise<string[]>;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const typed = (quantityId = 0, value = '5') => ({
  quantityId,
  value,
  standing: 'final' as const,
  note: null,
  obstacle: null,
});

async function aWorld(): Promise<World> {
  const quarter = await aQuarter(database.db, ({ health, education }) => [
    { lead: health },
    { lead: health, unit: '%', nature: 'rate' },
    { lead: education },
  ]);
  const writer = quarter.as('specialist');
  const { id } = await openReport(writer, quarter.programmeId, '2024Q1');
  const lines = [typed(quarter.targetIds[0]), typed(quarter.targetIds[1], '60')];
  const { version } = await saveDraft(writer, id, { version: 1, lines });
  const { bytes } = await makeWorkbook(writer, id);
  return { quarter, id, version, workbook: bytes };
}

/** The sentence of a refusal as the page shows it. */
async function refusal(act: Promise<unknown>): Told {
  const error: unknown = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused)) throw new Error('nothing was refused', { cause: error });
  const { detail, problems } = problemBody(error.code, error.facts, error.problems);
  return [detail, ...problems.map(({ message }) => message)];
}

const sent = async ({ quarter, id }: World, bytes: Uint8Array, name = 'bieu.xlsx') =>
  readWorkbook(quarter.as('specialist'), id, { name, bytes });

/** Loads the workbook with something done to it: what is told of its cells and rows. */
async function told(world: World, bytes: Uint8Array): Told {
  const { problems, differences } = await sent(world, bytes);
  // What is doubtful is shown and never taken by itself.
  expect(differences.filter(({ remarks, proposed }) => remarks.length > 0 && proposed)).toEqual([]);
  return [...problems.map(({ message }) => message), ...differences.flatMap(({ remarks }) => remarks)];
}
const cell = (place: string, xml: string) => async (world: World) => told(world, withCell(world.workbook, place, xml));

async function signWith(world: World, make: (name: string) => KeyedCertificate): Told {
  const { quarter, id, version } = world;
  const head = quarter.as('head');
  await submitReport(quarter.as('specialist'), id, version);
  await database.pool.query('update report_form set asks_signature = true where programme_id = $1', [
    quarter.programmeId,
  ]);
  await approveReport(head, id, version + 1);
  const { rows } = await database.pool.query<{ name: string }>('select full_name as name from person where id = $1', [
    quarter.people.head.personId,
  ]);
  const token = make(rows[0]?.name ?? '');
  const certificate = Buffer.from(token.certificate).toString('base64');
  const capacity = { capacity: 'own', signedFor: null, position: 'Giám đốc' } as const;
  const prepared = await prepareSigning(head, id, { ...capacity, certificate });
  const signature = (attributes: string) =>
    Buffer.from(signPrepared(Buffer.from(attributes, 'base64'), token.privateKey)).toString('base64');
  const answer = {
    certificate,
    signature: signature(prepared.attributes),
    paperSignature: signature(prepared.paper.attributes),
    signedAt: prepared.signedAt,
  };
  return refusal(signReport(head, id, version + 2, { ...capacity, token: answer }));
}
const year = { organization: 'Nơi cấp minh họa', validFrom: '2024-01-01T00:00:00Z', validTo: '2025-01-01T00:00:00Z' };

const rows: readonly (readonly [what: string, act: (world: World) => Told, ...sentences: string[]])[] = [
  [
    'a file that is no workbook',
    async (world) => refusal(sent(world, new TextEncoder().encode('a;b'), 'anh.xlsx')),
    'Tệp “anh.xlsx” không được nhận',
    'Chưa có gì thay đổi trong báo cáo.',
  ],
  [
    'a workbook of another unit',
    async (world) => {
      const teacher = world.quarter.as('teacher');
      const other = await openReport(teacher, world.quarter.programmeId, '2024Q1');
      return refusal(sent(world, (await makeWorkbook(teacher, other.id)).bytes));
    },
    'biểu của Sở Giáo dục và Đào tạo, không phải của Sở Y tế. Hãy nạp đúng biểu của cơ quan mình.',
  ],
  [
    'a workbook of another period',
    async (world) => {
      const later = world.quarter.as('specialist', '2024-06-14');
      const next = await openReport(later, world.quarter.programmeId, '2024Q2');
      return refusal(sent(world, (await makeWorkbook(later, next.id)).bytes));
    },
    'biểu của Quý II/2024, báo cáo đang mở là Quý I/2024. Hãy mở báo cáo đúng kỳ',
  ],
  [
    'a formula in a cell',
    cell('G7', '<c r="G7"><f>2+4</f><v>6</v></c>'),
    'Ô G7 là công thức; số lấy là kết quả Excel đã tính lần cuối. Hãy kiểm tra số rồi chọn.',
  ],
  [
    'merged cells',
    async (world) =>
      told(
        world,
        withSheet(withCell(world.workbook, 'G7', '<c r="G7"><v>6</v></c>'), (xml) =>
          xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="G7:G8"/></mergeCells>'),
        ),
      ),
    'Ô G7 nằm trong vùng gộp G7:G8, không biết số thuộc dòng nào. Hãy bỏ gộp ô',
  ],
  [
    'a number as text',
    cell('G7', '<c r="G7" t="str"><v>23.600,5</v></c>'),
    'Ô G7 ghi số dưới dạng chữ “23.600,5”. Hãy xem số đọc được có đúng không rồi chọn.',
  ],
  [
    'a day, here one of another period, in the place of a figure',
    cell('G7', '<c r="G7" t="d"><v>2023-12-31</v></c>'),
    'Ô G7 là ngày tháng 31/12/2023, không phải số liệu.',
    'gõ lại số rồi nạp lại.',
  ],
  ['a value outside its scale', cell('G8', '<c r="G8"><v>171</v></c>'), 'Ô G8:', '100'],
  [
    'a row of the template left in',
    async (world) =>
      told(
        world,
        withSheet(world.workbook, (xml) =>
          xml.replace(
            '</sheetData>',
            '<row r="60"><c r="B60" t="str"><v>Ví dụ: Tên chỉ tiêu</v></c><c r="G60"><v>123</v></c></row></sheetData>',
          ),
        ),
      ),
    'Ô G60: dòng mẫu “Ví dụ: Tên chỉ tiêu” còn để lại trong biểu',
    'Hãy xóa dòng này.',
  ],
  [
    'a figure of a target that another agency leads',
    async ({ quarter, id, version }) =>
      refusal(saveDraft(quarter.as('specialist'), id, { version, lines: [typed(quarter.targetIds[2])] })),
    'Kỳ này Sở Y tế không được giao báo cáo: (3) ',
    'hãy bỏ số ở dòng đó rồi lưu lại',
  ],
  [
    'a change made offline that comes after the approval',
    async ({ quarter, id, version }) => {
      await submitReport(quarter.as('specialist'), id, version);
      await approveReport(quarter.as('head'), id, version + 1);
      return refusal(saveDraft(quarter.as('specialist'), id, { version, lines: [typed(quarter.targetIds[0], '999')] }));
    },
    'Trong lúc bạn làm, nội dung này đã thay đổi, bởi ',
    'Chưa ghi đè lên gì: hãy tải bản mới, đối chiếu rồi lưu lại.',
  ],
  [
    'an expired certificate',
    async (world) => {
      const authority = makeCertificate({ ...year, name: year.organization, issuer: null });
      const { provinceId } = world.quarter;
      const { certificate } = authority;
      await insertAuthority(database.db, provinceId, { name: year.organization, certificate, illustrative: true });
      return signWith(world, (name) =>
        makeCertificate({ ...year, validTo: '2024-02-01T00:00:00Z', name, issuer: authority }),
      );
    },
    'đã hết hạn khi ký',
  ],
  [
    'a certificate of an authority that nobody here trusts',
    async (world) => {
      const foreign = makeCertificate({ ...year, name: 'Nơi cấp lạ', issuer: null });
      return signWith(world, (name) => makeCertificate({ ...year, name, issuer: foreign }));
    },
    'không được tin cậy',
  ],
];

const cases = rows.map(([what, act, ...sentences]) => ({ what, act, sentences }));

test.each(cases)('$what: told in a sentence, and nothing is lost', async ({ act, sentences }) => {
  const world = await aWorld();
  const { quarter, id } = world;
  const all = (await act(world)).join('\n').replaceAll('\u00A0', ' ');
  for (const sentence of sentences) expect(all).toContain(sentence);
  const { lines } = await getReport(quarter.as('specialist'), id);
  expect(lines.map(({ value }) => value)).toEqual(['5', '60']);
});

test('no sentence leaves a gap where a name belongs', async () => {
  for (const { act } of cases) {
    const all = (await act(await aWorld())).join('\n');
    expect(all).not.toMatch(/“”|: \.|\{\w+\}|undefined|null/);
    expect(all.length).toBeGreaterThan(20);
  }
});
