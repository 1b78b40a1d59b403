import { useQuery } from '@tanstack/react-query';
import type { DeskView } from '#contract/reporting.ts';
import { deskQuery } from '../session.tsx';

/** How many things wait for the person, and whether one of them is already late. */
export function useWaitingCount(): { count: number; hot: boolean } {
  const { data } = useQuery(deskQuery);
  if (!data) return { count: 0, hot: false };
  const mine = [...data.returned, ...data.toApprove, ...data.toSign, ...data.toAccept, ...openOnes(data)];
  const count = mine.length + data.readyToFreeze.length + (data.proposalsToDecide > 0 ? 1 : 0);
  const hot = mine.some(({ timeliness }) => timeliness.class === 'overdue' || timeliness.class === 'not-reported');
  return { count, hot: hot || data.returned.length > 0 };
}

function openOnes(desk: DeskView) {
  return desk.toWrite.filter(({ timeliness }) => timeliness.class !== 'not-open');
}
