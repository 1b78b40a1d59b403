import type { App } from '#server/http.ts';
import type { Services } from '#server/services.ts';
import { registerAgencyLists } from './agency-routes.ts';
import { registerDelegations } from './delegation-routes.ts';
import { registerAgencyEvents } from './events/routes.ts';
import { registerDemonstration } from './demonstration-routes.ts';
import { registerSecondStep, registerSession } from './session-routes.ts';
import { registerUsers } from './user-routes.ts';

export {
  findAgencyName,
  findAgencyOfFunction,
  isAgencyOn,
  listAgencies,
  listAgencyStates,
  listPeopleOfRole,
} from './agency-queries.ts';
export { applyAgencyEvent } from './events/apply-agency-event.ts';
export { getAgencyFigures } from './events/get-agency-figures.ts';
export { getRegister } from './events/get-register.ts';
export { listAgencyEvents } from './events/list-agency-events.ts';
export { loadRegister } from './events/register-queries.ts';
export { previewAgencyEvent } from './events/preview-agency-event.ts';
export { moveDemonstrationDay } from './move-demonstration-day.ts';
export { hashPassword } from './password-hash.ts';
export { insertUser, isUserNameTaken } from './user-queries.ts';
export type { NewUser } from './user-queries.ts';

/** Agencies, people, sessions. */
export function registerAgencies(app: App, services: Services): void {
  registerSession(app, services);
  registerSecondStep(app, services);
  registerDemonstration(app, services);
  registerAgencyLists(app);
  registerAgencyEvents(app, services);
  registerUsers(app, services);
  registerDelegations(app, services);
}
