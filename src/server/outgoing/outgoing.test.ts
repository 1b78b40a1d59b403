import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutgoingView, TakeOutgoingStep } from '#contract/outgoing.ts';
import { readDocument } from '#formats/documents/read-document.ts';
import { freezeConsolidation, getConsolidation } from '#server/consolidation/index.ts';
import { inTransaction } from '#server/db/transaction.ts';
import { approveReport, correctReport, getReport, saveDraft, submitReport } from '#server/reporting/index.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { EDUCATION, HEALTH, handIn } from '#tests/factories/reports.ts';
import { draftOutgoing } from './draft-outgoing.ts';
import { getOutgoing } from './get-outgoing.ts';
import { getOutgoingFile } from './get-outgoing-file.ts';
import { listOutgoing } from './list-outgoing.ts';
import { takeOutgoingStep } from './take-outgoing-step.ts';
import { takeNumber } from './register-queries.ts';
import { commentOutgoing, writeParts } from './write-parts.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const DAY = '2024-03-20';
type Person = keyof Quarter['people'];

type Reported = Quarter & { report: { id: number; version: number } };
const aReported = async (): Promise<Reported> => {
  const quarter = await aQuarter(database.db, ({ health, education }) => [
    { name: 'Tỷ lệ bao phủ bảo hiểm y tế', unit: '%', value: '95', lead: health },
    { name: 'Trường đạt chuẩn', unit: 'trường', value: '100', lead: education },
  ]);
  const report = await handIn(quarter, HEALTH, ['71.95'], { obstacle: 'Thiếu thuốc' });
  return { ...quarter, report };
};
const draft = async (quarter: Quarter, kind: 'quarterly-targets' | 'communique' = 'quarterly-targets') =>
  draftOutgoing(quarter.as('consolidator', DAY), { kind, programmeId: quarter.programmeId, periodKey: '2024Q1' });
const step = async (
  quarter: Quarter,
  { id, version }: OutgoingView,
  action: TakeOutgoingStep['action'],
  more: Partial<TakeOutgoingStep> = {},
  person: Person = 'consolidator',
) => takeOutgoingStep(quarter.as(person, DAY), id, { version, action, ...more });
const signed = async (quarter: Quarter, drafted: OutgoingView): Promise<OutgoingView> => {
  const signer = { personId: quarter.people.leader.personId, capacity: 'own' as const, signedFor: null };
  const submitted = await step(quarter, drafted, 'submit', { signers: [{ ...signer, position: 'Giám đốc' }] });
  return step(quarter, submitted, 'sign', {}, 'leader');
};
const issued = async (quarter: Quarter, drafted: OutgoingView): Promise<OutgoingView> =>
  step(quarter, await signed(quarter, drafted), 'promulgate', { agencyIds: [quarter.health] });
const wordsIn = ({ preview }: OutgoingView): string =>
  preview.body
    .map((each) => (each.kind === 'line' ? each.text : each.rows.flatMap(({ cells }) => cells).join(' ')))
    .join(' ')
    .replaceAll('\u00a0', ' ');
const read = async (quarter: Quarter, id: number, kind: 'pdf' | 'docx') =>
  (await getOutgoingFile(quarter.as('consolidator', DAY), id, kind)).bytes;

