import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, type Role, roles } from '#domain/agencies/role.ts';
import { type KeptStep, replaySteps } from './replay-steps.ts';
import {
  allowedReportActions,
  decideReportStep,
  type ReportAction,
  reportActions,
  type ReportFacts,
  type ReportStatus,
  reportStatuses,
} from './workflow.ts';

const OWN = 1;
const PLANNING = 2;
const OTHER = 3;

const facts = (status: ReportStatus, rest: Partial<ReportFacts> = {}): ReportFacts => ({
  status,
  agencyId: OWN,
  consolidatingAgencyId: PLANNING,
  missingFigures: 0,
  blockingProblems: 0,
  periodClosed: false,
  isCorrection: false,
  asksSignature: false,
  hasGoodSignature: true,
  ...rest,
});
const actor = (agencyId: number, ...held: Role[]): Actor => ({ personId: 1, provinceId: 1, agencyId, roles: held });

// Kept by hand: what the province lets happen. `own` and `planning` are sides, the word after the arrow is what becomes of it.
const allowed = new Set([
  'draft save specialist own → draft',
  'draft save head own → draft',
  'draft submit specialist own → submitted',
  'draft submit head own → submitted',
  'returned save specialist own → draft',
  'returned save head own → draft',
  'returned submit specialist own → submitted',
  'returned submit head own → submitted',
  'submitted recall specialist own → draft',
  'submitted approve head own → approved',
  'submitted return head own → returned',
  'approved accept consolidator planning → accepted',
  'approved return consolidator planning → returned',
  'approved correct specialist own → draft',
  'approved correct head own → draft',
  'accepted return consolidator planning → returned',
  'accepted correct specialist own → draft',
  'accepted correct head own → draft',
  'approved reopen consolidator planning → draft',
  'accepted reopen consolidator planning → draft',
  'for-signature sign head own → signed',
  'for-signature return head own → returned',
  'signed send specialist own → sent',
  'signed send head own → sent',
  'signed return head own → returned',
  'sent receive consolidator planning → received',
  'sent return consolidator planning → returned',
  'sent correct specialist own → draft',
  'sent correct head own → draft',
  'sent reopen consolidator planning → draft',
  'received accept consolidator planning → accepted',
  'received return consolidator planning → returned',
  'received correct specialist own → draft',
  'received correct head own → draft',
  'received reopen consolidator planning → draft',
]);
const GIVEN = { reason: 'Lý do', decision: { number: '12/QĐ-STC', signedOn: '2024-03-14' } };
const sides = { own: OWN, planning: PLANNING, other: OTHER };

describe('every status × action × role × side', () => {
  for (const status of reportStatuses) {
    for (const action of reportActions) {
      test(`${action} of a report that is ${status}`, () => {
        for (const role of roles) {
          for (const [side, agencyId] of Object.entries(sides)) {
            const decision = decideReportStep(facts(status), action, actor(agencyId, role), GIVEN);
            const line = `${status} ${action} ${role} ${side}`;
            const expected = [...allowed].find((each) => each.startsWith(`${line} → `));
            expect(decision.ok ? `${line} → ${decision.to}` : undefined).toBe(expected);
          }
        }
      });
    }
  }
});

test.each([
  ['a figure is missing', 'draft', 'submit', { missingFigures: 1 }, 'x', 'figures-missing'],
  ['figures contradict', 'draft', 'submit', { blockingProblems: 1 }, 'x', 'figures-missing'],
  ['the quarter is frozen and nothing was handed in', 'draft', 'submit', { periodClosed: true }, 'x', 'period-closed'],
  ['the quarter is frozen, even for saving', 'draft', 'save', { periodClosed: true }, 'x', 'period-closed'],
  [
    'the quarter was frozen before the head approved',
    'submitted',
    'approve',
    { periodClosed: true },
    'x',
    'period-closed',
  ],
  ['a correction has no reason', 'approved', 'correct', {}, '  ', 'reason-missing'],
  [
    'the signature is not good when it is received',
    'sent',
    'receive',
    { hasGoodSignature: false },
    'x',
    'signature-not-good',
  ],
  [
    'the signature is not good when it is sent',
    'signed',
    'send',
    { hasGoodSignature: false },
    'x',
    'signature-not-good',
  ],
  ['a report is reopened without a reason', 'accepted', 'reopen', {}, ' ', 'reason-missing'],
  ['a return has no reason', 'submitted', 'return', {}, '', 'reason-missing'],
] as const)('a step is refused when %s', (_case, status, action, rest, reason, refusal) => {
  const both = actor(
    action === 'receive' || action === 'reopen' ? PLANNING : OWN,
    'specialist',
    'head',
    'consolidator',
  );
  expect(decideReportStep(facts(status, rest), action, both, { ...GIVEN, reason })).toEqual({ ok: false, refusal });
});

test.each([[null], [{ number: ' ', signedOn: '2024-03-14' }], [{ number: '12/QĐ-STC', signedOn: '2024-02-30' }]])(
  'a report is not reopened by the decision %j',
  (decision) => {
    const given = { reason: 'Lý do', decision };
    const refused = { ok: false, refusal: 'decision-missing' };
    expect(decideReportStep(facts('accepted'), 'reopen', actor(PLANNING, 'consolidator'), given)).toEqual(refused);
  },
);

