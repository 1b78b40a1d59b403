import { sql } from 'kysely';
import type { SessionView } from '#contract/agencies.ts';
import type { Db } from '#server/db/database.ts';
import type { SignedIn } from '#server/context.ts';

type Answer = Pick<
  SessionView,
  'person' | 'userName' | 'agency' | 'agencyKind' | 'province' | 'functions' | 'programmes'
> & {
  twoFactorEnabled: boolean;
  currentPeriodKey: string | null;
};

/** Everything that the page's frame shows of the session, in one question. */
export async function getSessionAnswer(db: Db, actor: SignedIn, today: string): Promise<Answer> {
  const { rows } = await sql<Answer>`
    select jsonb_build_object('id', person.id, 'fullName', person.full_name, 'title', person.title) as person,
           auth_user.username as "userName",
           coalesce(auth_user.two_factor_enabled, false) as "twoFactorEnabled",
           jsonb_build_object('id', state.agency_id, 'name', state.name, 'shortName', state.short_name) as agency,
           state.kind as "agencyKind",
           jsonb_build_object('name', province.name, 'demonstration', province.demonstration) as province,
           array(select function from agency_function
                  where agency_id = ${actor.agencyId} and valid @> ${today}::date order by 1) as functions,
           (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'year', year, 'title', title)
                                      order by year desc, id desc), '[]')
              from programme where province_id = province.id) as programmes,
           (select key from period
             where province_id = province.id and carries_targets and year in (select year from programme where province_id = province.id)
             order by consolidation_due_on < ${today}::date,
                      case when consolidation_due_on >= ${today}::date then starts_on end, starts_on desc
             limit 1) as "currentPeriodKey"
      from person
      join auth_user on auth_user.id = person.user_id
      join province on province.id = person.province_id
      join agency_state state on state.agency_id = ${actor.agencyId} and state.valid @> ${today}::date
     where person.id = ${actor.personId}`.execute(db);
  const answer = rows[0];
  if (!answer) throw new Error('the acting agency has no name today');
  return answer;
}
