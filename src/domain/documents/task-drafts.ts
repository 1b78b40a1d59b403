import { pattern } from '#domain/vietnamese-pattern.ts';
import type { DraftClause } from './clause-tree.ts';
import type { Draft } from './collected-tasks.ts';
import type { Due } from './compiled-decision.ts';
import { confidenceIn } from './task-confidence.ts';
import { kindOfTask } from './task-kinds.ts';
import type { Directive } from './task-parts.ts';

const PRODUCT = pattern.u`(?<!\p{L})(?:ban hành|xây dựng|hoàn chỉnh|soạn thảo|sửa đổi|lập)\s+((?:Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Chương trình|Kế hoạch|Đề án|Báo cáo|chương trình công tác|kế hoạch chi tiết|báo cáo|đề án|quy chế)(?:(?!\s(?:để|nhằm|phù hợp|cho phù hợp|và|trình|gửi|theo quy định|của Ban|về thời gian|đảm bảo|thực hiện|trong|về))(?:[^,;.(]|,(?=\s+điều hành))){0,120})`;
function titleOf(text: string): string {
  const plain = text.replace(/(?:\.\/)?[\s.;:]*$/u, '').trim();
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1);
  return capital.length <= 300 ? capital : `${capital.slice(0, capital.lastIndexOf(' ', 297))}…`;
}

/** "ban hành Quy chế …": what comes out; a bare "báo cáo" names nothing. */
function productOf(text: string): string | null {
  const product = PRODUCT.exec(text)?.[1]?.trim() ?? '';
  return product.split(' ').length > 2 ? product : null;
}

/** "…, điều chỉnh quy hoạch (nếu cần thiết)": done only where the need is found; "(nếu có)" speaks of things. */
const IF_NEEDED = pattern.iu`(?<!\p{L})(?:nếu|khi) (?:thấy |xét thấy )?(?:cần thiết|cần)(?=\s*[).,;]|\s*$)`;

const withCondition = (due: Due, text: string): Due => (IF_NEEDED.test(text) ? { ...due, conditional: true } : due);

/** The task that an order makes; `inherited` answer for it where it names nobody, `shift` is where the text begins in its clause. */
export function draftOf(clause: DraftClause, part: Directive, inherited: readonly string[], shift: number): Draft {
  const { leads: own, cooperating, bodyStart, open } = part.responsible;
  const body = part.title ?? part.text.slice(bodyStart);
  const leads = own.length > 0 ? own : inherited;
  const start = part.start + shift;
  return {
    title: titleOf(body.replace(/^(?:chịu trách nhiệm|có trách nhiệm|nhất là người đứng đầu,?)\s+/u, '')),
    kind: kindOfTask(body),
    leads,
    cooperating: cooperating.filter((name) => !leads.includes(name)),
    product: productOf(body),
    due: withCondition(part.due, part.text),
    asWritten: part.text,
    clause: clause.id,
    span: [clause.placeOf(start), clause.placeOf(start + part.text.length - 1) + 1],
    ...confidenceIn(
      { leads, due: part.due, asWritten: part.text },
      {
        named: own.length > 0,
        open,
        opens: part.opens,
        dueInherited: part.dueInherited === true,
      },
    ),
  };
}

/** A day before the document's own is told of the past, not set. */
export function isPast({ kind, value }: Due, issuedOn: string | null): boolean {
  return (
    issuedOn !== null &&
    value !== null &&
    (kind === 'date' || kind === 'month') &&
    value < issuedOn.slice(0, value.length)
  );
}
