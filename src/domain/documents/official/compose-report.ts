import type { Day } from '#domain/calendar.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { Signing } from '#domain/reporting/signing-capacity.ts';
import type { ReportSnapshot, SnapshotLine, Standing } from '#domain/reporting/snapshot.ts';
import { makeNotation } from './document-types.ts';
import { abbreviate, type IssuingAgency, makeIssuer, makePlace } from './letterhead.ts';
import type { BodyBlock, ComposedTable, OfficialDocument } from './official-document.ts';

export interface ReportPaper {
  readonly snapshot: ReportSnapshot;
  readonly agency: IssuingAgency;
  /** The agency that consolidates; null where no agency holds that duty. */
  readonly receiver: string | null;
  /** Who signs and when; null before that: the room stays empty. */
  readonly signing: (Signing & { readonly name: string; readonly on: Day }) | null;
}

const standingWords: Readonly<Record<Standing, string>> = {
  estimate: 'Ước',
  preliminary: 'Sơ bộ',
  final: 'Chính thức',
};

/** A report as it was frozen, as an official document: nothing in it stands elsewhere than in the snapshot, the letterhead and the signature. */
export function composeReport({ snapshot, agency, receiver, signing }: ReportPaper): OfficialDocument {
  const subject = subjectOf(snapshot);
  return {
    type: 'report',
    issuer: makeIssuer(agency),
    number: { ordinal: null, notation: makeNotation({ type: 'report', agency: abbreviate(agency) }) },
    place: makePlace(agency),
    issuedOn: signing?.on ?? null,
    subject,
    urgency: null,
    addressees: receiver === null || receiver === snapshot.agency.name ? [] : [receiver],
    legalBases: [],
    body: bodyOf(snapshot, subject),
    recipients: [],
    archive: 'VT',
    signature: signing ?? { capacity: 'own', signedFor: null, position: 'Thủ trưởng cơ quan', name: null },
    annexes: [],
  };
}

/** "Kết quả thực hiện … Quý I/2024": the form's name without the type that stands above it, and the period. */
function subjectOf({ formName, periodKey }: ReportSnapshot): string {
  const name = formName.replace(/^Báo cáo\s+/iu, '');
  const period = formatPeriod(periodKey);
  const titled = `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)}`;
  return plain(titled).includes(plain(period)) ? titled : `${titled}, ${period}`;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').toLocaleLowerCase('vi');

function bodyOf(snapshot: ReportSnapshot, subject: string): BodyBlock[] {
  const { agency, lines, narratives = [], attachments, periodKey } = snapshot;
  const obstacles = lines.filter(({ obstacle }) => (obstacle ?? '').trim() !== '');
  const written = narratives.filter(({ text }) => (text ?? '').trim() !== '');
  const parts: { title: string; blocks: BodyBlock[] }[] = [
    ...(lines.length === 0 ? [] : [{ title: 'Số liệu báo cáo', blocks: [tableOf(lines)] }]),
    ...written.map(({ title, text }) => ({ title, blocks: [paragraph(text ?? '')] })),
    ...(obstacles.length === 0
      ? []
      : [
          {
            title: 'Khó khăn, vướng mắc',
            blocks: obstacles.map((line) => paragraph(`- ${line.label}: ${line.obstacle}`)),
          },
        ]),
    ...(attachments.length === 0
      ? []
      : [{ title: 'Tài liệu kèm theo', blocks: attachments.map(({ fileName }) => paragraph(`- ${fileName}`)) }]),
  ];
  return [
    paragraph(`${agency.name} báo cáo ${formatPeriod(periodKey)} như sau:`),
    ...replacing(snapshot),
    ...parts.flatMap(({ title, blocks }, i): BodyBlock[] => [
      { kind: 'heading', level: 'roman', number: i + 1, text: title },
      ...blocks,
    ]),
    paragraph(`Trên đây là báo cáo “${subject}” của ${agency.name}`),
  ];
}

/** A correction says what it stands in the place of, and why. */
function replacing({ replacesNumber, reason }: ReportSnapshot): BodyBlock[] {
  if (replacesNumber === null) return [];
  const why = (reason ?? '').trim() === '' ? '' : ` Lý do: ${reason}.`;
  return [paragraph(`Báo cáo này thay thế bản trình số ${replacesNumber}.${why}`.replace(/\.\.$/u, '.'))];
}

const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', text });

function tableOf(lines: readonly SnapshotLine[]): ComposedTable {
  const hasNotes = lines.some(({ note }) => (note ?? '').trim() !== '');
  const all: readonly (readonly [column: ComposedTable['columns'][number], cell: (line: SnapshotLine) => string])[] = [
    [{ title: 'TT', align: 'centre' }, ({ number }) => number],
    [{ title: 'Chỉ tiêu', align: 'text' }, ({ label }) => label],
    [{ title: 'Đơn vị tính', align: 'centre' }, ({ unit }) => unit ?? ''],
    [{ title: 'Mục tiêu', align: 'text' }, ({ asWritten }) => asWritten],
    [{ title: 'Kết quả', align: 'figure' }, ({ value }) => (value === null ? 'Chưa có' : formatDecimal(value))],
    [
      { title: 'Loại số liệu', align: 'centre' },
      ({ value, standing }) => (value === null ? '' : standingWords[standing]),
    ],
    [{ title: 'Ghi chú', align: 'text' }, ({ note }) => note ?? ''],
  ];
  const hasGoals = lines.some(({ asWritten }) => asWritten.trim() !== '');
  const shown = all.filter(([{ title }]) => (title === 'Mục tiêu' ? hasGoals : title !== 'Ghi chú' || hasNotes));
  return {
    kind: 'table',
    title: null,
    columns: shown.map(([column]) => column),
    rows: lines.map((line) => ({ cells: shown.map(([, cell]) => cell(line)) })),
  };
}
