import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Role } from '#domain/agencies/role.ts';
import { testDatabase, type TestDatabase } from '#tests/database/database.ts';
import { type Answer, type Browser, signInAs, testApp } from './app.ts';
import { aPerson } from './person.ts';
import { aProvince, anAgency } from './province.ts';

/** A province on a day: its Office with an officer, its health department with a specialist and a head. */
export interface ProvinceAtWork {
  database: TestDatabase;
  app: FastifyInstance;
  /** The moment that the app's clock shows. */
  now: string;
  provinceId: number;
  officeId: number;
  health: number;
  officer: Browser;
  specialist: Browser;
  head: Browser;
  browserOf(role: Role, agencyId: number): Promise<Browser>;
}

/** A new province before each test of the file, in the file's own database, at `startsAt`. */
export function useProvinceAtWork(startsAt: string): ProvinceAtWork {
  const at = {
    browserOf: async (role: Role, agencyId: number) =>
      signInAs(at.app, await aPerson(at.database.db, { provinceId: at.provinceId, agencyId, roles: [role] })),
  } as ProvinceAtWork;
  beforeAll(async () => {
    at.database = await testDatabase();
    at.app = await testApp(at.database, () => new Date(at.now));
  });
  beforeEach(async () => {
    at.now = startsAt;
    const { db } = at.database;
    const provinceId = await aProvince(db);
    at.provinceId = provinceId;
    at.officeId = await anAgency(db, { provinceId, name: 'Văn phòng UBND tỉnh', functions: ['programme-office'] });
    at.health = await anAgency(db, { provinceId, name: 'Sở Y tế' });
    at.officer = await at.browserOf('programme-officer', at.officeId);
    at.specialist = await at.browserOf('specialist', at.health);
    at.head = await at.browserOf('head', at.health);
  });
  afterAll(async () => {
    await at.app.close();
    await at.database.close();
  });
  return at;
}

/** What an accepted request answers. */
export async function accepted<View>(answer: Promise<Answer>): Promise<View> {
  const given = await answer;
  expect(given.statusCode, given.body).toBeLessThan(300);
  return given.json();
}
