import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Amendment, DocumentAmendments, ProgrammeHistory } from '#contract/amendment.ts';
import type { ProgrammeView } from '#contract/programme.ts';
import type { Role } from '#domain/agencies/role.ts';
import type { RootDb } from '#server/db/database.ts';
import { type Answer, type Browser, signInAs } from './app.ts';
import { aPerson } from './person.ts';
import { anAgency, aProvince } from './province.ts';
import { upload } from './upload.ts';

/** A small amending decision of our own writing, against the small decision: three changes with figures and days, one out, one in, one unclear. */
export const amendingDecision = readFileSync(
  join(import.meta.dirname, '..', 'samples', 'decisions', 'amending-decision.txt'),
  'utf8',
);

/** A province whose programme of 2024 stands, and an officer who brings in decisions that change it. */
export interface AmendedProgramme {
  provinceId: number;
  programmeId: number;
  health: number;
  finance: number;
  officer: Browser;
  browserOf(role: Role, agencyId?: number): Promise<Browser>;
  /** Brings in an amending decision; gives its id. */
  amend(text?: string): Promise<number>;
  view(documentId: number): Promise<DocumentAmendments>;
  /** The changes that the small amending decision proposes. */
  proposed(): Promise<{ documentId: number; list: Amendment[] }>;
  programme(): Promise<ProgrammeView>;
  history(): Promise<ProgrammeHistory>;
}

export async function anAmendedProgramme(app: FastifyInstance, db: RootDb): Promise<AmendedProgramme> {
  const provinceId = await aProvince(db);
  const officeId = await anAgency(db, { provinceId, name: 'Văn phòng UBND tỉnh', functions: ['programme-office'] });
  const health = await anAgency(db, { provinceId, name: 'Sở Y tế' });
  const finance = await anAgency(db, { provinceId, name: 'Sở Tài chính' });
  const browserOf = async (role: Role, agencyId = officeId) =>
    signInAs(app, await aPerson(db, { provinceId, agencyId, roles: [role], fullName: 'Lê Thị Bình' }));
  const officer = await browserOf('programme-officer');
  const { id } = (await upload(app, officer)).json();
  const { programmeId } = (await officer.post(`/api/documents/${id}/accept-all`, { atLeast: 0 })).json();
  const amend = async (text = amendingDecision): Promise<number> => {
    const answer = await upload(app, officer, text, 'quyet-dinh-dieu-chinh.txt');
    if (answer.statusCode !== 201) throw new Error(answer.body);
    return answer.json().id;
  };
  const view = async (documentId: number): Promise<DocumentAmendments> =>
    (await officer.get(`/api/documents/${documentId}/amendments`)).json();
  const proposed = async () => {
    const documentId = await amend();
    return { documentId, list: (await view(documentId)).amendments };
  };
  const programme = async () => (await officer.get(`/api/programmes/${programmeId}`)).json<ProgrammeView>();
  const history = async () => (await officer.get(`/api/programmes/${programmeId}/history`)).json<ProgrammeHistory>();
  return { provinceId, programmeId, health, finance, officer, browserOf, amend, view, proposed, programme, history };
}

/** The change that these words of the decision order. */
export function changeOf(list: readonly Amendment[], words: string): Amendment {
  const found = list.find(({ asWritten }) => asWritten.includes(words));
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}

export async function decideOn(
  browser: Browser,
  { id, version }: Pick<Amendment, 'id' | 'version'>,
  verb: 'confirm' | 'reject' | 'reopen',
  reason?: string,
): Promise<Answer> {
  return browser.post(`/api/amendments/${id}/${verb}`, { version, ...(reason && { reason }) });
}
