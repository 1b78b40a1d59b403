import type { CompiledTask, Due } from '../compiled-decision.ts';
import type { GoldDue, GoldTask } from './gold-annotation.ts';
import { isSamePlace, likeness, plain } from './likeness.ts';
import type { Fit } from './pair-items.ts';
import { pairRequired } from './pair-required.ts';
import { scoreOf, type Score } from './score.ts';

const agencyName = (name: string) => plain(name).replace(/^ubnd(?= |$)/u, 'uỷ ban nhân dân');

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one.map(agencyName));
  return known.size === new Set(other.map(agencyName)).size && other.every((name) => known.has(agencyName(name)));
}

function sameDue(one: GoldDue, other: Due): boolean {
  return (
    one.kind === other.kind &&
    one.value === other.value &&
    one.every === other.every &&
    (one.kind !== 'date' || one.strictBefore === other.strictBefore)
  );
}

function fitOf(gold: GoldTask, read: CompiledTask): Fit {
  const near = likeness(gold.title, read.asWritten);
  const leads = sameNames(gold.leads, read.leads);
  const due = sameDue(gold.due, read.due);
  return {
    same: isSamePlace(gold.lines, read.lines) && near >= 0.5,
    right: leads && due,
    closeness: near + (leads ? 1 : 0) + (due ? 1 : 0),
  };
}

type Worded = Pick<GoldTask, 'lines' | 'title' | 'leads'> & { due: GoldDue };

function words({ lines, title, leads, due }: Worded): string {
  const day = due.kind === 'none' ? 'không hạn' : `${due.kind} ${due.value ?? due.every ?? ''}`.trim();
  return `dòng ${lines[0]}: ${title.slice(0, 70)} [${leads.join(', ') || 'không ai'}; ${day}]`;
}

interface TaskScores {
  /** The task is there, with its lead agencies and its due day. */
  readonly complete: Score;
  /** The task is there, whatever its lead and due day. */
  readonly found: Score;
}

/** Tasks as a careful reader has them; optional ones count neither way. */
export function scoreTasks(gold: readonly GoldTask[], read: readonly CompiledTask[]): TaskScores {
  const pairing = pairRequired(gold, read, fitOf, (one, other) => isSamePlace(one.lines, other.lines));
  const found = { ...pairing, right: [...pairing.right, ...pairing.wrong], wrong: [] };
  const wording = { expected: words, given: words };
  return { complete: scoreOf(pairing, wording), found: scoreOf(found, wording) };
}
