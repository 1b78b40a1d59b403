import type { AssignDirective, DirectiveView } from '#contract/directives.ts';

/** The task that is being made of a directive: the lead may still be missing, and the day empty. */
export interface TaskDraft {
  readonly title: string;
  readonly product: string;
  readonly leadAgencyId: number | null;
  readonly cooperatingAgencyIds: readonly number[];
  readonly leaderInChargeId: number | null;
  readonly hasDue: boolean;
  readonly dueOn: string;
  readonly urgent: boolean;
}

/** "Giao Sở Y tế chủ trì báo cáo …": who is charged stands in a field of its own, the task's name begins with its verb. */
const CHARGE = /^(?:giao|yêu cầu|đề nghị)\s+/iu;
const LONGEST_TITLE = 1000;

export function draftOf({ words, lead, dueOn, givenBy }: DirectiveView): TaskDraft {
  return {
    title: titleOf(words, lead?.name ?? null),
    product: '',
    leadAgencyId: lead?.id ?? null,
    cooperatingAgencyIds: [],
    leaderInChargeId: givenBy.id,
    hasDue: true,
    dueOn: dueOn ?? '',
    urgent: false,
  };
}

export function titleOf(words: string, lead: string | null): string {
  const said = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.;]+$/u, '');
  const bare = said.replace(CHARGE, '');
  const own = lead !== null && bare.toLocaleLowerCase('vi').startsWith(lead.toLocaleLowerCase('vi'));
  const title = own ? bare.slice(lead.length).replace(/^[\s,]*(?:chủ trì,?\s*)?/iu, '') : said;
  return `${title.charAt(0).toLocaleUpperCase('vi')}${title.slice(1)}`.slice(0, LONGEST_TITLE);
}

export type DraftGap = 'title' | 'lead' | 'dueOn';

export function gapsOf({ title, leadAgencyId, hasDue, dueOn }: TaskDraft): ReadonlySet<DraftGap> {
  const gaps = new Set<DraftGap>();
  if (title.trim() === '') gaps.add('title');
  if (leadAgencyId === null) gaps.add('lead');
  if (hasDue && dueOn === '') gaps.add('dueOn');
  return gaps;
}

/** The request, or null while something is missing. */
export function wishOf(draft: TaskDraft, version: number): AssignDirective | null {
  const { leadAgencyId, hasDue, dueOn, product, cooperatingAgencyIds } = draft;
  if (leadAgencyId === null || gapsOf(draft).size > 0) return null;
  return {
    version,
    kind: 'task',
    title: draft.title.trim(),
    product: product.trim() || null,
    leadAgencyId,
    cooperatingAgencyIds: [...cooperatingAgencyIds],
    leaderInChargeId: draft.leaderInChargeId,
    dueKind: hasDue ? 'date' : 'none',
    dueOn: hasDue ? dueOn : null,
    urgent: draft.urgent,
    secrecy: 'internal',
  };
}
