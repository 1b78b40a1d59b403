import type { AgencyDetails, AgencyEventRequest } from '#contract/agency-events.ts';
import type { AgencyEventKind } from '#domain/agencies/events/agency-event.ts';
import type { AgencyKind } from '#domain/agencies/role.ts';

/** The details of an agency as they are typed. */
export interface TypedDetails {
  readonly name: string;
  readonly shortName: string;
  readonly abbreviation: string;
  readonly kind: AgencyKind;
  readonly parentId: number | null;
  readonly officialCode: string;
  readonly areaKm2: string;
}

export interface TypedPart {
  readonly agencyId: number | null;
  readonly name: string;
  readonly share: string;
}

/** An event as it is typed; every kind of event reads what it needs. */
export interface EventDraft {
  readonly kind: AgencyEventKind;
  readonly effectiveOn: string;
  readonly legalBasis: string;
  readonly agencyId: number | null;
  readonly agencyIds: readonly number[];
  readonly intoNew: boolean;
  readonly successorId: number | null;
  readonly level: AgencyKind;
  readonly details: TypedDetails;
  readonly key: string;
  readonly parts: readonly TypedPart[];
  readonly heir: number;
}

export function emptyDraft(today: string): EventDraft {
  return {
    kind: 'merge',
    effectiveOn: today,
    legalBasis: '',
    agencyId: null,
    agencyIds: [],
    intoNew: false,
    successorId: null,
    level: 'district',
    details: {
      name: '',
      shortName: '',
      abbreviation: '',
      kind: 'department',
      parentId: null,
      officialCode: '',
      areaKm2: '',
    },
    key: '',
    parts: [
      { agencyId: null, name: '', share: '' },
      { agencyId: null, name: '', share: '' },
    ],
    heir: 0,
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
/** Vietnamese writes 0,6; figures travel as 0.6. */
const decimal = (text: string): string => text.trim().replace(',', '.');

function detailsOf({
  name,
  shortName,
  abbreviation,
  kind,
  parentId,
  officialCode,
  areaKm2,
}: TypedDetails): AgencyDetails {
  return {
    name: name.trim(),
    shortName: orNull(shortName) ?? name.trim(),
    abbreviation: orNull(abbreviation),
    kind,
    parentId,
    officialCode: orNull(officialCode),
    legacyCode: null,
    areaKm2: orNull(decimal(areaKm2)),
  };
}

type Legal = Pick<AgencyEventRequest, 'effectiveOn' | 'legalBasis'>;

/** What each kind of event asks for; null while the agencies that it is about are not chosen. */
const REQUESTS: Readonly<Record<AgencyEventKind, (draft: EventDraft, legal: Legal) => AgencyEventRequest | null>> = {
  found: ({ details }, legal) => ({ kind: 'found', ...legal, details: detailsOf(details) }),
  rename: ({ agencyId, details }, legal) => {
    const { name, shortName, abbreviation, officialCode } = detailsOf(details);
    return agencyId === null
      ? null
      : { kind: 'rename', ...legal, agencyId, name, shortName, abbreviation, officialCode };
  },
  move: ({ agencyId, details: { parentId } }, legal) =>
    agencyId === null ? null : { kind: 'move', ...legal, agencyId, parentId },
  merge: ({ agencyIds, intoNew, successorId, details }, legal) => {
    if (agencyIds.length === 0 || (!intoNew && successorId === null)) return null;
    const into = intoNew ? { agencyId: null, details: detailsOf(details) } : { agencyId: successorId, details: null };
    return { kind: 'merge', ...legal, agencyIds: [...agencyIds], into };
  },
  split: ({ agencyId, key, parts, heir, details }, legal) => {
    if (agencyId === null || parts.some((part) => part.agencyId === null && part.name.trim() === '')) return null;
    const successors = parts.map((part) => ({
      agencyId: part.agencyId,
      details: part.agencyId === null ? detailsOf({ ...details, name: part.name, shortName: part.name }) : null,
      share: decimal(part.share),
    }));
    return { kind: 'split', ...legal, agencyId, key: key.trim(), successors, heir };
  },
  abolish: ({ agencyId, successorId }, legal) =>
    agencyId === null ? null : { kind: 'abolish', ...legal, agencyId, successorId },
  'level-ends': ({ level, successorId }, legal) => ({ kind: 'level-ends', ...legal, level, successorId }),
};

/** The event as the server is asked; null while there is nothing to look at yet. */
export function toRequest(draft: EventDraft): AgencyEventRequest | null {
  if (draft.effectiveOn === '') return null;
  const { effectiveOn, legalBasis } = draft;
  return REQUESTS[draft.kind](draft, { effectiveOn, legalBasis: legalBasis.trim() });
}
