import type { FollowedTimeClass } from '#domain/tasks/time-class.ts';
import type { TaskState } from '#domain/tasks/workflow.ts';
import type { FollowedTask } from '#contract/tasks.ts';

/** What is looked for, as it stands in the page's address. */
export interface TaskSearch {
  readonly thoi?: string;
  readonly coquan?: string;
  readonly lanhdao?: string;
  readonly loai?: string;
  readonly nguon?: string;
  readonly buoc?: string;
  readonly toi?: string;
  readonly tim?: string;
  readonly xep?: string;
}

/** In the order in which they ask for attention. */
export const timeOrder: readonly FollowedTimeClass[] = [
  'overdue',
  'due-soon',
  'in-time',
  'no-due-day',
  'stopped',
  'done-late',
  'done-in-time',
];
export const kindOrder: readonly FollowedTask['kind'][] = ['task', 'scheme', 'report'];
export const originOrder: readonly FollowedTask['origin'][] = ['programme', 'directive', 'letter', 'by-hand', 'list'];
export const secrecies: readonly FollowedTask['secrecy'][] = ['public', 'internal', 'restricted'];
export const stateOrder: readonly TaskState[] = [
  'draft',
  'assigned',
  'received',
  'declined',
  'in-progress',
  'awaiting-confirmation',
  'returned',
  'paused',
  'done',
  'cancelled',
  'carried-over',
];

const oneOf = (value: string | undefined, known: readonly string[]) =>
  value !== undefined && known.includes(value) ? value : undefined;
const idOf = (value: string | undefined) => (value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? value : undefined);

/** The query for the server; what the address misspells is left out, so that no address leads to an error. */
export function askedOf(search: TaskSearch): string {
  const wish = {
    time: oneOf(search.thoi, timeOrder),
    agencyId: idOf(search.coquan),
    leaderId: idOf(search.lanhdao),
    kind: oneOf(search.loai, kindOrder),
    origin: oneOf(search.nguon, originOrder),
    state: oneOf(search.buoc, stateOrder),
    mine: search.toi === '1' ? '1' : undefined,
    search: search.tim?.trim().slice(0, 200) || undefined,
  };
  return new URLSearchParams(
    Object.entries(wish).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
}

/** Whether anything but the way of showing is asked for. */
export function isFiltered(search: TaskSearch): boolean {
  return askedOf(search) !== '';
}
