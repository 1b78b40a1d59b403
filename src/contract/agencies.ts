import { z } from 'zod';
import { agencyFunctions, agencyKinds, roles } from '#domain/agencies/role.ts';
import { AgencyRef, DayText, Id, PersonRef } from './shapes.ts';

export const Role = z.enum(roles);

/** GET /api/session: who is signed in, in whose name he acts, and what he may see. */
export const SessionView = z.object({
  person: PersonRef,
  userName: z.string(),
  agency: AgencyRef,
  agencyKind: z.enum(agencyKinds),
  roles: z.array(Role),
  province: z.object({ name: z.string(), demonstration: z.boolean() }),
  functions: z.array(z.enum(agencyFunctions)),
  programmes: z.array(z.object({ id: Id, year: z.number().int(), title: z.string() })),
  /** The period that is open now, or the latest one there is; null without a programme. */
  currentPeriodKey: z.string().nullable(),
  /** The day the system lives in; the demonstration lives in 2024. */
  today: DayText,
  twoFactorEnabled: z.boolean(),
});
export type SessionView = z.infer<typeof SessionView>;
/** GET /api/sign-in asks whether somebody is signed in; nobody is an answer, not an error. */
export const WhoIsSignedIn = z.object({ session: SessionView.nullable() });
export type WhoIsSignedIn = z.infer<typeof WhoIsSignedIn>;

/** GET /api/demonstration: one-click sign-ins exist only in demonstration mode. */
export const DemonstrationView = z.object({
  enabled: z.boolean(),
  logins: z.array(
    z.object({ userName: z.string(), fullName: z.string(), title: z.string(), agencyName: z.string(), role: Role }),
  ),
});
export type DemonstrationView = z.infer<typeof DemonstrationView>;

/** POST /api/demonstration/today moves the demonstration's day, for administrators and programme officers of the demonstration only. */
export const DemonstrationDay = z.object({ day: DayText });

/** POST /api/demonstration/sign-in */
export const DemonstrationSignIn = z.object({ userName: z.string().min(1).max(64) });

/** POST /api/sign-in; `code` is the six digits of the second step, asked for with code 'second-step-needed'. */
export const SignIn = z.object({
  userName: z.string().trim().min(1).max(64),
  password: z.string().min(1).max(200),
  code: z.string().trim().max(20).optional(),
});
export type SignIn = z.infer<typeof SignIn>;

/** GET /api/agencies?asOf=2024-03-15 */
export const AgencyQuery = z.object({ asOf: DayText.optional() });
export const AgencyView = AgencyRef.extend({
  kind: z.enum(agencyKinds),
  parentId: Id.nullable(),
  officialCode: z.string().nullable(),
  functions: z.array(z.enum(agencyFunctions)),
});
export type AgencyView = z.infer<typeof AgencyView>;
export const AgencyList = z.object({ asOf: DayText, agencies: z.array(AgencyView) });
export type AgencyList = z.infer<typeof AgencyList>;

/** GET /api/leaders: who may be named leader in charge. GET /api/colleagues: to whom one may lend a role of one's own. */
export const PersonList = z.object({ people: z.array(PersonRef) });
export type PersonList = z.infer<typeof PersonList>;

/** GET /api/users, for administrators. */
export const UserView = z.object({
  person: PersonRef,
  userName: z.string(),
  agency: AgencyRef.nullable(),
  roles: z.array(Role),
  disabled: z.boolean(),
  twoFactorEnabled: z.boolean(),
});
export type UserView = z.infer<typeof UserView>;
export const UserList = z.object({ users: z.array(UserView) });
export type UserList = z.infer<typeof UserList>;

/** POST /api/users */
export const CreateUser = z.object({
  userName: z
    .string()
    .trim()
    .regex(/^[a-z0-9._-]{3,40}$/),
  fullName: z.string().trim().min(2).max(100),
  title: z.string().trim().max(100),
  agencyId: Id,
  roles: z.array(Role).min(1),
  password: z.string().min(12).max(200),
});
export type CreateUser = z.infer<typeof CreateUser>;

/** POST /api/users/:id/disable · /enable · /sign-out-everywhere; POST /api/users/:id/password */
export const SetPassword = z.object({ password: z.string().min(12).max(200) });

/** POST /api/session/password; POST /api/session/second-step/{begin,confirm,end} */
export const ChangePassword = z.object({ current: z.string().min(1), next: z.string().min(12).max(200) });
export const SecondStepBegin = z.object({ password: z.string().min(1) });
export const SecondStepSecret = z.object({ uri: z.string(), backupCodes: z.array(z.string()) });
export type SecondStepSecret = z.infer<typeof SecondStepSecret>;
export const SecondStepConfirm = z.object({ code: z.string().trim().min(6).max(10) });

/** POST /api/delegations; GET /api/delegations lists those given and received. */
export const CreateDelegation = z.object({
  toPersonId: Id,
  role: Role,
  from: DayText,
  to: DayText,
  basis: z.string().trim().min(1).max(300),
});
export type CreateDelegation = z.infer<typeof CreateDelegation>;
export const DelegationView = z.object({
  id: Id,
  from: PersonRef,
  to: PersonRef,
  role: Role,
  fromDay: DayText,
  toDay: DayText,
  basis: z.string(),
});
export type DelegationView = z.infer<typeof DelegationView>;
export const DelegationList = z.object({ delegations: z.array(DelegationView) });
export type DelegationList = z.infer<typeof DelegationList>;
