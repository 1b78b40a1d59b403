import { type Day, formatDay } from '#domain/calendar.ts';
import { makeNotation } from '#domain/documents/official/document-types.ts';
import { abbreviate, type IssuingAgency, makeIssuer, makePlace } from '#domain/documents/official/letterhead.ts';
import type { BodyBlock, OfficialDocument } from '#domain/documents/official/official-document.ts';
import { plainWords } from '#domain/documents/official/plain-words.ts';
import type { AgendaOutcome } from './meeting-workflow.ts';

/** What was said to one agency, as it was taken down and, where it is a task already, by when. */
export interface MinutedDirective {
  readonly words: string;
  readonly leadName: string | null;
  readonly dueOn: Day | null;
}

export interface MinutedItem {
  readonly title: string;
  readonly question: string | null;
  readonly agencyName: string | null;
  readonly outcome: AgendaOutcome | null;
  readonly outcomeWords: string | null;
  readonly directives: readonly MinutedDirective[];
}

export interface MinutedMeeting {
  readonly title: string;
  readonly heldOn: Day;
  readonly place: string | null;
  readonly attendees: string | null;
  readonly chair: { readonly fullName: string; readonly title: string | null };
  readonly items: readonly MinutedItem[];
  readonly notice: { readonly number: string; readonly datedOn: Day } | null;
}

const outcomeWords: Readonly<Record<AgendaOutcome, string>> = {
  decided: 'Kết luận',
  noted: 'Cuộc họp ghi nhận',
  deferred: 'Chưa kết luận',
};

/**
 * The draft of a meeting's minutes, or of the notice that announces its conclusions (types of Decree 30/2020/NĐ-CP): every item in
 * the order of the agenda with its outcome, then the orders that were given with whom and when. Nothing is added to what was taken down.
 */
export function composeMinutes(
  meeting: MinutedMeeting,
  office: IssuingAgency,
  type: 'minutes' | 'notice',
): OfficialDocument {
  const { title, heldOn, chair, items, notice } = meeting;
  const who = [chair.title, chair.fullName].filter(Boolean).join(' ');
  const subject = type === 'minutes' ? plainWords(title) : `Kết luận của ${who} tại ${lowerFirst(plainWords(title))}`;
  const ordinal = /^\d+/u.exec(notice?.number ?? '')?.[0];
  return {
    type,
    issuer: makeIssuer(office),
    number: {
      ordinal: type === 'notice' && ordinal !== undefined ? Number(ordinal) : null,
      notation: makeNotation({ type, agency: abbreviate(office) }),
    },
    place: makePlace(office),
    issuedOn: type === 'minutes' ? heldOn : (notice?.datedOn ?? null),
    subject,
    urgency: null,
    addressees: [],
    legalBases: [],
    body: [
      ...openingOf(meeting, who, type),
      ...items.flatMap((item, index) => itemBlocks(item, index + 1)),
      paragraph(type === 'minutes' ? 'Cuộc họp kết thúc cùng ngày.' : closing(items)),
    ],
    recipients: leadsOf(items),
    archive: 'VT',
    signature: { capacity: 'own', signedFor: null, position: 'Thủ trưởng cơ quan', name: null },
    annexes: [],
  };
}

function openingOf({ heldOn, place, attendees, title }: MinutedMeeting, who: string, type: string): BodyBlock[] {
  const where = place ? `, tại ${place}` : '';
  const opening =
    type === 'minutes'
      ? `Ngày ${formatDay(heldOn)}${where}, ${who} chủ trì ${lowerFirst(title)}.`
      : `Ngày ${formatDay(heldOn)}${where}, ${who} đã chủ trì ${lowerFirst(title)}. Sau khi nghe báo cáo và ý kiến thảo luận, ${who} kết luận như sau:`;
  return [paragraph(opening), ...(attendees ? [paragraph(`Thành phần dự họp: ${attendees}`)] : [])];
}

function itemBlocks(
  { title, question, agencyName, outcome, outcomeWords: words, directives }: MinutedItem,
  number: number,
) {
  const asked = [agencyName ? `${agencyName} báo cáo.` : '', question ? `Nội dung cần quyết định: ${question}` : '']
    .filter(Boolean)
    .join(' ');
  const said = outcome === null ? '' : words ? `${outcomeWords[outcome]}: ${words}` : `${outcomeWords[outcome]}.`;
  const blocks: BodyBlock[] = [{ kind: 'heading', level: 'roman', number, text: plainWords(title) }];
  for (const text of [asked, said]) if (text !== '') blocks.push(paragraph(text));
  directives.forEach((directive, index) =>
    blocks.push({ kind: 'clause', number: index + 1, text: directiveWords(directive) }),
  );
  return blocks;
}

const NAMES_DAY = /\d{1,2}[/-]\d{1,2}/u;

/** The words as they were taken down; who and by when is added only where the words do not say it themselves. */
function directiveWords({ words, leadName, dueOn }: MinutedDirective): string {
  const said = plainWords(words)
    .replaceAll('\n', ' ')
    .replace(/[.;]+$/u, '');
  const who = leadName !== null && !has(said, leadName) ? ` (${leadName} chủ trì)` : '';
  const when = dueOn !== null && !NAMES_DAY.test(said) ? `; hoàn thành chậm nhất ngày ${formatDay(dueOn)}` : '';
  return `${said}${who}${when}.`;
}

const has = (words: string, name: string) => words.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi'));
const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', text: plainWords(text) });
const lowerFirst = (text: string) => `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;

function leadsOf(items: readonly MinutedItem[]): string[] {
  const names = items.flatMap(({ directives }) => directives.flatMap(({ leadName }) => leadName ?? []));
  return [...new Set(names)];
}

function closing(items: readonly MinutedItem[]): string {
  const given = items.reduce((sum, { directives }) => sum + directives.length, 0);
  return given === 0
    ? 'Thông báo để các cơ quan, đơn vị biết.'
    : 'Yêu cầu các cơ quan, đơn vị được giao việc triển khai và báo cáo kết quả đúng thời hạn nêu trên.';
}
