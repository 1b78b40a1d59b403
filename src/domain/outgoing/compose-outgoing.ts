import { type Day, formatDay } from '#domain/calendar.ts';
import { documentTypes, makeNotation } from '#domain/documents/official/document-types.ts';
import { dayWords, numberWords } from '#domain/documents/official/document-words.ts';
import { abbreviate, type IssuingAgency, makeIssuer, makePlace } from '#domain/documents/official/letterhead.ts';
import type { BodyBlock, OfficialDocument } from '#domain/documents/official/official-document.ts';
import { formatPeriod } from '#domain/reporting/period.ts';
import type { Signing } from '#domain/reporting/signing-capacity.ts';
import { composePart } from './compose-parts.ts';
import { type DocumentKind, type DocumentKindKey, documentKinds, type WrittenPart } from './document-kinds.ts';
import type { BoundChange } from './find-changes.ts';
import type { OutgoingRecord } from './outgoing-record.ts';

/** The document that a corrigendum mends, and what in it is not right any more. */
export interface Corrected {
  readonly typeName: string;
  readonly number: string;
  readonly issuedOn: Day;
  readonly changes: readonly BoundChange[];
}

export interface OutgoingDraft {
  readonly kind: DocumentKindKey;
  readonly record: OutgoingRecord;
  /** What persons wrote, by part. */
  readonly written: Readonly<Partial<Record<WrittenPart, string>>>;
  readonly corrected: Corrected | null;
  readonly agency: IssuingAgency;
  readonly ordinal: number | null;
  readonly issuedOn: Day | null;
  readonly recipients: readonly string[];
  readonly signer: (Signing & { readonly name: string }) | null;
}

const windowWords = ({ window: kind }: DocumentKind, { window }: OutgoingRecord): string => {
  if (kind === null || window === null) return '';
  const [year, month] = window.from.split('-').map(Number);
  if (kind === 'month') return `tháng ${String(month).padStart(month !== undefined && month < 3 ? 2 : 1, '0')}/${year}`;
  if (kind === 'quarter') return formatPeriod(`${year}Q${Math.ceil((month ?? 1) / 3)}`);
  return `tuần từ ngày ${formatDay(window.from)} đến ngày ${formatDay(window.to)}`;
};

export function outgoingNotation(kind: DocumentKindKey, agency: IssuingAgency): string {
  return makeNotation({ type: documentKinds[kind].type, agency: abbreviate(agency), unit: 'TH' });
}

export function outgoingSubject({
  kind,
  record,
  corrected,
}: Pick<OutgoingDraft, 'kind' | 'record' | 'corrected'>): string {
  const about: DocumentKind = documentKinds[kind];
  const mended = corrected ? `${corrected.typeName} số ${corrected.number} ngày ${formatDay(corrected.issuedOn)}` : '';
  return about.subject
    .replace('{period}', formatPeriod(record.period.key))
    .replace('{year}', String(record.programme.year))
    .replace('{window}', windowWords(about, record))
    .replace('{corrected}', mended);
}

/** The whole document: the system's parts of the record, a person's words in their own places, the letterhead and the signature. */
export function composeOutgoing(draft: OutgoingDraft): OfficialDocument {
  const { kind, agency, ordinal, issuedOn, recipients, signer } = draft;
  const { type } = documentKinds[kind];
  const isLetter = type === 'official-letter';
  return {
    type,
    issuer: makeIssuer(agency),
    number: { ordinal, notation: outgoingNotation(kind, agency) },
    place: makePlace(agency),
    issuedOn,
    subject: outgoingSubject(draft),
    urgency: null,
    addressees: isLetter ? recipients : [],
    legalBases: [],
    body: draft.corrected ? corrigendumBody(draft.corrected, draft.written) : bodyOf(draft),
    recipients: isLetter ? [] : recipients,
    archive: 'VT, TH',
    signature: signer ?? { capacity: 'own', signedFor: null, position: 'Thủ trưởng cơ quan', name: null },
    annexes: [],
  };
}

function bodyOf({ kind, record, written }: OutgoingDraft): BodyBlock[] {
  const about: DocumentKind = documentKinds[kind];
  let number = 0;
  return about.parts.flatMap((each): BodyBlock[] => {
    const said = 'written' in each ? (written[each.written] ?? '').trim() : '';
    if ('written' in each && said === '') return [];
    const blocks: BodyBlock[] =
      'written' in each ? [{ kind: 'paragraph', text: said }] : composePart(each.part, record);
    if (each.heading === null) return blocks;
    number += 1;
    return [{ kind: 'heading', level: 'roman', number, text: each.heading }, ...blocks];
  });
}

function corrigendumBody(
  { typeName, number, issuedOn, changes }: Corrected,
  { assessment = '' }: OutgoingDraft['written'],
): BodyBlock[] {
  return [
    {
      kind: 'paragraph',
      text: `${typeName} số ${number} ${dayWords(issuedOn)} có số liệu đã được đính chính theo báo cáo sửa đổi của cơ quan. Các nội dung sau được đính chính:`,
    },
    {
      kind: 'table',
      title: null,
      columns: [
        { title: 'TT', align: 'centre' },
        { title: 'Nội dung', align: 'text' },
        { title: 'Đã in là', align: 'text' },
        { title: 'Đính chính là', align: 'text' },
      ],
      rows: changes.map(({ label, was, now }, index) => ({ cells: [String(index + 1), label, was, now] })),
    },
    ...(assessment.trim() === '' ? [] : [{ kind: 'paragraph' as const, text: assessment }]),
    { kind: 'paragraph', text: `Các nội dung khác của ${typeName} số ${number} không thay đổi.` },
  ];
}

/** '05/BC-SKHĐT'. */
export function outgoingNumber(ordinal: number, notation: string): string {
  return numberWords({ ordinal, notation }).replace('Số: ', '');
}

export const typeNameOf = (kind: DocumentKindKey): string => documentTypes[documentKinds[kind].type].name;
