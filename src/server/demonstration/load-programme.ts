import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, inReadTransaction } from '../context.ts';
import type { Tx } from '../db/database.ts';
import { readHere } from '../documents/index.ts';
import {
  acceptAll,
  addProposal,
  correctProposal,
  getDocument,
  importDocument,
  rejectProposal,
} from '../programme/index.ts';
import { demonstrationFolder } from '../program-folder.ts';
import { assignTargets, assignTasks } from './assign-everything.ts';
import { corrections, reasonToLeaveOut, splitTasks } from './proposals.ts';
import { insertOutsideFacts, listTargetKeys, type TargetKey } from './programme-queries.ts';
import { at, type ProgrammeStage, type Stage } from './stage.ts';

const OFFICER = 'vp.chuyenvien';
const FILE = 'decision-2024.txt';

/** The decision on its way into the programme: imported, read through by the programme officer, accepted, assigned. */
export async function loadProgramme(stage: Stage, tx: Tx): Promise<ProgrammeStage> {
  const bytes = readFileSync(join(demonstrationFolder, FILE));
  const importing = at(stage, OFFICER, '2024-01-08 08:30');
  const { id: documentId } = await importDocument(importing, { fileName: FILE, bytes }, { reader: readHere });
  await correctWhatWasRead(at(stage, OFFICER, '2024-01-08 09:40'), documentId);
  await acceptAll(at(stage, OFFICER, '2024-01-08 10:15'), documentId, { atLeast: 0 });
  const assigning = at(stage, OFFICER, '2024-01-09 14:00');
  const { programmeId } = await getDocument(assigning, documentId);
  if (programmeId === null) throw new Error('the accepted decision made no programme');
  const targets = await inReadTransaction(assigning, async (read) => listTargetKeys(read, programmeId));
  await assignTargets(stage, assigning, targets);
  await assignTasks(stage, at(stage, OFFICER, '2024-01-10 09:00'), programmeId);
  const targetIds = keysOf(targets);
  await insertOutsideFacts(tx, targetIds);
  return { ...stage, programmeId, targetIds };
}

/** The officer gives two targets the names that a reader expects, parts the tasks of one paragraph, and leaves out what is no task. */
async function correctWhatWasRead(ctx: Context, documentId: number): Promise<void> {
  const { proposals } = await getDocument(ctx, documentId);
  for (const { id, version, content } of proposals) {
    const corrected = corrections(content);
    if (corrected) await correctProposal(ctx, id, { version, content: corrected });
    const reason = reasonToLeaveOut(content);
    if (reason) await rejectProposal(ctx, id, { version, reason });
  }
  for (const added of splitTasks(proposals)) await addProposal(ctx, documentId, added);
}

/** '4' for target (4), '4.1' for its first part. */
function keysOf(targets: readonly TargetKey[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const whole of targets.filter(({ wholeId }) => wholeId === null)) {
    keys.set(whole.number, whole.id);
    const parts = targets.filter(({ wholeId }) => wholeId === whole.id);
    parts.forEach((part, index) => keys.set(`${whole.number}.${index + 1}`, part.id));
  }
  return keys;
}
