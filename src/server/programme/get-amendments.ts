import type { Amendment, DocumentAmendments, ProgrammeHistory } from '#contract/amendment.ts';
import { inReadTransaction } from '#server/context.ts';
import type { Context } from '#server/context.ts';
import type { Db } from '#server/db/database.ts';
import { NotFound } from '#server/errors.ts';
import { findProgrammeAmendedBy } from './amended-programme-queries.ts';
import { type AmendmentRow, listAmendmentRows, listHistory } from './amendment-queries.ts';
import { findDocumentSummary } from './document-queries.ts';
import { listProgrammeItems } from './programme-item-queries.ts';
import { decidesOnProgramme } from './programme-office.ts';
import { findProgramme } from './programme-queries.ts';
import { settleAmendments, viewAmendment } from './settle-amendments.ts';

async function viewRows(ctx: Context, db: Db, rows: readonly AmendmentRow[]): Promise<Amendment[]> {
  const [first] = rows;
  if (!first) return [];
  const items = await listProgrammeItems(db, first.programmeId, ctx.today);
  return settleAmendments(rows, items).map((settled) => viewAmendment(settled, items));
}

/** What a document changes in a programme, each change beside what it would change today. */
export async function getAmendments(ctx: Context, documentId: number): Promise<DocumentAmendments> {
  return inReadTransaction(ctx, async (tx) => {
    if (!(await findDocumentSummary(tx, ctx.actor.provinceId, documentId))) throw new NotFound();
    const rows = await listAmendmentRows(tx, documentId);
    const programme = await findProgrammeAmendedBy(tx, documentId);
    return {
      documentId,
      amends: rows[0]?.reading.document ?? null,
      programme: programme ?? null,
      amendments: await viewRows(ctx, tx, rows),
      mayDecide: await decidesOnProgramme(ctx, tx),
    };
  });
}

/** One amendment as it stands after an act on it. */
export async function viewOneAmendment(ctx: Context, db: Db, documentId: number, id: number): Promise<Amendment> {
  const views = await viewRows(ctx, db, await listAmendmentRows(db, documentId));
  const view = views.find((each) => each.id === id);
  if (!view) throw new NotFound();
  return view;
}

/** The programme's change log: who, when, by which decision and clause, from what to what. */
export async function getHistory(ctx: Context, programmeId: number): Promise<ProgrammeHistory> {
  return inReadTransaction(ctx, async (tx) => {
    const programme = await findProgramme(tx, ctx.actor.provinceId, programmeId);
    if (!programme) throw new NotFound();
    return { programmeId, title: programme.title, entries: await listHistory(tx, programmeId) };
  });
}