test('a draft is made of the record alone; figures that come later are told and taken in, and written words stay', async () => {
  const quarter = await aReported();
  const first = await draft(quarter);
  expect(wordsIn(first)).toContain('Tỷ lệ bao phủ bảo hiểm y tế (kế hoạch: đạt 100): Quý I/2024 đạt 71,95%');
  expect(wordsIn(first)).toContain('Thiếu thuốc');
  expect(wordsIn(first)).toContain('Trường đạt chuẩn (kế hoạch: đạt 100): chưa có số liệu');
  const written = await writeParts(quarter.as('consolidator', DAY), first.id, {
    version: first.version,
    written: { proposals: 'Đề nghị <b>bổ sung</b> thuốc #strong[x]' },
  });

  await handIn(quarter, EDUCATION, [null, '120'], { day: DAY });
  const seen = await getOutgoing(quarter.as('consolidator', DAY), first.id);
  expect(seen.changes).toContainEqual({
    key: `target:${quarter.targetIds[1]}:value`,
    label: 'Trường đạt chuẩn: thực hiện',
    was: 'chưa có số liệu',
    now: '120 trường',
  });
  expect(wordsIn(seen)).not.toContain('120');
  const anew = await step(quarter, written, 'refresh');
  expect(wordsIn(anew)).toContain('120 trường');
  expect(wordsIn(anew)).toContain('Đề nghị <b>bổ sung</b> thuốc #strong[x]');
  expect((await getOutgoing(quarter.as('consolidator', DAY), first.id)).changes).toEqual([]);
});

test('Word and PDF of a document say the same, and an issued one is the same bytes whenever it is made', async () => {
  const quarter = await aReported();
  const { id, number } = await issued(quarter, await draft(quarter));
  expect(number).toMatch(/^01\/BC-/u);
  const both = async () => [await read(quarter, id, 'pdf'), await read(quarter, id, 'docx')] as const;
  const [pdf, docx] = await both();
  await correctHealth(quarter, '70.5');
  const again = await both();
  expect([again[0].equals(pdf), again[1].equals(docx)]).toEqual([true, true]);
  const texts = await Promise.all(
    [pdf, docx].map(async (bytes) => {
      const found = await readDocument(bytes);
      return found.ok
        ? found.text
            .replace(/^\|(?: --- \|)+$/gmu, ' ')
            .replace(/<br>|[*|\f\\\s]+/gu, ' ')
            .trim()
        : '';
    }),
  );
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).toContain('71,95%');
}, 60_000);

test('a correction finds the issued documents it touches, and drafts the corrigendum', async () => {
  const quarter = await aReported();
  const { version } = await getConsolidation(quarter.as('consolidator', '2024-03-19'), quarter.programmeId, '2024Q1');
  await freezeConsolidation(quarter.as('consolidator', '2024-03-19'), quarter.programmeId, '2024Q1', {
    version,
    remark: 'Thiếu một báo cáo',
  });
  const document = await issued(quarter, await draft(quarter));
  const touched = async () => (await listOutgoing(quarter.as('consolidator', DAY), { register: 'touched' })).documents;
  expect(await touched()).toEqual([]);
  await expect(step(quarter, document, 'correct')).rejects.toMatchObject({ code: 'outgoing-nothing-to-correct' });

  await correctHealth(quarter, '70.5');
  expect(await touched()).toMatchObject([{ id: document.id, number: document.number }]);
  const corrigendum = await step(quarter, document, 'correct');
  expect(corrigendum).toMatchObject({ kind: 'corrigendum', state: 'draft', corrects: { id: document.id } });
  expect(wordsIn(corrigendum)).toContain('71,95% 70,5%');
  expect(wordsIn(await getOutgoing(quarter.as('consolidator', DAY), document.id))).toContain('71,95%');
});

async function correctHealth(quarter: Reported, value: string): Promise<void> {
  const own = quarter.report;
  await correctReport(quarter.as('specialist', DAY), own.id, own.version, 'Nhập nhầm');
  const opened = await getReport(quarter.as('specialist', DAY), own.id);
  const lines = [
    { quantityId: quarter.targetIds[0] ?? 0, value, standing: 'final' as const, obstacle: null, note: 'Sửa' },
  ];
  const { version } = await saveDraft(quarter.as('specialist', DAY), own.id, { version: opened.version, lines });
  await submitReport(quarter.as('specialist', DAY), own.id, version);
  await approveReport(quarter.as('head', DAY), own.id, version + 1);
}

