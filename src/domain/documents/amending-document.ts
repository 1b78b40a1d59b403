import { pattern } from '#domain/vietnamese-pattern.ts';
import type { DraftClause } from './clause-tree.ts';
import type { AmendedDocument } from './compiled-amendment.ts';
import type { CitationDraft } from './compiled-decision.ts';
import { DAY, dayOf } from './day-words.ts';

const AMENDS = pattern.iu`(?<!\p{L})(?:sửa đổi|điều chỉnh|bổ sung|thay thế|bãi bỏ|đưa ra khỏi|rút khỏi|gia hạn|thay đổi)(?!\p{L})`;
const PROGRAMME = pattern.iu`(?<!\p{L})(?:Chương trình công tác|Kế hoạch công tác|Chương trình hành động|Kế hoạch phát triển kinh tế\s*-\s*xã hội|Chương trình trọng tâm)(?:\s+(?:trọng tâm|năm|của|tỉnh|UBND|Ủy ban nhân dân)|\s+\d{4})*`;
const AMENDED_BY_NUMBER = pattern.iu`(?:sửa đổi|điều chỉnh|bổ sung|bãi bỏ|thay thế|đưa|rút)[^.;]{0,240}?(?:Quyết định|Kế hoạch|Nghị quyết|Chương trình)\s+số`;
const IN_FORCE = pattern.iu`có hiệu lực\s+(?:thi hành\s+)?(?:kể\s+)?từ\s+ngày\s+(${DAY})`;

const isBody = ({ path }: DraftClause) => !/^(?:Mở đầu|Căn cứ)\//u.test(path);

/** The first paragraph that says that an earlier programme is changed: the title, else an article. */
function sayingSo(title: string | null, clauses: readonly DraftClause[]): string | null {
  const names = (text: string) => AMENDS.test(text) && (PROGRAMME.test(text) || AMENDED_BY_NUMBER.test(text));
  if (title !== null && names(title)) return title;
  const article = clauses.find((clause) => isBody(clause) && clause.rank <= 40 && names(clause.text.slice(0, 600)));
  return article?.text ?? null;
}

function nameOf(text: string | null): string | null {
  return text === null ? null : (PROGRAMME.exec(text)?.[0].replace(/\s+/gu, ' ').trim() ?? null);
}

/**
 * The document that this one changes: cited in the title or in the article that says so. Null where neither says that
 * an earlier programme is changed; "hoàn thiện, bổ sung" somewhere in a task does not make a document an amending one.
 */
export function findAmended(
  title: string | null,
  clauses: readonly DraftClause[],
  citations: readonly CitationDraft[],
): AmendedDocument | null {
  const said = sayingSo(title, clauses);
  if (said === null) return null;
  const body = clauses.filter(isBody).map(({ text }) => text);
  const saying = [said, ...body.filter((text) => AMENDS.test(text))];
  const isProgramme = ({ number }: CitationDraft) => number !== null && /QĐ|KH|CTr|NQ|CT/u.test(number);
  const inSaying = (text: string) =>
    citations.find((each) => isProgramme(each) && text.replace(/\s+/gu, '').includes(each.number ?? '\u0000'));
  const cited = saying.map(inSaying).find((each) => each !== undefined);
  const name = saying.map(nameOf).find((each) => each !== null) ?? null;
  if (!cited && name === null) return null;
  return { type: cited?.type ?? null, number: cited?.number ?? null, date: cited?.date ?? null, name };
}

/** The day that the text names for its coming into force, else its own day. */
export function inForceDay(clauses: readonly DraftClause[], ownDay: string | null): string | null {
  for (const { text } of clauses) {
    const said = IN_FORCE.exec(text)?.[1];
    if (said !== undefined) return dayOf(said);
  }
  return ownDay;
}