test('a correction is drafted and submitted although the quarter is frozen', () => {
  const report = facts('draft', { periodClosed: true, isCorrection: true });
  expect(allowedReportActions(report, actor(OWN, 'specialist'))).toEqual(['save', 'submit']);
});

test('a button is shown exactly where the step would be taken, but for a missing figure or reason', () => {
  for (const status of reportStatuses) {
    const shown = allowedReportActions(facts(status, { missingFigures: 3 }), actor(OWN, 'specialist', 'head'));
    const taken = reportActions.filter(
      (action) => decideReportStep(facts(status), action, actor(OWN, 'specialist', 'head'), GIVEN).ok,
    );
    expect(shown).toEqual(taken);
  }
});

interface Command {
  action: ReportAction;
  role: Role;
  side: keyof typeof sides;
  reason: string;
  missing: number;
  asksSignature: boolean;
  hasGoodSignature: boolean;
}

const command: fc.Arbitrary<Command> = fc.record({
  action: fc.constantFrom(...reportActions),
  role: fc.constantFrom(...roles),
  side: fc.constantFrom('own', 'own', 'planning', 'other'),
  reason: fc.constantFrom('', 'Lý do'),
  missing: fc.constantFrom(0, 0, 1),
  asksSignature: fc.boolean(),
  hasGoodSignature: fc.constantFrom(true, true, false),
});

test('whatever people try in whatever order, a report is only ever where its history leads', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      let status: ReportStatus = 'draft';
      let versions = 0;
      let latest: number | null = null;
      let inForce: number | null = null;
      const history: KeptStep[] = [];
      for (const { action, role, side, reason, missing, ...signature } of commands) {
        const report = facts(status, { missingFigures: missing, isCorrection: inForce !== null, ...signature });
        const decision = decideReportStep(report, action, actor(sides[side], role), { ...GIVEN, reason });
        if (!decision.ok) continue;
        const to = decision.to === 'for-signature' ? 'approved' : decision.to;
        expect(allowed).toContain(`${status} ${action} ${role} ${side} → ${to}`);
        if (action === 'submit') latest = versions += 1;
        const ofInForce = ['receive', 'accept', 'correct', 'reopen'].includes(action);
        const versionId: number | null = ofInForce ? inForce : latest;
        if (action === (status === 'signed' ? 'send' : signature.asksSignature ? null : 'approve')) inForce = latest;
        const { handsIn } = decision;
        if (action !== 'save') history.push({ action, from: status, to: decision.to, versionId, handsIn });
        status = decision.to;
      }
      const replay = replaySteps(history);
      if (!replay.ok) throw new Error(`step ${replay.at} cannot be replayed`);
      expect(replay.report.statuses).toContain(status);
      expect(replay.report).toMatchObject({ latestVersionId: latest, inForceVersionId: inForce });
    }),
    { numRuns: 5000 },
  );
});

test('a history with one altered step no longer leads anywhere', () => {
  const history: KeptStep[] = [
    { action: 'submit', from: 'draft', to: 'submitted', versionId: 1, handsIn: false },
    { action: 'approve', from: 'submitted', to: 'approved', versionId: 1, handsIn: true },
    { action: 'accept', from: 'approved', to: 'accepted', versionId: 1, handsIn: false },
  ];
  expect(replaySteps(history).ok).toBe(true);
  expect(replaySteps(history.slice(1))).toEqual({ ok: false, at: 0 });
  expect(replaySteps(history.toSpliced(1, 1))).toEqual({ ok: false, at: 1 });
  const another = history.map((step, index) => (index === 1 ? { ...step, versionId: 2 } : step));
  expect(replaySteps(another)).toEqual({ ok: false, at: 1 });
  const kept = history.map((step) => ({ ...step, handsIn: false }));
  expect(replaySteps(kept)).toEqual({ ok: false, at: 1 });
});

test('where a signature is asked for, the report is handed in by sending it and not by approving it', () => {
  const head = actor(OWN, 'head');
  const signed = { asksSignature: true };
  expect(decideReportStep(facts('submitted', signed), 'approve', head)).toEqual({
    ok: true,
    to: 'for-signature',
    handsIn: false,
    outward: false,
  });
  expect(decideReportStep(facts('submitted'), 'approve', head)).toMatchObject({ handsIn: true, outward: true });
  expect(decideReportStep(facts('signed', signed), 'send', head)).toMatchObject({ to: 'sent', handsIn: true });
  const planner = actor(PLANNING, 'consolidator');
  expect(decideReportStep(facts('signed', signed), 'return', head, GIVEN)).toMatchObject({ outward: false });
  expect(decideReportStep(facts('sent', signed), 'return', planner, GIVEN)).toMatchObject({ outward: true });
  expect(decideReportStep(facts('sent', signed), 'reopen', planner, GIVEN)).toMatchObject({ outward: false });
});
