import { isOpenList } from './agencies.ts';
import { readLabel } from './clause-labels.ts';
import { inContext } from './clause-levels.ts';
import type {
  CitationDraft,
  Clause,
  DocumentFacts,
  Gap,
  GapKind,
  TargetDraft,
  TaskDraft,
} from './compiled-decision.ts';
import { findDuplicateTasks } from './find-duplicates.ts';

interface Read {
  readonly document: DocumentFacts;
  readonly clauses: readonly Clause[];
  readonly targets: readonly TargetDraft[];
  readonly tasks: readonly TaskDraft[];
  readonly citations: readonly CitationDraft[];
}

const gap = (kind: GapKind, about: string, message: string): Gap => ({ kind, about, message });
const short = (text: string) => (text.length <= 80 ? text : `${text.slice(0, text.lastIndexOf(' ', 78))}…`);

function documentGaps({ type, number, date, issuer, annexes }: DocumentFacts): Gap[] {
  const gaps: Gap[] = [];
  if (type === null) gaps.push(gap('no-type', 'document', 'Văn bản không ghi tên loại (quyết định, kế hoạch…).'));
  if (number === null) gaps.push(gap('no-number', 'document', 'Văn bản không ghi số, ký hiệu.'));
  if (date === null) gaps.push(gap('no-date', 'document', 'Văn bản không ghi ngày ban hành.'));
  if (issuer === null) gaps.push(gap('no-issuer', 'document', 'Văn bản không ghi cơ quan ban hành.'));
  for (const annex of annexes) {
    if (!annex.present)
      gaps.push(gap('missing-annex', 'document', `Văn bản dẫn “${annex.name}” nhưng tệp không có phụ lục này.`));
  }
  return gaps;
}

function taskGaps(task: TaskDraft, index: number): Gap[] {
  const about = `tasks[${index}]`;
  const gaps: Gap[] = [];
  if (task.leads.length === 0) gaps.push(gap('no-lead', about, `Chưa rõ cơ quan chủ trì: ${short(task.title)}`));
  if (task.due.kind === 'none') gaps.push(gap('no-due', about, `Chưa có hạn hoàn thành: ${short(task.title)}`));
  if (task.product === null && task.kind !== 'task')
    gaps.push(gap('no-product', about, `Chưa rõ sản phẩm: ${short(task.title)}`));
  return gaps;
}

/** Lists of departments that end in "…": the text does not say who else is meant. */
function openLists(clauses: readonly Clause[]): Gap[] {
  return clauses
    .filter(
      ({ text }) => /(?:[Ss]ở|[Bb]ộ|[Cc]ơ quan)[^.;]{0,40}:/u.test(text.slice(0, 80)) && isOpenList(text.slice(0, 500)),
    )
    .map(({ id, path }) => gap('open-agency-list', id, `Danh sách cơ quan tại ${path} để ngỏ (“…”): cần ghi đủ tên.`));
}

/** Numbers that repeat or skip among neighbours; they stay as the document has them. */
function numberingSlips(clauses: readonly Clause[]): Gap[] {
  const last = new Map<string, number>();
  const gaps: Gap[] = [];
  for (const { id, path, label, parent } of clauses) {
    const read = label === '' ? null : readLabel(`${label} A`);
    if (!read) continue;
    // "C." behind "B." counts letters, not Roman numbers.
    const letters = { rank: 50, family: 'A', order: last.get(`${parent ?? ''}/A`) ?? null, text: '' };
    const here = inContext(read, [letters]);
    if (here.order === null) continue;
    const key = `${parent ?? ''}/${here.family}`;
    const before = last.get(key);
    last.set(key, here.order);
    if (before === undefined || here.order === before + 1 || here.order === 1) continue;
    gaps.push(
      gap(
        'numbering',
        id,
        before === here.order
          ? `Số thứ tự lặp lại tại ${path}: hai khoản cùng mang số này; giữ nguyên cả hai như văn bản.`
          : `Số thứ tự không liên tục tại ${path}: sau số ${before} là số ${here.order}; giữ nguyên như văn bản.`,
      ),
    );
  }
  return gaps;
}

/** Mentions of one document that give it different days or types; the first stands until a person decides. */
function conflicts(citations: readonly CitationDraft[]): Gap[] {
  return citations.flatMap(({ type, number, title, conflicts: found }) =>
    found.map(({ field, first, other, clause }) => {
      const name = `${type ?? 'Văn bản'} ${number ?? title ?? ''}`.trim();
      const what = field === 'date' ? `ngày ${first} và ${other}` : `là ${first} và là ${other}`;
      return gap(
        'citation-conflict',
        clause,
        `Văn bản dẫn ${name} không thống nhất: ${what}. Hãy đối chiếu với bản gốc.`,
      );
    }),
  );
}

/** The same work told twice, as an annex repeats the body: offered for merging, never doubled or dropped silently. */
function duplicates(tasks: readonly TaskDraft[]): Gap[] {
  return findDuplicateTasks(tasks).map(({ task, with: other }) => {
    const [here, there] = [short(tasks[task]?.title ?? ''), short(tasks[other]?.title ?? '')];
    const message = `Có thể là cùng một nhiệm vụ: “${here}” và “${there}”. Hãy gộp hoặc giữ cả hai.`;
    return { ...gap('near-duplicate', `tasks[${task}]`, message), with: `tasks[${other}]` };
  });
}

/** What the text leaves open, for a person to fill; nothing here is guessed. */
export function findGaps({ document, clauses, targets, tasks, citations }: Read): Gap[] {
  const unmeasured = targets.flatMap((target, index) =>
    target.value !== null && target.unit === null
      ? [gap('no-measure', `targets[${index}]`, `Chưa rõ đơn vị tính: ${short(target.name)}`)]
      : [],
  );
  const leaderless = targets.flatMap((target, index) =>
    target.leads.length === 0
      ? [gap('no-lead', `targets[${index}]`, `Chỉ tiêu chưa có cơ quan chủ trì: ${short(target.name)}`)]
      : [],
  );
  return [
    ...documentGaps(document),
    ...openLists(clauses),
    ...numberingSlips(clauses),
    ...conflicts(citations),
    ...unmeasured,
    ...leaderless,
    ...tasks.flatMap(taskGaps),
    ...duplicates(tasks),
  ];
}
