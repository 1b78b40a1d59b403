import { pattern } from '#domain/vietnamese-pattern.ts';
import { isExplicit, readTargets, type ReadTarget } from '#domain/programme/target-grammar/read-targets.ts';
import type { NameSource } from '#domain/programme/target-grammar/target-names.ts';
import { ancestorsOf, type DraftClause } from './clause-tree.ts';
import type { TargetDoubt, TargetDraft } from './compiled-decision.ts';
import { isFootnote } from './front-matter.ts';
import { splitSentences } from './sentences.ts';
import { underTheirWholes } from './target-parts.ts';
import { isMeasured, type Strives } from './measured-targets.ts';
import { asksForNothing, isNoAim } from './target-distractors.ts';
import { groupOf, itemsOfTargetLists, yearAbove, zoneOf, type Zone } from './target-zones.ts';

const ASKED_FOR = pattern.iu`(?<!\p{L})(?:phấn đấu|bảo đảm|đảm bảo|chỉ tiêu|mục tiêu|ít nhất|tối thiểu|đến (?:hết |cuối )?năm \d{4})(?!\p{L})`;
const STRIVES_FOR = pattern.iu`(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|bảo đảm không quá|đảm bảo không quá)(?!\p{L})`;
const SAID_OF_THE_PAST = pattern.iu`(?<!\p{L})(?:ước đạt|đã đạt|so với cùng kỳ|so cùng kỳ|cùng kỳ năm|năm trước|cả nước là|(?<!so với )hiện nay|\d+ tháng đầu năm)(?!\p{L})`;
const IN_BRACKETS = /^(?:[-–•*]\s*)?\((\d+)\)/u;
// A name in quotation marks ("Đề án “… ít nhất 1 triệu căn hộ …”") and a sentence that lets others set their own figure say no target.
const NAMED_IN_QUOTES =
  /(?:đề án|chương trình|dự án|phong trào|cuộc vận động|kế hoạch|phê duyệt|chủ đề|về việc)\s*[^“"]{0,20}[“"][^”"]*[”"]/giu;
const LEAVES_OPEN = pattern.iu`(?<!\p{L})có thể (?:điều chỉnh|xem xét|quy định)(?!\p{L})`;
const COUNTED_IN_WORDS = /ít nhất|tối thiểu/iu;
const MILESTONE = /^(?:phấn đấu\s+)?hoàn thành/iu;
const OWN_NUMBER = /^(?:chỉ tiêu|mục tiêu)\s+(\d{1,2})\s*[:.]\s*/iu;

/** What a sentence says besides its figures; read once for all targets in it. */
interface Saying {
  readonly quoted: readonly string[];
  readonly leavesOpen: boolean;
  readonly asksForNothing: boolean;
  readonly asksFor: boolean;
  readonly strivesFor: boolean;
  /** "phấn đấu" itself, not only a mention of aims. */
  readonly strives: boolean;
}

function sayingOf(sentence: string, madeIn: number | null): Saying {
  return {
    quoted: [...sentence.matchAll(NAMED_IN_QUOTES)].map(([quoted]) => quoted),
    leavesOpen: LEAVES_OPEN.test(sentence),
    asksForNothing: asksForNothing(sentence, madeIn),
    strives: /phấn đấu/iu.test(sentence),
    strivesFor: STRIVES_FOR.test(sentence),
    asksFor: ASKED_FOR.test(sentence) && !SAID_OF_THE_PAST.test(sentence),
  };
}

const strivesOf = ({ words, roles }: Wanted, inSentence: boolean, strives: boolean): Strives => {
  if (!inSentence) return 'no';
  return /phấn đấu/iu.test(words) || (strives && isExplicit(roles)) ? 'itself' : 'sentence';
};

/** A target with all the words that are its own. */
interface Wanted extends ReadTarget {
  readonly words: string;
}

function isWanted(
  target: Wanted,
  zone: Zone,
  { quoted, leavesOpen, asksForNothing, asksFor, strivesFor, strives }: Saying,
): boolean {
  const { asWritten } = target;
  if (target.name.length < 3 || leavesOpen || asksForNothing || isNoAim(target)) return false;
  if (asWritten !== '' && quoted.some((words) => words.includes(asWritten))) return false;
  if (target.value === null) return zone === 'targets';
  return isMeasured(target, zone, strivesOf(target, strivesFor, strives)) && (zone === 'targets' || asksFor);
}

interface Found extends ReadTarget {
  readonly offset: number;
}

/** Sentences that may hold a target, without "Chỉ tiêu 2:" before them. */
function sentencesOf(clause: DraftClause): { text: string; offset: number }[] {
  return splitSentences(clause.text, { atSemicolons: false })
    .filter(({ text }) => /\d/u.test(text) || COUNTED_IN_WORDS.test(text) || MILESTONE.test(text))
    .map(({ text, start }) => {
      const label = OWN_NUMBER.exec(text)?.[0].length ?? 0;
      return { text: text.slice(label), offset: start + label };
    });
}

const WHOLE_MILESTONE =
  /^(?:phấn đấu\s+|cơ bản\s+)?hoàn thành\s(?!(?:chỉ tiêu|mục tiêu|nhiệm vụ|tốt|thắng lợi|toàn diện|xuất sắc|các chỉ tiêu|các mục tiêu|các nhiệm vụ)(?!\p{L}))[^.;\d]{12,}[.;]?$/iu;
const SHARE = /\d\s*%|ít nhất \d|tối thiểu \d|trên \d|dưới \d/iu;

