import type { PassedView } from '#contract/agency-events.ts';
import type { Passed } from '#domain/agencies/duties/decide-passing.ts';
import { agencyOn, type Register } from '#domain/agencies/register.ts';
import type { NameOf } from './agency-names.ts';

interface Named {
  readonly nameOf: NameOf;
  /** The register with the event in it. */
  readonly after: Register;
  readonly effectiveOn: string;
}

/** What passes, under the names that the agencies bear on that day. */
export function viewPassed(passed: Passed, { nameOf, after, effectiveOn }: Named): PassedView {
  const to = (id: number | null) => (id === null ? null : nameOf(id));
  return {
    functions: passed.functions.map(({ held, heirId }) => ({
      function: held.function,
      from: nameOf(held.agencyId),
      to: to(heirId),
    })),
    assignments: passed.assignments.map(({ act, assignment: { item, itemId, title, part, agencyId }, heirId }) => ({
      act,
      item,
      itemId,
      title,
      part,
      from: nameOf(agencyId),
      to: to(heirId),
    })),
    reports: [
      ...passed.reports.map(({ act, report: { periodKey, formName, figures, agencyId }, heirId }) => ({
        act,
        periodKey,
        formName,
        figures,
        from: nameOf(agencyId),
        to: to(heirId),
      })),
      ...viewOwed(passed, nameOf),
    ],
    forms: passed.forms.map(({ form: { formName, agencyId }, heirId }) => ({
      formName,
      from: nameOf(agencyId),
      to: nameOf(heirId),
    })),
    roles: passed.roles.map(({ role: { id, fullName, role, agencyId }, heirId, proposed }) => ({
      id,
      person: fullName,
      role,
      proposed,
      from: nameOf(agencyId),
      to: to(heirId),
    })),
    subordinates: passed.subordinates.map(({ agencyId, from }) => ({
      agency: nameOf(agencyId),
      from: nameOf(from),
      to: to(agencyOn(after, agencyId, effectiveOn)?.parentId ?? null),
    })),
  };
}

/** What was due and has not come; a sheet that was begun and passes is listed with the begun ones. */
function viewOwed({ duties }: Passed, nameOf: NameOf): PassedView['reports'] {
  return duties
    .filter(({ act, owed }) => act === 'closes' || owed.reportId === null)
    .map(({ act, owed: { periodKey, formName, agencyId }, heirId }) => ({
      act: act === 'closes' ? ('closes' as const) : ('overdue' as const),
      periodKey,
      formName,
      figures: 0,
      from: nameOf(agencyId),
      to: heirId === null ? null : nameOf(heirId),
    }));
}
