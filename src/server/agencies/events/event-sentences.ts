import { formatDay, isDay } from '#domain/calendar.ts';
import type { PassingProblem, PassingProblemCode } from '#domain/agencies/duties/decide-passing.ts';
import type { EventProblem, EventProblemCode } from '#domain/agencies/events/event-problem.ts';
import type { FieldProblem } from '#server/errors.ts';
import type { NameOf } from './agency-names.ts';
import type { DecidedEvent } from './decide-agency-event.ts';

/** What is wrong, and what to do; {name} and {day} are filled in. */
const SENTENCES: Readonly<Record<EventProblemCode, string>> = {
  'basis-missing': 'Chưa có căn cứ pháp lý. Hãy ghi số, ngày và cơ quan ban hành của nghị quyết hoặc quyết định.',
  'day-malformed': 'Ngày hiệu lực không có trong lịch. Hãy chọn lại ngày.',
  'agency-unknown': 'Cơ quan được chọn không có trong danh mục. Hãy chọn lại trong danh sách.',
  'agency-not-yet':
    '{name} đến ngày {day} mới hoạt động. Hãy chọn ngày hiệu lực từ ngày đó trở đi, hoặc chọn cơ quan khác.',
  'agency-ended':
    '{name} đã kết thúc hoạt động từ ngày {day}. Hãy chọn cơ quan kế tục, hoặc ngày hiệu lực trước ngày đó.',
  'day-before-state':
    '{name} đã có thay đổi được ghi nhận vào ngày {day}. Sự kiện mới phải có hiệu lực từ ngày đó trở đi.',
  'agency-exists': '{name} đã có trong danh mục. Hãy dùng đổi tên hoặc sáp nhập thay cho thành lập.',
  'name-missing': 'Chưa có tên đầy đủ hoặc tên gọi tắt của cơ quan. Hãy nhập cả hai.',
  'name-taken':
    'Đã có {name} cùng cấp, cùng cơ quan cấp trên. Hãy chọn tên khác, hoặc kết thúc cơ quan cũ trong chính sự kiện này.',
  'area-malformed': 'Diện tích phải là số lớn hơn 0. Hãy nhập lại, hoặc để trống nếu chưa có.',
  'nothing-changes':
    '{name} vào ngày này đã đúng như vậy, sự kiện không thay đổi gì. Hãy kiểm tra lại tên hoặc cơ quan cấp trên.',
  'parent-unknown': 'Cơ quan cấp trên được chọn không hoạt động vào ngày hiệu lực. Hãy chọn cơ quan cấp trên khác.',
  'parent-circle':
    '{name} không thể trực thuộc chính mình hoặc cơ quan cấp dưới của mình. Hãy chọn cơ quan cấp trên khác.',
  'merge-of-nothing': 'Chưa chọn cơ quan nào để sáp nhập. Hãy chọn ít nhất một cơ quan kết thúc hoạt động.',
  'merge-into-itself': '{name} vừa kết thúc vừa tiếp nhận. Hãy bỏ cơ quan tiếp nhận khỏi danh sách kết thúc.',
  'named-twice': '{name} được chọn hai lần. Hãy bỏ một lần.',
  'split-without-successors': 'Chia {name} phải có ít nhất một cơ quan khác tiếp nhận. Hãy thêm cơ quan tiếp nhận.',
  'split-key-missing': 'Chưa ghi tiêu chí chia số liệu (ví dụ: dân số ngày 31/12/2024). Hãy ghi tiêu chí.',
  'share-not-positive': 'Phần chia phải là số lớn hơn 0, viết như 0.6. Hãy nhập lại.',
  'shares-not-one': 'Các phần chia của {name} cộng lại phải bằng đúng 1. Hãy sửa các phần.',
  'heir-not-successor': 'Cơ quan nhận phần không chia được phải là một trong các cơ quan tiếp nhận. Hãy chọn lại.',
  'subordinates-left':
    '{name} vẫn đang trực thuộc cơ quan bị giải thể. Hãy chọn cơ quan kế tục, hoặc chuyển cơ quan cấp dưới đi trước.',
  'function-left':
    '{name} đang giữ một chức năng của tỉnh (tổng hợp, chương trình hoặc đánh giá). Hãy chọn cơ quan kế tục.',
  'level-empty': 'Vào ngày hiệu lực không có cơ quan nào thuộc cấp này. Hãy chọn lại cấp hoặc ngày.',
  'level-of-successor': '{name} cũng thuộc cấp kết thúc hoạt động, không thể kế tục. Hãy chọn cơ quan khác.',
};

const PASSING: Readonly<Record<PassingProblemCode, string>> = {
  'assignment-left':
    '{name} đang chủ trì “{subject}” mà không có cơ quan kế tục. Hãy chọn cơ quan kế tục hoặc giao lại trước.',
  'report-left': '{name} còn báo cáo chưa đến hạn ({subject}) mà không có cơ quan kế tục. Hãy chọn cơ quan kế tục.',
  'report-waits':
    '{name} có báo cáo đang trình duyệt ({subject}). Thủ trưởng cần duyệt hoặc trả lại trước khi ghi nhận sự kiện.',
};

const fill = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, key: string) => facts[key] ?? '');

function ofRegister({ code, agencyId, day }: EventProblem, nameOf: NameOf): FieldProblem {
  const name = agencyId === null ? '' : nameOf(agencyId).name || 'Cơ quan mới';
  const message = fill(SENTENCES[code], { name, day: day !== null && isDay(day) ? formatDay(day) : '' });
  return { path: 'event', code, message };
}

function ofPassing({ code, agencyId, subject }: PassingProblem, nameOf: NameOf): FieldProblem {
  return { path: 'event', code, message: fill(PASSING[code], { name: nameOf(agencyId).name, subject }) };
}

/** Everything that keeps the event from being recorded, each in one sentence. */
export function eventSentences({ problems, nameOf }: DecidedEvent): FieldProblem[] {
  const all = [
    ...problems.ofRegister.map((each) => ofRegister(each, nameOf)),
    ...problems.ofPassing.map((each) => ofPassing(each, nameOf)),
  ];
  return all.filter(({ message }, at) => all.findIndex((other) => other.message === message) === at);
}
