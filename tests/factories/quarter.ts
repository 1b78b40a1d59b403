import type { Role } from '#domain/agencies/role.ts';
import type { Context, SignedIn } from '#server/context.ts';
import type { RootDb } from '#server/db/database.ts';
import { aContext, anActor } from './person.ts';
import { aProgrammeOfTargets, type MadeProgramme, type NewTarget } from './programme-of-targets.ts';
import { anAgency, aProvince } from './province.ts';

export interface Quarter extends MadeProgramme {
  provinceId: number;
  /** Health and Education report, Planning consolidates. */
  health: number;
  education: number;
  planning: number;
  people: Record<
    | 'specialist'
    | 'head'
    | 'teacher'
    | 'principal'
    | 'consolidator'
    | 'officer'
    | 'leader'
    | 'auditor'
    | 'administrator',
    SignedIn
  >;
  as(person: keyof Quarter['people'], today?: string): Context;
}

export type TargetsOf = (agencies: { health: number; education: number; planning: number }) => NewTarget[];

/** A province where two departments owe figures for 2024 and a third one consolidates them. */
export async function aQuarter(
  db: RootDb,
  targetsOf: TargetsOf = ({ health }) => [{ lead: health }],
): Promise<Quarter> {
  const provinceId = await aProvince(db);
  const health = await anAgency(db, { provinceId, name: 'Sở Y tế' });
  const education = await anAgency(db, { provinceId, name: 'Sở Giáo dục và Đào tạo' });
  const planning = await anAgency(db, {
    provinceId,
    name: 'Sở Kế hoạch và Đầu tư',
    functions: ['consolidates-targets'],
  });
  const actor = async (agencyId: number, ...roles: Role[]) => anActor(db, { provinceId, agencyId, roles });
  const people = {
    specialist: await actor(health, 'specialist'),
    head: await actor(health, 'head'),
    teacher: await actor(education, 'specialist'),
    principal: await actor(education, 'head'),
    consolidator: await actor(planning, 'consolidator'),
    officer: await actor(planning, 'programme-officer'),
    leader: await actor(planning, 'leader'),
    auditor: await actor(planning, 'auditor'),
    administrator: await actor(planning, 'administrator'),
  };
  const programme = await aProgrammeOfTargets(db, {
    provinceId,
    personId: people.officer.personId,
    targets: targetsOf({ health, education, planning }),
  });
  const as = (person: keyof typeof people, today = '2024-03-15') => aContext(db, people[person], today);
  return { ...programme, provinceId, health, education, planning, people, as };
}
