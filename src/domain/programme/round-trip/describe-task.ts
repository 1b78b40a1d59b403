import { formatDay } from '#domain/calendar.ts';
import type { Due } from '#domain/documents/compiled-decision.ts';
import { duesStated, type RecordedDue, sameDue } from './same-due.ts';
import type { WrittenSentence, WrittenWords } from './written-sentence.ts';

export interface DescribedTask {
  readonly title: string;
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  readonly product: string | null;
  readonly due: RecordedDue;
}

const EVERY: Readonly<Record<string, string>> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  year: 'năm',
};
const QUARTERS = ['I', 'II', 'III', 'IV'];

function whenWords(kind: Due['kind'], value: string): string {
  const [year = '', part = ''] = value.split('-');
  if (kind === 'date') return `ngày ${formatDay(value)}`;
  if (kind === 'month') return `tháng ${Number(part)}/${year}`;
  if (kind === 'quarter') return `quý ${QUARTERS[Number(part.slice(1)) - 1] ?? part}/${year}`;
  if (kind === 'half') return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`;
  return `năm ${year}`;
}

/** The due time in words that read as the same due time: "trước ngày 20/01/2024", "trong quý III/2024"; null where there is none. */
export function describeDue({
  kind,
  value,
  every,
  strictBefore,
  conditional,
  asWritten,
}: DescribedTask['due']): string | null {
  const condition = conditional ? ' (nếu cần thiết)' : '';
  if (kind === 'none') return null;
  if (kind === 'recurring') return every ? `định kỳ hằng ${EVERY[every] ?? every}${condition}` : asWritten;
  if (kind === 'continuous') return `thường xuyên${condition}`;
  if (value === null) return asWritten;
  const opening = strictBefore ? 'trước' : kind === 'date' ? 'chậm nhất' : 'trong';
  return `${opening} ${whenWords(kind, value)}${condition}`;
}

/** Who is charged, with whom; a title that goes on from its subject ("Chủ trì, phối hợp với …") says the rest itself. */
function chargeWords({ title, leads, cooperating }: DescribedTask): WrittenWords[] {
  if (leads.length + cooperating.length === 0) return [];
  const words = (role: WrittenWords['role'], text: string): WrittenWords => ({ role, text, measure: 0 });
  if (leads.length > 0 && GOES_ON.test(title)) return [words('lead', `${leads.join(', ')} `)];
  const who = leads.length > 0 ? [words('lead', `${leads.join(', ')} chủ trì`)] : [];
  const joint = leads.length > 0 ? ', phối hợp với ' : 'Phối hợp với ';
  const withWhom = cooperating.length > 0 ? [words('joint', `${joint}${cooperating.join(', ')}`)] : [];
  return [...who, ...withWhom, words('joint', ': ')];
}

const GOES_ON = /^(?:chủ trì|phối hợp)(?!\p{L})/iu;

/** The task written back as one sentence: who, with whom, what, by when, what comes out; a due time that its title states is not said twice. */
export function describeTask(task: DescribedTask): WrittenSentence {
  const { title, leads, product } = task;
  const isSaid = duesStated(task.due, title).some((each) => sameDue(task.due, each));
  const due = isSaid ? null : describeDue(task.due);
  const goesOn = leads.length > 0 && GOES_ON.test(title);
  const name = goesOn ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  const behind: (WrittenWords | null)[] = [
    due === null ? null : { role: 'due', text: `; hoàn thành ${due}`, measure: 0 },
    product === null ? null : { role: 'product', text: `; sản phẩm: ${product}`, measure: 0 },
  ];
  return [...chargeWords(task), { role: 'name', text: name, measure: 0 }, ...behind.filter((each) => each !== null)];
}
