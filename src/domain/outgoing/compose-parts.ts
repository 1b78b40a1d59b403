import { formatDay } from '#domain/calendar.ts';
import type { BodyBlock } from '#domain/documents/official/official-document.ts';
import { type Outlook, outlooks } from '#domain/monitoring/verdict.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { SystemPart } from './document-kinds.ts';
import type { OutgoingRecord, RecordedTask } from './outgoing-record.ts';
import { figureWords, outlookWords, targetSentence } from './target-words.ts';

const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', text });
const headline = ({ targets }: OutgoingRecord) => targets.filter(({ isPart }) => !isPart);

function opening({ period, programme, consolidation }: OutgoingRecord): BodyBlock[] {
  const basis = consolidation
    ? `theo bảng tổng hợp đã chốt lần ${consolidation.number}`
    : 'theo các báo cáo đang có hiệu lực, bảng tổng hợp chưa chốt';
  const words = `Thực hiện ${programme.title}, tình hình đến ${formatPeriod(period.key)} (số liệu chốt ngày ${formatDay(period.cutOffOn)}, ${basis}) như sau:`;
  return [paragraph(words)];
}

function counted(record: OutgoingRecord): [Outlook, number][] {
  return outlooks
    .map((outlook): [Outlook, number] => [outlook, headline(record).filter((each) => each.outlook === outlook).length])
    .filter(([, count]) => count > 0);
}

function summary(record: OutgoingRecord): BodyBlock[] {
  const all = headline(record);
  const known = all.filter(({ outlook }) => outlook !== 'no-data').length;
  const standings = counted(record).map(([outlook, count]) => `${count} chỉ tiêu ${outlookWords[outlook]}`);
  return [paragraph(`Trong ${all.length} chỉ tiêu có ${known} chỉ tiêu có số liệu đánh giá: ${standings.join('; ')}.`)];
}

function targetTable({ targets, period }: OutgoingRecord): BodyBlock[] {
  return [
    {
      kind: 'table',
      title: `Kết quả thực hiện chỉ tiêu ${formatPeriod(period.key)}`,
      columns: [
        { title: 'TT', align: 'centre' },
        { title: 'Chỉ tiêu', align: 'text' },
        { title: 'Kế hoạch', align: 'text' },
        { title: 'Thực hiện', align: 'figure' },
        { title: '% kế hoạch', align: 'figure' },
        { title: 'Đánh giá', align: 'text' },
      ],
      rows: targets.map(({ number, name, asWritten, value, unit, achievedPercent, outlook, isPart }) => ({
        cells: [
          number,
          name,
          asWritten,
          value === null ? '–' : figureWords(value, unit),
          achievedPercent === null ? '–' : formatDecimal(achievedPercent),
          outlookWords[outlook],
        ],
        isStrong: !isPart && targets.some((part) => part.isPart && part.number.startsWith(`${number}.`)),
      })),
    },
  ];
}

function targetParagraphs(record: OutgoingRecord): BodyBlock[] {
  return record.targets.flatMap((target, index): BodyBlock[] => [
    { kind: 'clause', number: index + 1, text: targetSentence(target) },
    ...(target.lead === null ? [] : [paragraph(`Cơ quan chủ trì: ${target.lead}.`)]),
  ]);
}

function plainResults(record: OutgoingRecord): BodyBlock[] {
  const of = (...wanted: Outlook[]) => headline(record).filter(({ outlook }) => wanted.includes(outlook));
  const list = (
    title: string,
    found: readonly { name: string; value: string | null; unit: string | null; asWritten: string }[],
  ) =>
    found.length === 0
      ? []
      : [
          paragraph(`${title}:`),
          ...found.map(({ name, value, unit, asWritten }) =>
            paragraph(`- ${name}: ${figureWords(value, unit)} (mục tiêu cả năm: ${asWritten}).`),
          ),
        ];
  return [
    ...summary(record),
    ...list('Đã hoàn thành', of('met')),
    ...list('Đang đúng tiến độ', of('on-track')),
    ...list('Cần cố gắng nhiều hơn', of('watch', 'at-risk', 'missed')),
    ...list('Chưa có số liệu', of('no-data')),
  ];
}