test('numbers are continuous in a year for each notation, however many ask at once', async () => {
  const quarter = await aReported();
  const ready: OutgoingView[] = [];
  for (let count = 0; count < 12; count += 1) {
    ready.push(await signed(quarter, await draft(quarter, count % 4 === 0 ? 'communique' : 'quarterly-targets')));
  }
  const given = await Promise.all(
    ready.map(async (each) => step(quarter, each, 'promulgate', { agencyIds: [quarter.health] })),
  );
  const of = (type: string) =>
    given.filter((each) => each.type === type).map(({ number }) => Number(number?.split('/')[0]));
  expect(of('report').toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(of('communique').toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
  const [first, second] = given;
  if (!first || !second) throw new Error('nothing was issued');
  await step(quarter, first, 'recall', { words: 'Sai thể thức' });
  await expect(step(quarter, second, 'promulgate', { agencyIds: [] })).rejects.toMatchObject({
    code: 'outgoing-not-in-this-state',
  });
}, 60_000);

test('a number that is given back is given again: thirty at once, a third of which fail, leave no gap and no double', async () => {
  const { provinceId, planning: agencyId } = await aReported();
  const ask = async (index: number): Promise<number | null> =>
    inTransaction(
      database.db,
      async (tx) => {
        const ordinal = await takeNumber(tx, { provinceId, agencyId, notation: 'BC-THU', day: DAY });
        if (index % 3 === 0) throw new Error('given back');
        return ordinal;
      },
      { 'tiendo.scope': 'system' },
    ).catch(() => null);
  const given = await Promise.all(Array.from({ length: 30 }, async (_, index) => ask(index)));
  const kept = given.filter((each) => each !== null).toSorted((a, b) => a - b);
  expect(kept).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test('agencies that were asked comment, others do not find the draft; several sign in their order; opening is the receipt', async () => {
  const quarter = await aReported();
  const drafted = await draft(quarter);
  await expect(getOutgoing(quarter.as('head', DAY), drafted.id)).rejects.toMatchObject({ code: 'not-found' });
  const asked = await step(quarter, drafted, 'ask-comments', { agencyIds: [quarter.health], dueOn: '2024-03-22' });
  const commented = await commentOutgoing(quarter.as('head', DAY), drafted.id, {
    version: asked.version,
    words: 'Đồng ý',
  });
  expect(commented.comments).toMatchObject([{ agency: { name: 'Sở Y tế' }, words: 'Đồng ý' }]);
  await expect(getOutgoing(quarter.as('principal', DAY), drafted.id)).rejects.toMatchObject({ code: 'not-found' });

  const { people } = quarter;
  const signer = (personId: number) => ({ personId, capacity: 'own' as const, signedFor: null, position: 'Giám đốc' });
  await expect(step(quarter, asked, 'submit', { signers: [signer(people.head.personId)] })).rejects.toMatchObject({
    code: 'outgoing-signer-unknown',
  });
  const submitted = await step(quarter, asked, 'submit', { signers: [signer(people.leader.personId)] });
  await expect(step(quarter, submitted, 'sign')).rejects.toMatchObject({ code: 'outgoing-not-yours' });
  const back = await step(quarter, submitted, 'return', { words: 'Bổ sung nguyên nhân' }, 'leader');
  expect(back).toMatchObject({ state: 'draft' });
  const out = await issued(quarter, { ...back, version: submitted.version + 1 });
  expect(out).toMatchObject({ state: 'issued', sentTo: 1, readBy: 0 });
  await getOutgoing(quarter.as('specialist', DAY), out.id);
  expect((await listOutgoing(quarter.as('specialist', DAY), { register: 'in' })).documents).toMatchObject([
    { readBy: 1 },
  ]);

  const replacement = await step(quarter, out, 'replace', { words: 'Thay số liệu' });
  await issued(quarter, replacement);
  expect(await getOutgoing(quarter.as('consolidator', DAY), out.id)).toMatchObject({
    state: 'replaced',
    number: out.number,
  });
});
