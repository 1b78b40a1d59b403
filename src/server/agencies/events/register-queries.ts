import { sql } from 'kysely';
import type { AgencySpan, FunctionSpan, Register, Succession } from '#domain/agencies/register.ts';
import type { Db } from '#server/db/database.ts';

const validOf = (table: string) =>
  sql`nullif(lower(${sql.ref(`${table}.valid`)}), '-infinity') AS "from", nullif(upper(${sql.ref(`${table}.valid`)}), 'infinity') AS "until"`;

/** The province's agencies through all time. */
export async function loadRegister(db: Db, provinceId: number): Promise<Register> {
  const spans = await sql<AgencySpan>`
    SELECT s.agency_id AS "agencyId", s.name, s.short_name AS "shortName", s.abbreviation, s.kind, s.parent_id AS "parentId",
           s.official_code AS "officialCode", s.legacy_code AS "legacyCode", s.area_km2 AS "areaKm2",
           s.legal_basis AS "legalBasis", ${validOf('s')}
      FROM agency a JOIN agency_state s ON s.agency_id = a.id
     WHERE a.province_id = ${provinceId} ORDER BY a.id, lower(s.valid) NULLS FIRST`.execute(db);
  const functions = await sql<FunctionSpan>`
    SELECT f.function, f.agency_id AS "agencyId", f.legal_basis AS "legalBasis", ${validOf('f')}
      FROM agency_function f WHERE f.province_id = ${provinceId} ORDER BY f.function, lower(f.valid) NULLS FIRST`.execute(
    db,
  );
  const successions = await sql<Succession>`
    SELECT s.event_id AS event, s.agency_id AS "agencyId", s.successor_id AS "successorId", s.effective_on AS "on",
           trim_scale(s.share)::text AS share,
           s.successor_id = coalesce((e.content #>> '{event,heirId}')::integer, s.successor_id) AS "isHeir"
      FROM agency_succession s JOIN agency_event e ON e.id = s.event_id
     WHERE e.province_id = ${provinceId} ORDER BY s.event_id, s.agency_id, s.successor_id`.execute(db);
  return { spans: spans.rows, functions: functions.rows, successions: successions.rows };
}

/** Two who record events at once follow each other: each sees what the other has done. */
export async function lockRegister(db: Db, provinceId: number): Promise<void> {
  await sql`SELECT id FROM province WHERE id = ${provinceId} FOR UPDATE`.execute(db);
}

export interface RegisterChange {
  readonly provinceId: number;
  readonly before: Register;
  readonly after: Register;
  readonly eventId: number;
}

type Span = { readonly agencyId: number; readonly from: string | null; readonly until: string | null };

/** What the event closed, took back because it began on the very day, and began. */
function compare<Of extends Span>(
  before: readonly Of[],
  after: readonly Of[],
  isSame: (one: Of, other: Of) => boolean,
) {
  const kept = new Set(before);
  const going = new Set(after);
  const gone = before.filter((span) => !going.has(span));
  const come = after.filter((span) => !kept.has(span));
  const goesOn = (span: Of) => gone.some((old) => isSame(old, span));
  return {
    removed: gone.filter((span) => !come.some((next) => isSame(span, next) && next.until !== null)),
    closed: come.filter((span) => goesOn(span) && span.until !== null),
    begun: come.filter((span) => !goesOn(span) || span.until === null),
  };
}

export async function saveRegister(db: Db, change: RegisterChange): Promise<void> {
  await saveSpans(db, change);
  await saveFunctions(db, change);
}

async function saveSpans(db: Db, { before, after, eventId }: RegisterChange): Promise<void> {
  const isSame = (one: AgencySpan, other: AgencySpan) => one.agencyId === other.agencyId && one.from === other.from;
  const { removed, closed, begun } = compare(before.spans, after.spans, isSame);
  const place = sql`state.agency_id = given."agencyId"
      AND nullif(lower(state.valid), '-infinity') IS NOT DISTINCT FROM given."from"`;
  await sql`
    DELETE FROM agency_state state USING jsonb_to_recordset(${JSON.stringify(removed)}::jsonb) AS given ("agencyId" integer, "from" date)
     WHERE ${place}`.execute(db);
  await sql`
    UPDATE agency_state state SET valid = daterange(lower(state.valid), given.until)
      FROM jsonb_to_recordset(${JSON.stringify(closed)}::jsonb) AS given ("agencyId" integer, "from" date, until date)
     WHERE ${place}`.execute(db);
  await sql`
    INSERT INTO agency_state (agency_id, valid, name, short_name, abbreviation, kind, parent_id, official_code, legacy_code,
                              area_km2, legal_basis, event_id)
    SELECT "agencyId", daterange("from", until), name, "shortName", abbreviation, kind, "parentId", "officialCode", "legacyCode",
           "areaKm2", "legalBasis", ${eventId}
      FROM jsonb_to_recordset(${JSON.stringify(begun)}::jsonb) AS given (
        "agencyId" integer, "from" date, until date, name text, "shortName" text, abbreviation text, kind text, "parentId" integer,
        "officialCode" text, "legacyCode" text, "areaKm2" numeric, "legalBasis" text)`.execute(db);
}

async function saveFunctions(db: Db, { provinceId, before, after, eventId }: RegisterChange): Promise<void> {
  const isSame = (one: FunctionSpan, other: FunctionSpan) =>
    one.agencyId === other.agencyId && one.from === other.from && one.function === other.function;
  const { removed, closed, begun } = compare(before.functions, after.functions, isSame);
  const place = sql`held.agency_id = given."agencyId" AND held.function = given.function AND held.province_id = ${provinceId}
      AND nullif(lower(held.valid), '-infinity') IS NOT DISTINCT FROM given."from"`;
  await sql`
    DELETE FROM agency_function held
     USING jsonb_to_recordset(${JSON.stringify(removed)}::jsonb) AS given ("agencyId" integer, function text, "from" date)
     WHERE ${place}`.execute(db);
  await sql`
    UPDATE agency_function held SET valid = daterange(lower(held.valid), given.until)
      FROM jsonb_to_recordset(${JSON.stringify(closed)}::jsonb) AS given (
        "agencyId" integer, function text, "from" date, until date)
     WHERE ${place}`.execute(db);
  await sql`
    INSERT INTO agency_function (province_id, agency_id, function, valid, legal_basis, event_id)
    SELECT ${provinceId}, "agencyId", function, daterange("from", until), "legalBasis", ${eventId}
      FROM jsonb_to_recordset(${JSON.stringify(begun)}::jsonb) AS given (
        "agencyId" integer, function text, "from" date, until date, "legalBasis" text)`.execute(db);
}

/** What one event of the register handed over, share by share. */
export async function saveSuccessions(db: Db, successions: readonly Succession[], eventId: number): Promise<void> {
  await sql`
    INSERT INTO agency_succession (event_id, agency_id, successor_id, effective_on, share)
    SELECT ${eventId}, "agencyId", "successorId", "on", share
      FROM jsonb_to_recordset(${JSON.stringify(successions)}::jsonb) AS given (
        "agencyId" integer, "successorId" integer, "on" date, share numeric)`.execute(db);
}