function concerns(record: OutgoingRecord): BodyBlock[] {
  const found = record.targets.filter(({ outlook }) => ['missed', 'at-risk', 'watch'].includes(outlook));
  if (found.length === 0) return [paragraph('Không có chỉ tiêu nào phải cảnh báo.')];
  return found.map((target, index) => ({ kind: 'clause', number: index + 1, text: targetSentence(target) }));
}

function obstacles({ targets }: OutgoingRecord): BodyBlock[] {
  const said = targets.flatMap(({ name, obstacles: each }) => each.map((one) => ({ name, ...one })));
  if (said.length === 0) return [paragraph('Các cơ quan không báo cáo vướng mắc trong kỳ.')];
  return said.map(({ name, agency, words }) => paragraph(`- ${name} (${agency}): ${words}`));
}

function taskTable(title: string, tasks: readonly RecordedTask[]): BodyBlock[] {
  return [
    {
      kind: 'table',
      title,
      columns: [
        { title: 'TT', align: 'centre' },
        { title: 'Nhiệm vụ', align: 'text' },
        { title: 'Cơ quan chủ trì', align: 'text' },
        { title: 'Hạn', align: 'centre' },
      ],
      rows: tasks.map(({ title: name, lead, dueOn }, index) => ({
        cells: [String(index + 1), name, lead ?? 'chưa phân công', formatDay(dueOn)],
      })),
    },
  ];
}

function tasks({ tasks: { total, overdue } }: OutgoingRecord): BodyBlock[] {
  const words = `Có ${overdue.length} trên ${total} nhiệm vụ quá hạn chưa hoàn thành.`;
  return overdue.length === 0 ? [paragraph(words)] : [paragraph(words), ...taskTable('Nhiệm vụ quá hạn', overdue)];
}

function comingTasks({ tasks: { coming }, window }: OutgoingRecord): BodyBlock[] {
  const span = window === null ? '' : ` từ ngày ${formatDay(window.from)} đến ngày ${formatDay(window.to)}`;
  if (coming.length === 0) return [paragraph(`Không có nhiệm vụ nào đến hạn${span}.`)];
  return [paragraph(`Có ${coming.length} nhiệm vụ đến hạn${span}.`), ...taskTable('Nhiệm vụ đến hạn', coming)];
}

function reports({ reports: { expected, received, late, missing }, period }: OutgoingRecord): BodyBlock[] {
  const words = `${formatPeriod(period.key)} nhận được ${received} trên ${expected} báo cáo, trong đó ${late} báo cáo nộp trễ.`;
  return [paragraph(words), ...(missing.length === 0 ? [] : [paragraph(`Chưa nộp báo cáo: ${missing.join('; ')}.`)])];
}

function reminder(record: OutgoingRecord): BodyBlock[] {
  const { period, reports: standing } = record;
  const due = formatDay(period.submissionDueOn);
  const words =
    standing.missing.length === 0
      ? `Đến nay các cơ quan đã nộp đủ báo cáo ${formatPeriod(period.key)} (hạn nộp ngày ${due}).`
      : `Hạn nộp báo cáo ${formatPeriod(period.key)} là ngày ${due}. Đến nay chưa nhận được báo cáo của ${standing.missing.join('; ')}. Đề nghị các cơ quan hoàn thành, gửi ngay báo cáo và nêu rõ lý do chậm.`;
  return [paragraph(words)];
}

const closing = (): BodyBlock[] => [paragraph('Đề nghị các cơ quan, đơn vị liên quan biết, thực hiện.')];

const composers: Readonly<Record<SystemPart, (record: OutgoingRecord) => BodyBlock[]>> = {
  opening,
  summary,
  'target-table': targetTable,
  'target-paragraphs': targetParagraphs,
  'plain-results': plainResults,
  concerns,
  obstacles,
  tasks,
  'coming-tasks': comingTasks,
  reports,
  reminder,
  closing,
};

/** One part of a document, of nothing but the record. */
export function composePart(part: SystemPart, record: OutgoingRecord): BodyBlock[] {
  return composers[part](record);
}
