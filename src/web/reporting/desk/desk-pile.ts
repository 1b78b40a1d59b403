import type { DeskView, ReportSummary, WaitingReport } from '#contract/reporting.ts';

/** The one act that the filled button of the desk names. */
export type MainAct =
  | { readonly kind: 'approve'; readonly report: WaitingReport }
  | { readonly kind: 'sign' | 'mend' | 'write' | 'accept'; readonly report: ReportSummary }
  | { readonly kind: 'freeze'; readonly programmeId: number; readonly periodKey: string }
  | { readonly kind: 'decide'; readonly count: number };

/** What should be done first: what others wait for, then what came back, then what is owed. */
export function findMainAct(desk: DeskView): MainAct | null {
  const [approve] = desk.toApprove;
  if (approve) return { kind: 'approve', report: approve };
  const [sign] = desk.toSign;
  if (sign) return { kind: 'sign', report: sign };
  const [returned] = desk.returned;
  if (returned) return { kind: 'mend', report: returned };
  const write = firstToWrite(desk);
  if (write) return { kind: 'write', report: write };
  const [accept] = desk.toAccept;
  if (accept) return { kind: 'accept', report: accept };
  const [ready] = desk.readyToFreeze;
  if (ready) return { kind: 'freeze', ...ready };
  return desk.proposalsToDecide > 0 ? { kind: 'decide', count: desk.proposalsToDecide } : null;
}

/** Of the reports that can still be handed in: the first of the period that the desk speaks of, else the first at all. */
function firstToWrite({ toWrite, period }: DeskView): ReportSummary | undefined {
  const owed = toWrite.filter(({ timeliness }) => !['not-open', 'not-reported'].includes(timeliness.class));
  return owed.find(({ periodKey }) => periodKey === period?.key) ?? owed[0];
}

/** Whether anything at all waits for this person. */
export function isDeskEmpty(desk: DeskView): boolean {
  return (
    desk.returned.length + desk.toApprove.length + desk.toSign.length + desk.toAccept.length + desk.toWrite.length ===
      0 && desk.readyToFreeze.length + desk.proposalsToDecide + desk.gapsOpen === 0
  );
}

/** Own reports of the period that are not handed in yet. */
export function countUnfinished(desk: DeskView): number {
  const own = [...desk.returned, ...desk.toApprove, ...desk.toSign, ...desk.toWrite];
  return own.filter(({ periodKey }) => periodKey === desk.period?.key).length;
}

/** What was sent and is not over: reports of the period in view, and older ones that nobody has accepted yet. Latest first. */
export function stillMoving(desk: DeskView): ReportSummary[] {
  return desk.sent
    .filter(({ periodKey, status }) => periodKey === desk.period?.key || status !== 'accepted')
    .toReversed();
}
