import { join } from 'node:path';
import { layOut } from '#domain/documents/official/lay-out.ts';
import { writeDocx } from '#formats/official-document/write-docx.ts';
import { PaperWriter } from '#server/documents/papers/write-paper.ts';
import { anOfficialReport, aTableOf } from '#tests/factories/official-document.ts';
import { type Bench, line } from './measure.ts';

const ROWS = 17;
const ROUNDS = 20;
const GOAL_MS = 1000;

/** The built program's, which `npm run bench` brings up to date first. */
const ENTRY = join(import.meta.dirname, '..', 'dist', 'server', 'paper-process.js');
const about = { madeAt: '2024-03-20T02:00:00.000Z', keywords: [] };

/** Word and PDF of one report, as a person waits for both. */
async function writeBoth(writer: PaperWriter): Promise<number> {
  const from = performance.now();
  const document = layOut(anOfficialReport({ body: [aTableOf(ROWS)] }));
  writeDocx({ ...about, document });
  await writer.write({ ...about, document });
  return performance.now() - from;
}

/** A report of 17 rows in official layout: the first one, for which the writing process is started, and those after it. */
export const bench: Bench = async () => {
  const writer = new PaperWriter({ entry: ENTRY });
  const first = await writeBoth(writer);
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) later.push(await writeBoth(writer));
  writer.end();
  const slowest = Math.max(...later);
  const note = 'DOCX và PDF của báo cáo 17 dòng; thước đo là mục tiêu';
  return [
    line('official-document', slowest, GOAL_MS, 'ms', `${note}, lần chậm nhất trong ${ROUNDS} lần`),
    line('official-document first', first, GOAL_MS, 'ms', `${note}, lần đầu, kể cả khởi động tiến trình`),
  ];
};
