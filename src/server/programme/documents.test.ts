import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DocumentView, Proposal } from '#contract/programme.ts';
import type { Role } from '#domain/agencies/role.ts';
import { testDatabase } from '#tests/database/database.ts';
import type { TestDatabase } from '#tests/database/database.ts';
import type { Browser } from '#tests/factories/app.ts';
import { signInAs, testApp } from '#tests/factories/app.ts';
import { makeDocx, paragraph, run } from '#tests/factories/docx.ts';
import { aPerson } from '#tests/factories/person.ts';
import { aProvince, anAgency } from '#tests/factories/province.ts';
import { smallDecision, upload } from '#tests/factories/upload.ts';

let database: TestDatabase;
let app: FastifyInstance;
let provinceId: number;
let officeId: number;
let officer: Browser;

beforeAll(async () => {
  database = await testDatabase();
  app = await testApp(database, () => new Date('2024-01-10T03:00:00Z'));
});
beforeEach(async () => {
  provinceId = await aProvince(database.db);
  officeId = await anAgency(database.db, { provinceId, name: 'Văn phòng UBND tỉnh', functions: ['programme-office'] });
  officer = await browserOf('programme-officer');
});
afterAll(async () => {
  await app.close();
  await database.close();
});

async function browserOf(role: Role, agencyId = officeId, fullName = 'Lê Thị Bình'): Promise<Browser> {
  return signInAs(app, await aPerson(database.db, { provinceId, agencyId, roles: [role], fullName }));
}

async function imported(): Promise<DocumentView> {
  const answer = await upload(app, officer);
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json();
}

const targetsOf = ({ proposals }: DocumentView): Proposal[] =>
  proposals.filter(({ content }) => content.kind === 'target');
const firstOf = (document: DocumentView): Proposal => {
  const [first] = targetsOf(document);
  if (!first) throw new Error('no target was read');
  return first;
};
const decide = async (browser: Browser, { id, version }: Proposal, verb: string, reason?: string) =>
  browser.post(`/api/proposals/${id}/${verb}`, { version, ...(reason && { reason }) });

test('an uploaded decision is read into clauses, targets with parts, tasks, repairs and gaps', async () => {
  const document = await imported();
  expect(document).toMatchObject({
    number: '15/QĐ-UBND',
    issuedOn: '2024-01-05',
    counts: { proposed: 6, accepted: 0, rejected: 0 },
    programmeId: null,
    mayDecide: true,
    version: 1,
  });
  expect(document.originalText).toContain('phần đấu');
  expect(document.repairedText).toContain('phấn đấu');
  expect(targetsOf(document)).toHaveLength(3);
  expect(document.repairs).toMatchObject([{ original: 'phần đấu', repaired: 'phấn đấu', reverted: false }]);
  const keys = new Set(document.clauses.map(({ key }) => key));
  expect(document.proposals.every(({ clauseKey }) => keys.has(clauseKey))).toBe(true);
});

test('a decision as a Word file is read like its text, with what its reader noted', async () => {
  const paragraphs = smallDecision.split('\n').filter((line) => line.trim() !== '');
  const inserted = `<w:p><w:ins w:id="1">${run(paragraphs.pop() ?? '')}</w:ins></w:p>`;
  const file = makeDocx(paragraphs.map((line) => paragraph(line)).join('') + inserted);
  const answer = await upload(app, officer, file, 'quyet-dinh.docx');
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({
    number: '15/QĐ-UBND',
    counts: { proposed: 6, accepted: 0, rejected: 0 },
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    pageCount: null,
    readingNotes: [{ code: 'tracked-changes', message: expect.stringContaining('dấu vết sửa đổi') as string }],
  });
});

test('a document of seven thousand clauses is kept whole', async () => {
  const clauses = Array.from({ length: 7000 }, (_, index) => `${index + 1}. Mục thứ ${index + 1}.`);
  const long = smallDecision.replace('I. CHỈ TIÊU CHỦ YẾU', `I. DANH MỤC\n${clauses.join('\n')}\nII. CHỈ TIÊU CHỦ YẾU`);
  const answer = await upload(app, officer, long, 'dai.txt');
  expect(answer.statusCode).toBe(201);
  expect(answer.json().clauses.length).toBeGreaterThan(7000);
});

test('the same decision twice is refused and names the first', async () => {
  const { id } = await imported();
  const again = await upload(app, officer, smallDecision, 'ban-khac.txt');
  expect(again.json()).toMatchObject({ status: 409, code: 'document-already-imported' });
  expect(again.json().detail).toContain('“quyet-dinh.txt”');
  expect(again.json().detail).toContain('Lê Thị Bình');
  expect(again.json().problems[0].path).toBe(`documents/${id}`);
  expect((await officer.get('/api/documents')).json().documents).toHaveLength(1);
});

test.each([
  ['an empty file', '', 'file-unreadable', 'tệp rỗng'],
  ['a text that is no decision', 'Mẹ ơi con đã về.\n', 'not-a-decision', 'không giống quyết định'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]), 'file-unreadable', 'Hãy'],
  ['a cut Word file', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2]), 'file-unreadable', 'bị cắt cụt'],
])('%s is refused with what to do', async (_case, content, code, words) => {
  const answer = await upload(app, officer, content, 'tệp.txt');
  expect(answer.json()).toMatchObject({ status: 422, code });
  expect(answer.json().detail).toContain(words);
});

