import { sql } from 'kysely';
import type { Db } from '#server/db/database.ts';

export interface RegisterPlace {
  provinceId: number;
  agencyId: number;
  notation: string;
  /** 'YYYY-MM-DD', whose year the number belongs to. */
  day: string;
}

/** The next number; whoever asks at the same time waits until this transaction has kept it or given it back. */
export async function takeNumber(db: Db, { provinceId, agencyId, notation, day }: RegisterPlace): Promise<number> {
  const { rows } = await sql<{ ordinal: number }>`
    insert into outgoing_register (province_id, agency_id, notation, year, last_ordinal)
    values (${provinceId}, ${agencyId}, ${notation}, extract(year from ${day}::date), 1)
    on conflict (agency_id, notation, year) do update set last_ordinal = outgoing_register.last_ordinal + 1
    returning last_ordinal as ordinal`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the register gave no number');
  return row.ordinal;
}

export interface Numbered {
  ordinal: number;
  day: string;
  at: string;
  recipientIds: readonly number[];
  recipients: readonly string[];
}

/** Number, day and recipients come together with the state: nothing is half issued. */
export async function enterInRegister(db: Db, id: number, { ordinal, day, at, ...sent }: Numbered): Promise<void> {
  await sql`
    update outgoing_document
       set state = 'issued', ordinal = ${ordinal}, year = extract(year from ${day}::date), issued_on = ${day}::date,
           issued_at = ${at}, recipient_ids = ${[...sent.recipientIds]}::int[], recipients = ${[...sent.recipients]}::text[],
           version = version + 1
     where id = ${id}`.execute(db);
}