/** "- Hoàn thành quy hoạch chung của các xã." among dashes that set figures, below a heading of targets. */
function isMilestoneInList(clause: DraftClause): boolean {
  const { parent, label, text } = clause;
  if (!parent || label === '' || clause.children.length > 0 || !WHOLE_MILESTONE.test(text)) return false;
  const beside = parent.children.filter((each) => each !== clause && each.label !== '');
  return beside.filter((each) => SHARE.test(each.text)).length * 2 >= beside.length;
}

function targetsOf(clause: DraftClause, zone: Zone, madeIn: number | null): Found[] {
  const numbered = IN_BRACKETS.test(clause.label) || isMilestoneInList(clause);
  const found: Found[] = [];
  for (const { text, offset } of sentencesOf(clause)) {
    const read = readTargets(text, zone === 'targets' && numbered);
    if (read.length === 0) continue;
    const saying = sayingOf(text, madeIn);
    const wanted = read.filter((target) =>
      isWanted({ ...target, words: text.slice(target.start, target.end) }, zone, saying),
    );
    for (const target of wanted) {
      const also = numbered ? 'also' : null;
      const partKind = found.length === 0 ? null : (target.partKind ?? also);
      found.push({ ...target, partKind, offset });
    }
  }
  return found;
}

/** The targets that running text asks for, as it stands in a row of a table of tasks. */
export function targetsAmongTasks(text: string): ReadTarget[] {
  const saying = sayingOf(text, null);
  return readTargets(text).filter((target) =>
    isWanted({ ...target, words: text.slice(target.start, target.end) }, 'elsewhere', saying),
  );
}

function compile(clause: DraftClause, found: readonly Found[], above: Above): TargetDraft[] {
  const number = IN_BRACKETS.exec(clause.label)?.[1] ?? OWN_NUMBER.exec(clause.text)?.[1] ?? '';
  return found.map(({ roles, nameFrom, offset, start, end, confidence, year, ...read }) => ({
    number,
    group: above.group,
    ...read,
    year: year ?? above.year,
    baseline: null,
    leads: [],
    clause: clause.id,
    span: [clause.placeOf(offset + start), clause.placeOf(offset + end - 1) + 1],
    confidence: above.zone === 'targets' ? confidence : Number((confidence - 0.3).toFixed(2)),
    reasons: doubtsAbout({ ...read, roles, nameFrom }, above.zone),
    parts: [],
  }));
}

const NAME_DOUBTS: Partial<Record<NameSource, TargetDoubt>> = {
  inherited: 'name-inherited',
  unit: 'name-unclear',
  none: 'name-unclear',
};

function doubtsAbout(
  { roles, nameFrom, unit, value }: Pick<ReadTarget, 'roles' | 'nameFrom' | 'unit' | 'value'>,
  zone: Zone,
) {
  const doubts: (TargetDoubt | undefined | false)[] = [
    zone !== 'targets' && 'outside-targets',
    !isExplicit(roles) && 'no-comparator-word',
    unit === null && value !== null && 'no-unit',
    NAME_DOUBTS[nameFrom],
  ];
  return doubts.filter((doubt): doubt is TargetDoubt => typeof doubt === 'string');
}

interface Above {
  readonly zone: Zone;
  readonly group: string | null;
  readonly year: number | null;
}

function aboveOf(clause: DraftClause, listed: ReadonlySet<DraftClause>, programmeYear: number | null): Above {
  const chain = ancestorsOf(clause);
  const { zone, until } = zoneOf(chain, listed);
  const group = zone === 'targets' ? groupOf(chain, until) : null;
  return { zone, group, year: yearAbove(chain) ?? programmeYear };
}

// "… đạt trên 46.200 tấn. Một số sản phẩm chủ yếu:", "Thu ngân sách 24.000 tỷ đồng, trong đó:": a whole that opens its parts.
const TELLS_FIRST = pattern.u`\d[^.]*\.\s+\p{Lu}[^.]*:$|\d[^:]*(?:trong đó|cụ thể|bao gồm|gồm)\s*:$`;

const mayHold = ({ text, heading, children }: DraftClause) =>
  !isFootnote(text) &&
  /\d|oàn thành|ít nhất|tối thiểu/iu.test(text) &&
  (heading === null || children.length === 0 || TELLS_FIRST.test(text));

/** A document that lays down norms, criteria or rates: its figures bind cases, they are nobody's target. */
const SETS_NORMS = pattern.iu`(?<!\p{L})(?:tiêu chí|tiêu chuẩn|quy chế|quy định|định mức|mức (?:chi|thu|giá|phí)|bảng giá|khung giá)(?!\p{L})`;
const SETS_TARGETS = pattern.iu`(?<!\p{L})(?:chỉ tiêu|kế hoạch|chương trình|đề án|nhiệm vụ|phong trào|thi đua)(?!\p{L})`;

/** The headline targets with their parts, read where the document sets targets, and with more doubt elsewhere. */
export function findTargets(
  clauses: readonly DraftClause[],
  programmeYear: number | null,
  title: string | null,
  madeOn: string | null = null,
): TargetDraft[] {
  const madeIn = madeOn === null ? null : Number(madeOn.slice(0, 4));
  const setsNorms = title !== null && SETS_NORMS.test(title) && !SETS_TARGETS.test(title);
  const listed = itemsOfTargetLists(clauses);
  return clauses.filter(mayHold).flatMap((clause) => {
    const above = aboveOf(clause, listed, programmeYear);
    if (above.zone === 'none' || (above.zone === 'elsewhere' && setsNorms)) return [];
    return underTheirWholes(compile(clause, targetsOf(clause, above.zone, madeIn), above));
  });
}
