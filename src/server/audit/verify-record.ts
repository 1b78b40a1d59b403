import { createHash } from 'node:crypto';
import type { AuditVerification } from '#contract/audit.ts';
import type { Fault } from '#domain/audit/fault.ts';
import type { RootDb, Tx } from '#server/db/database.ts';
import { type ChainFault, countChains, listChainFaults, listHashesInLog } from './chain-queries.ts';
import { checkChoice } from './check-choices.ts';
import { listStoredChoices } from './choice-queries.ts';
import { checkFrozenRound } from './check-frozen-rounds.ts';
import { findStoredRound, recomputeRound } from './frozen-round-queries.ts';
import { checkConsolidation } from './check-consolidations.ts';
import { describeKeptDifference } from './check-kept-sums.ts';
import { listKeptDifferences } from './kept-sum-queries.ts';
import { checkSignature } from './check-signatures.ts';
import { listStoredSignatures } from './signature-queries.ts';
import { checkReport } from './check-reports.ts';
import { checkVersion } from './check-versions.ts';
import {
  inSteadyRead,
  listDamagedFiles,
  listFileHashes,
  listStoredConsolidations,
  listStoredReports,
  listStoredVersions,
} from './verify-queries.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Checked {
  count: number;
  faults: Fault[];
}

/** Goes through the whole record of a province, or of all: anything altered, removed or slipped in is named. */
export async function verifyRecord(db: RootDb, provinceId: number | null): Promise<AuditVerification> {
  return inSteadyRead(db, async (tx) => {
    const chains = await listChainFaults(tx, provinceId);
    const versions = await checkVersions(tx, provinceId);
    const consolidations = await checkConsolidations(tx, provinceId);
    const rounds = await checkFrozenRounds(tx, provinceId);
    return {
      ...(await countChains(tx, provinceId)),
      reportVersions: versions.count,
      frozenFigures: consolidations.count + rounds.count,
      faults: [
        ...chains.map(describeChainFault),
        ...versions.faults,
        ...(await checkReports(tx, provinceId)),
        ...(await checkSignatures(tx, provinceId)),
        ...consolidations.faults,
        ...(await checkChoices(tx, provinceId)),
        ...rounds.faults,
        ...(await listKeptDifferences(tx, provinceId)).map(describeKeptDifference),
        ...(await checkFiles(tx, provinceId)),
      ],
    };
  });
}

async function checkVersions(tx: Tx, provinceId: number | null): Promise<Checked> {
  const faults: Fault[] = [];
  const found: { subjectId: number; sha256: string }[] = [];
  for (let after = 0; ;) {
    const batch = await listStoredVersions(tx, provinceId, after);
    faults.push(...batch.flatMap((version) => checkVersion(version, sha256)));
    found.push(...batch.map((version) => ({ subjectId: version.reportId, sha256: version.sha256 })));
    const last = batch.at(-1);
    if (!last) break;
    after = last.id;
  }
  const logged = await listHashesInLog(tx, 'report.submitted', provinceId);
  return { count: found.length, faults: [...faults, ...compareWithLog('Báo cáo', found, logged)] };
}

async function checkReports(tx: Tx, provinceId: number | null): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (let after = 0; ;) {
    const batch = await listStoredReports(tx, provinceId, after);
    faults.push(...batch.flatMap(checkReport));
    const last = batch.at(-1);
    if (!last) return faults;
    after = last.id;
  }
}

/** A signature cannot be taken away or exchanged either: the log holds the hash of each. */
async function checkSignatures(tx: Tx, provinceId: number | null): Promise<Fault[]> {
  const stored = await listStoredSignatures(tx, provinceId);
  const found = stored.map(({ reportId, sha256: hash }) => ({ subjectId: reportId, sha256: hash }));
  const logged = await listHashesInLog(tx, 'report.signed', provinceId);
  return [
    ...stored.flatMap((each) => checkSignature(each, hashOfBytes)),
    ...compareWithLog('Chữ ký số báo cáo', found, logged),
  ];
}

