import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seesAllAgencies } from '#domain/agencies/role.ts';
import { decideReportStep, type ReportStatus } from '#domain/reporting/workflow.ts';
import { verifyRecord } from '#server/audit/index.ts';
import { Refused } from '#server/errors.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { aQuarter, type Quarter } from '#tests/factories/quarter.ts';
import { acceptReport } from './accept-report.ts';
import { approveReport } from './approve-report.ts';
import { correctReport } from './correct-report.ts';
import { getReport } from './get-report.ts';
import { openReport } from './open-report.ts';
import { recallReport } from './recall-report.ts';
import { returnReport } from './return-report.ts';
import { saveDraft } from './save-draft.ts';
import { submitReport } from './submit-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(async () => database.close());

const verbs = {
  submit: submitReport,
  recall: recallReport,
  approve: approveReport,
  return: returnReport,
  accept: acceptReport,
  correct: correctReport,
};
const people = ['specialist', 'head', 'consolidator', 'teacher', 'officer', 'auditor'] as const;

interface Command {
  action: keyof typeof verbs | 'save';
  by: (typeof people)[number];
  reason: string;
  value: string | null;
  stale: boolean;
}

const anything = fc.record({
  action: fc.constantFrom('save', 'submit', 'recall', 'approve', 'return', 'accept', 'correct'),
  by: fc.constantFrom(...people),
});
// Most of what people try is what they may do at some time.
const sensible = fc.constantFrom(
  { action: 'save', by: 'specialist' },
  { action: 'submit', by: 'specialist' },
  { action: 'approve', by: 'head' },
  { action: 'return', by: 'head' },
  { action: 'accept', by: 'consolidator' },
  { action: 'return', by: 'consolidator' },
  { action: 'correct', by: 'head' },
  { action: 'recall', by: 'specialist' },
);
const circumstance = fc.record({
  reason: fc.constantFrom('', 'Lý do', 'Lý do'),
  value: fc.constantFrom('1', '2.50', '3', null),
  stale: fc.constantFrom(false, false, false, false, true),
});
const command = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: sensible }, { weight: 1, arbitrary: anything }), circumstance)
  // The records are wide where the lists of words are narrow.
  .map(([who, how]) => ({ ...who, ...how }) as Command);

async function take(
  quarter: Quarter,
  id: number,
  version: number,
  { action, by, reason, value }: Command,
): Promise<string> {
  const ctx = quarter.as(by);
  try {
    if (action === 'save') {
      const line = {
        quantityId: quarter.targetIds[0] ?? 0,
        value,
        standing: 'final' as const,
        note: null,
        obstacle: null,
      };
      await saveDraft(ctx, id, { version, lines: [line] });
    } else await verbs[action](ctx, id, version, reason);
    return 'taken';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** What a person hears first: that there is no such report, that it has changed, and only then what the table says. */
function findExpected(quarter: Quarter, { by, stale }: Command, inForce: boolean, decided: string): string {
  const actor = quarter.people[by];
  const sees = actor.agencyId === quarter.health || (inForce && seesAllAgencies(actor));
  if (!sees) return 'report-not-found';
  return stale ? 'stale-version' : decided;
}

test('whatever people try through the verbs, what happens is what the table says, and the log tells all of it', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 12, maxLength: 25 }), async (commands) => {
      const quarter = await aQuarter(database.db);
      const { id } = await openReport(quarter.as('specialist'), quarter.programmeId, '2024Q1');
      let model = { status: 'draft' as ReportStatus, version: 1, value: null as string | null, inForce: false };
      for (const each of commands) {
        const decision = decideReportStep(
          {
            status: model.status,
            agencyId: quarter.health,
            consolidatingAgencyId: quarter.planning,
            missingFigures: model.value === null ? 1 : 0,
            blockingProblems: 0,
            periodClosed: false,
            isCorrection: model.inForce,
            asksSignature: false,
            hasGoodSignature: false,
          },
          each.action,
          quarter.people[each.by],
          { reason: each.reason },
        );
        const expected = findExpected(quarter, each, model.inForce, decision.ok ? 'taken' : decision.refusal);
        expect(await take(quarter, id, each.stale ? model.version + 7 : model.version, each)).toBe(expected);
        if (expected !== 'taken' || !decision.ok) continue;
        taken += 1;
        const value = each.action === 'save' ? each.value : model.value;
        model = {
          status: decision.to,
          version: model.version + 1,
          value,
          inForce: model.inForce || each.action === 'approve',
        };
      }
      const { status, version } = await getReport(quarter.as('specialist'), id);
      expect({ status, version }).toEqual({ status: model.status, version: model.version });
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(taken).toBeGreaterThan(30);
  expect((await verifyRecord(database.db, null)).faults).toEqual([]);
}, 120_000);