test('accepting the first target makes the programme, its parts and the four quarters of its year', async () => {
  const document = await imported();
  const [, revenue] = targetsOf(document);
  if (!revenue) throw new Error('the second target is missing');
  const accepted = await decide(officer, revenue, 'accept');
  expect(accepted.json()).toMatchObject({ status: 'accepted', decidedBy: { fullName: 'Lê Thị Bình' } });
  const { programmeId } = (await officer.get(`/api/documents/${document.id}`)).json();
  const programme = (await officer.get(`/api/programmes/${programmeId}`)).json();
  expect(programme).toMatchObject({ year: 2024, title: 'Chương trình công tác trọng tâm năm 2024', mayAssign: true });
  expect(programme.targets).toMatchObject([
    { number: '2', value: '23600', comparator: 'eq', wholeId: null, clause: { path: 'Điều 1/I/(2)' } },
    { value: '20100', wholeId: programme.targets[0].id, partKind: 'of-which' },
  ]);
  const periods = await database.db.selectFrom('period').select('key').where('province_id', '=', provinceId).execute();
  expect(periods.map(({ key }) => key).sort()).toEqual(['2024Q1', '2024Q2', '2024Q3', '2024Q4']);
});

test('a task comes in with the agencies that the text names beyond doubt, and its due day', async () => {
  const health = await anAgency(database.db, { provinceId, name: 'Sở Y tế' });
  const finance = await anAgency(database.db, { provinceId, name: 'Sở Tài chính' });
  const document = await imported();
  const accepted = await officer.post(`/api/documents/${document.id}/accept-all`, { atLeast: 0, kind: 'task' });
  expect(accepted.json().counts).toEqual({ proposed: 3, accepted: 3, rejected: 0 });
  const { tasks, gaps } = (await officer.get(`/api/programmes/${accepted.json().programmeId}`)).json();
  expect(tasks).toMatchObject([
    { lead: { id: health }, cooperating: [{ id: finance }], due: { dueOn: '2024-06-30' }, timeClass: 'in-time' },
    { lead: { id: finance }, due: { dueOn: '2024-12-19' } },
    { lead: null, due: { kind: 'none', dueOn: null }, timeClass: 'no-due-day' },
  ]);
  const ofLast = gaps.filter(({ taskId }: { taskId?: number }) => taskId === tasks[2].id);
  expect(ofLast.map(({ kind }: { kind: string }) => kind)).toEqual(['no-lead', 'no-due', 'no-product']);
});

test('a correction keeps what the machine read beside it, and only then is accepted', async () => {
  const proposal = firstOf(await imported());
  if (proposal.content.kind !== 'target') throw new Error('not a target');
  const content = { ...proposal.content, target: { ...proposal.content.target, name: 'Tăng trưởng GRDP' } };
  const corrected = await officer.put(`/api/proposals/${proposal.id}`, { version: 1, content });
  expect(corrected.json()).toMatchObject({ status: 'proposed', corrected: true, version: 2 });
  expect((await decide(officer, corrected.json(), 'accept')).json()).toMatchObject({ status: 'accepted' });
});

test('a correction without a figure names every field that stands against it', async () => {
  const proposal = firstOf(await imported());
  if (proposal.content.kind !== 'target') throw new Error('not a target');
  const content = { ...proposal.content, target: { ...proposal.content.target, value: null, valueMax: null } };
  const answer = await officer.put(`/api/proposals/${proposal.id}`, { version: 1, content });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().problems.map(({ path }: { path: string }) => path)).toEqual([
    'content.target.value',
    'content.target.valueMax',
  ]);
});

test('a stale correction loses, says who was first, and nothing is lost', async () => {
  const proposal = firstOf(await imported());
  const colleague = await browserOf('programme-officer', officeId, 'Trần Văn Chín');
  await decide(colleague, proposal, 'accept');
  const late = await officer.put(`/api/proposals/${proposal.id}`, { version: 1, content: proposal.content });
  expect(late.json()).toMatchObject({ status: 409, code: 'stale-version' });
  expect(late.json().detail).toContain('bởi Trần Văn Chín lúc 10:00 ngày 10/01/2024');
});

test('rejecting needs a reason, and takes an accepted item out of the programme', async () => {
  const document = await imported();
  const accepted = (await decide(officer, firstOf(document), 'accept')).json();
  expect((await decide(officer, accepted, 'reject')).json()).toMatchObject({ code: 'reason-missing' });
  const rejected = await decide(officer, accepted, 'reject', 'Trùng với chỉ tiêu khác');
  expect(rejected.json()).toMatchObject({ status: 'rejected', reason: 'Trùng với chỉ tiêu khác' });
  const { programmeId } = (await officer.get(`/api/documents/${document.id}`)).json();
  expect((await officer.get(`/api/programmes/${programmeId}`)).json().targets).toEqual([]);
  const reopened = (await decide(officer, rejected.json(), 'reopen')).json();
  expect(reopened).toMatchObject({ status: 'proposed', decidedBy: null });
});

