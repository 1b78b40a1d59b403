import { type Context, inReadTransaction } from '../context.ts';
import { getProgramme } from '../programme/index.ts';
import {
  addTask,
  askExtension,
  decideExtension,
  getTask,
  giveProof,
  setFollowing,
  setMilestones,
  takeTaskStep,
} from '../tasks/index.ts';
import { addedTaskStories } from './added-tasks.ts';
import { findAgencyIds } from './agency-queries.ts';
import { at, type ProgrammeStage } from './stage.ts';
import { OFFICER, taskStories, type TaskTurn } from './task-stories.ts';

interface Act {
  readonly at: string;
  readonly play: () => Promise<void>;
}

/** The year of the tasks, turn by turn in the order of time, by the very verbs that people use. */
export async function playTasks(stage: ProgrammeStage): Promise<void> {
  const acts = [...(await actsOfProgramme(stage)), ...(await actsOfAdded(stage))];
  for (const act of acts.toSorted((a, b) => a.at.localeCompare(b.at))) await act.play();
}

async function actsOfProgramme(stage: ProgrammeStage): Promise<Act[]> {
  const following = at(stage, OFFICER, '2024-01-10 10:00');
  const { tasks } = await getProgramme(following, stage.programmeId);
  return taskStories.flatMap(({ begins, turns }) => {
    const task = tasks.find(({ title }) => title.startsWith(begins));
    // The same latitude as the assignments have: what the reader cuts otherwise one day is left a gap.
    if (!task?.lead) return [];
    const follow = { at: '2024-01-10 10:00', play: async () => followIt(following, task.id, task.kind === 'scheme') };
    return [follow, ...turns.map((turn) => ({ at: turn.at, play: async () => playTurn(stage, task.id, turn) }))];
  });
}

async function actsOfAdded(stage: ProgrammeStage): Promise<Act[]> {
  const first = at(stage, OFFICER, '2024-01-10 10:00');
  const agencies = await inReadTransaction(first, async (tx) => findAgencyIds(tx, first.actor.provinceId));
  return addedTaskStories.flatMap(({ at: moment, leadKey, task, turns }) => {
    const leadAgencyId = agencies.get(leadKey);
    if (leadAgencyId === undefined) throw new Error(`no agency ${leadKey}`);
    let id = 0;
    const add = async (): Promise<void> => {
      const ctx = at(stage, OFFICER, moment);
      const leaderInChargeId = stage.cast.get('phochutich')?.personId ?? null;
      const rest = { leaderInChargeId, dueKind: 'date', secrecy: 'internal' } as const;
      ({ id } = await addTask(ctx, { ...task, ...rest, leadAgencyId, cooperatingAgencyIds: [] }));
      await followIt(ctx, id, false, task.urgent);
    };
    return [
      { at: moment, play: add },
      ...turns.map((turn) => ({ at: turn.at, play: async () => playTurn(stage, id, turn) })),
    ];
  });
}

async function followIt(ctx: Context, id: number, isScheme: boolean, urgent = false): Promise<void> {
  const { version } = await getTask(ctx, id);
  const decidingLevel = isScheme ? 'peoples-committee' : 'chairman';
  await setFollowing(ctx, id, {
    version,
    followedById: ctx.actor.personId,
    decidingLevel,
    urgent,
    secrecy: 'internal',
  });
}

/** One turn at the task's present version, as a person takes it who has just opened it. */
async function playTurn(stage: ProgrammeStage, id: number, turn: TaskTurn): Promise<void> {
  const ctx = at(stage, turn.by, turn.at);
  const { version, waitingExtension } = await getTask(ctx, id);
  if ('step' in turn) {
    await takeTaskStep(ctx, id, { version, action: turn.step, ...(turn.reason ? { reason: turn.reason } : {}) });
  } else if ('proof' in turn) {
    const proof = await giveProof(ctx, id, turn.proof);
    await takeTaskStep(ctx, id, { version, action: 'finish', proofId: proof.id });
  } else if ('ask' in turn) {
    await askExtension(ctx, id, { version, dueOn: turn.ask, reason: turn.reason });
  } else if ('granted' in turn) {
    const { granted, answer } = turn;
    await decideExtension(ctx, id, { version, extensionId: waitingExtension?.id ?? 0, granted, dueOn: null, answer });
  } else {
    await setMilestones(ctx, id, { version, milestones: [...turn.milestones] });
  }
}