async function checkConsolidations(tx: Tx, provinceId: number | null): Promise<Checked> {
  const stored = await listStoredConsolidations(tx, provinceId);
  const logged = await listHashesInLog(tx, 'consolidation.frozen', provinceId);
  const found = stored.map((each) => ({ subjectId: each.id, sha256: each.sha256 }));
  return {
    count: stored.reduce((sum, { figures }) => sum + figures.length, 0),
    faults: [
      ...stored.flatMap((each) => checkConsolidation(each, sha256)),
      ...compareWithLog('Tổng hợp', found, logged),
    ],
  };
}

async function checkFrozenRounds(tx: Tx, provinceId: number | null): Promise<Checked> {
  const checked: Checked = { count: 0, faults: [] };
  const found: { subjectId: number; sha256: string }[] = [];
  for (let after = 0; ;) {
    const round = await findStoredRound(tx, provinceId, after);
    if (!round) break;
    checked.count += round.figures.reduce((sum, { cells }) => sum + cells.length, 0);
    checked.faults.push(...checkFrozenRound(round, await recomputeRound(tx, round.id), sha256));
    found.push({ subjectId: round.id, sha256: round.sha256 });
    after = round.id;
  }
  const logged = await listHashesInLog(tx, 'consolidation.form-frozen', provinceId);
  checked.faults.push(...compareWithLog('Tổng hợp biểu', found, logged));
  return checked;
}

async function checkChoices(tx: Tx, provinceId: number | null): Promise<Fault[]> {
  const stored = await listStoredChoices(tx, provinceId);
  const logged = await listHashesInLog(tx, 'consolidation.source-chosen', provinceId);
  const found = stored.map((each) => ({ subjectId: each.id, sha256: each.sha256 }));
  return [
    ...stored.flatMap((each) => checkChoice(each, sha256)),
    ...compareWithLog('Chọn nguồn số liệu', found, logged),
  ];
}

/** A file has to give its hash again, and the log has to tell of that very hash: both could be changed together. */
async function checkFiles(tx: Tx, provinceId: number | null): Promise<Fault[]> {
  const damaged = await listDamagedFiles(tx, provinceId);
  const logged = await listHashesInLog(tx, 'report.file-attached', provinceId);
  return [
    ...damaged.map(({ id, fileName }) => ({
      kind: 'file',
      message: `Tệp “${fileName}” (số ${id}): nội dung đã khác.`,
    })),
    ...compareWithLog('Tệp đính kèm báo cáo', await listFileHashes(tx, provinceId), logged),
  ];
}

type Hashed = readonly { readonly subjectId: number; readonly sha256: string }[];

/** What the log says was frozen has to be there, and nothing else. */
function compareWithLog(what: string, found: Hashed, logged: Hashed): Fault[] {
  const key = ({ subjectId, sha256: hash }: Hashed[number]): string => `${subjectId} ${hash}`;
  const inLog = new Set(logged.map(key));
  const stored = new Set(found.map(key));
  const slippedIn = found.filter((each) => !inLog.has(key(each)));
  const removed = logged.filter((each) => !stored.has(key(each)));
  const fault = (each: Hashed[number], words: string): Fault => ({
    kind: 'log',
    message: `${what} số ${each.subjectId}: ${words} (sha256 ${each.sha256}).`,
  });
  return [
    ...slippedIn.map((each) => fault(each, 'có bản mà nhật ký không ghi')),
    ...removed.map((each) => fault(each, 'nhật ký có ghi nhưng không còn bản đó')),
  ];
}

const CHAIN_WORDS: Readonly<Record<ChainFault['fault'], string>> = {
  altered: 'nội dung đã bị sửa',
  gap: 'thiếu dòng ngay trước dòng này',
  unchained: 'không nối với dòng trước',
  'cut-off': 'dòng cuối không khớp đầu chuỗi: có dòng bị xóa hoặc sửa',
  'foreign-province': 'ghi sai tỉnh',
  'no-head': 'mất đầu chuỗi',
};

function describeChainFault({ agencyName, sequence, fault }: ChainFault): Fault {
  return { kind: `chain-${fault}`, message: `Nhật ký của ${agencyName}, dòng ${sequence}: ${CHAIN_WORDS[fault]}.` };
}