test('what the machine missed is added at its clause', async () => {
  const document = await imported();
  const { content } = firstOf(document);
  const added = await officer.post(`/api/documents/${document.id}/proposals`, { clauseKey: 'c18', content });
  expect(added.statusCode).toBe(201);
  expect(added.json()).toMatchObject({ origin: 'person', status: 'proposed', clauseKey: 'c18', corrected: false });
  const nowhere = await officer.post(`/api/documents/${document.id}/proposals`, { clauseKey: 'c999', content });
  expect(nowhere.json()).toMatchObject({ code: 'clause-not-found' });
});

test('taking a repair back gives the original words again, and decided items stay', async () => {
  const document = await imported();
  await decide(officer, firstOf(document), 'accept');
  const [repair] = document.repairs;
  const answer = await officer.post(`/api/repairs/${repair?.id}`, { reverted: true, version: document.version });
  expect(answer.statusCode).toBe(200);
  const after: DocumentView = answer.json();
  expect(after.repairedText).toBe(after.originalText);
  expect(after.repairs).toMatchObject([{ reverted: true }]);
  expect(after.counts).toMatchObject({ accepted: 1 });
  const stale = await officer.post(`/api/repairs/${repair?.id}`, { reverted: false, version: document.version });
  expect(stale.json()).toMatchObject({ code: 'stale-version' });
  const back = await officer.post(`/api/repairs/${repair?.id}`, { reverted: false, version: after.version });
  expect(back.json().repairedText).toBe(document.repairedText);
  expect(back.json().proposals.map(({ content }: Proposal) => content)).toEqual(
    document.proposals.map(({ content }) => content),
  );
});

test.each(['auditor', 'leader', 'specialist', 'consolidator', 'administrator'] as const)(
  'a %s reads the document and changes nothing',
  async (role) => {
    const document = await imported();
    const browser = await browserOf(role);
    expect((await browser.get(`/api/documents/${document.id}`)).json()).toMatchObject({ mayDecide: false });
    const refused = { status: 403, code: 'not-your-role' };
    expect((await upload(app, browser, `${smallDecision}.`)).json()).toMatchObject(refused);
    expect((await decide(browser, firstOf(document), 'accept')).json()).toMatchObject(refused);
    const all = await browser.post(`/api/documents/${document.id}/accept-all`, { atLeast: 0 });
    expect(all.json()).toMatchObject(refused);
  },
);

test('a programme officer of another agency decides nothing', async () => {
  const document = await imported();
  const elsewhere = await anAgency(database.db, { provinceId });
  const other = await browserOf('programme-officer', elsewhere);
  expect((await decide(other, firstOf(document), 'accept')).json()).toMatchObject({ code: 'not-your-role' });
});

test('a document of another province does not exist', async () => {
  const document = await imported();
  const elsewhere = await aProvince(database.db);
  const agencyId = await anAgency(database.db, { provinceId: elsewhere, functions: ['programme-office'] });
  const stranger = await aPerson(database.db, { provinceId: elsewhere, agencyId, roles: ['programme-officer'] });
  const browser = await signInAs(app, stranger);
  expect((await browser.get(`/api/documents/${document.id}`)).statusCode).toBe(404);
  expect((await decide(browser, firstOf(document), 'accept')).statusCode).toBe(404);
});

test('a double click accepts once: the retry gets the first answer', async () => {
  const proposal = firstOf(await imported());
  const headers = { 'idempotency-key': `accept-${proposal.id}-once` };
  const url = `/api/proposals/${proposal.id}/accept`;
  const [one, two] = await Promise.all([
    officer.post(url, { version: 1 }, headers),
    officer.post(url, { version: 1 }, headers),
  ]);
  expect(one.statusCode).toBe(200);
  expect(two.json()).toEqual(one.json());
  const other = await officer.post(url, { version: 2 }, headers);
  expect(other.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
});

test('what a table tells of the year before is the target’s baseline in the programme', async () => {
  const table = ['| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2023 | Kế hoạch năm 2024 |', '|---|---|---|---|---|'];
  const row = '| 1 | Sản lượng lúa | nghìn tấn | 410,5 | 425 |';
  const text = `${smallDecision}\n\nPHỤ LỤC I\n\nCHỈ TIÊU\n\n${[...table, row].join('\n')}\n`;
  const document: DocumentView = (await upload(app, officer, text, 'phu-luc.txt')).json();
  const proposal = targetsOf(document).find(
    ({ content }) => content.kind === 'target' && content.target.name === 'Sản lượng lúa',
  );
  if (!proposal) throw new Error('the table was not read');
  await decide(officer, proposal, 'accept');
  const { programmeId } = (await officer.get(`/api/documents/${document.id}`)).json();
  const { targets } = (await officer.get(`/api/programmes/${programmeId}`)).json();
  expect(targets).toMatchObject([{ name: 'Sản lượng lúa', value: '425', baseline: { value: '410.5', year: 2023 } }]);
});
