import type { TablerIcon } from '@tabler/icons-react';
import type { SessionView } from '#contract/agencies.ts';
import { type Role, roles } from '#domain/agencies/role.ts';
import { hasAnyRole } from '../session.tsx';
import type { Text } from '../text/text.tsx';
import {
  IconAlertTriangle,
  IconCalendarOff,
  IconCalendarStats,
  IconChartLine,
  IconFileText,
  IconHistory,
  IconInbox,
  IconListCheck,
  IconListDetails,
  IconListNumbers,
  IconMap2,
  IconLock,
  IconSend,
  IconShieldCheck,
  IconSitemap,
  IconSum,
  IconTable,
  IconUserCircle,
  IconUsers,
} from '../ui/icons.ts';

type Group = 'daily' | 'watching' | 'programmeGroup' | 'steering' | 'system';
export type EntryKey =
  | 'desk'
  | 'targets'
  | 'tasks'
  | 'reports'
  | 'consolidation'
  | 'assignment'
  | 'documents'
  | 'leader'
  | 'directives'
  | 'blockers'
  | 'registers'
  | 'outgoing'
  | 'plans'
  | 'warnings'
  | 'map'
  | 'calendar'
  | 'regimes'
  | 'forms'
  | 'earlier'
  | 'register'
  | 'users'
  | 'audit'
  | 'account';

export interface NavEntry {
  readonly key: EntryKey;
  readonly group: Group;
  readonly to:
    | '/'
    | '/chi-tieu'
    | '/nhiem-vu'
    | '/bao-cao'
    | '/tong-hop'
    | '/tong-hop/bieu'
    | '/chuong-trinh'
    | '/van-ban'
    | '/lanh-dao'
    | '/chi-dao'
    | '/vuong-mac'
    | '/so-theo-doi'
    | '/van-ban-di'
    | '/ke-hoach'
    | '/canh-bao'
    | '/ban-do'
    | '/lich-lam-viec'
    | '/che-do-bao-cao'
    | '/bieu-mau'
    | '/so-lieu-lich-su'
    | '/co-quan'
    | '/nguoi-dung'
    | '/nhat-ky'
    | '/tai-khoan';
  readonly icon: TablerIcon;
  readonly roles: readonly Role[];
}

export const wideRoles: readonly Role[] = ['programme-officer', 'consolidator', 'evaluator', 'leader', 'auditor'];

/** The pages and whose they are; the server has the last word on each. */
const entries: readonly NavEntry[] = [
  { key: 'desk', group: 'daily', to: '/', icon: IconInbox, roles },
  { key: 'reports', group: 'daily', to: '/bao-cao', icon: IconTable, roles },
  { key: 'targets', group: 'watching', to: '/chi-tieu', icon: IconChartLine, roles },
  { key: 'tasks', group: 'watching', to: '/nhiem-vu', icon: IconListCheck, roles },
  { key: 'warnings', group: 'watching', to: '/canh-bao', icon: IconAlertTriangle, roles },
  { key: 'map', group: 'watching', to: '/ban-do', icon: IconMap2, roles: wideRoles },
  { key: 'consolidation', group: 'watching', to: '/tong-hop', icon: IconSum, roles: wideRoles },
  { key: 'assignment', group: 'programmeGroup', to: '/chuong-trinh', icon: IconListNumbers, roles },
  { key: 'documents', group: 'programmeGroup', to: '/van-ban', icon: IconFileText, roles },
  { key: 'blockers', group: 'watching', to: '/vuong-mac', icon: IconLock, roles },
  { key: 'registers', group: 'watching', to: '/so-theo-doi', icon: IconListDetails, roles },
  { key: 'plans', group: 'programmeGroup', to: '/ke-hoach', icon: IconListDetails, roles },
  { key: 'leader', group: 'steering', to: '/lanh-dao', icon: IconShieldCheck, roles: wideRoles },
  { key: 'directives', group: 'steering', to: '/chi-dao', icon: IconSend, roles },
  { key: 'outgoing', group: 'steering', to: '/van-ban-di', icon: IconSend, roles },
  { key: 'regimes', group: 'system', to: '/che-do-bao-cao', icon: IconCalendarStats, roles },
  { key: 'calendar', group: 'system', to: '/lich-lam-viec', icon: IconCalendarOff, roles },
  { key: 'forms', group: 'system', to: '/bieu-mau', icon: IconListDetails, roles: [...wideRoles, 'administrator'] },
  {
    key: 'earlier',
    group: 'watching',
    to: '/so-lieu-lich-su',
    icon: IconHistory,
    roles: ['specialist', 'consolidator', 'programme-officer'],
  },
  { key: 'register', group: 'system', to: '/co-quan', icon: IconSitemap, roles },
  { key: 'users', group: 'system', to: '/nguoi-dung', icon: IconUsers, roles: ['administrator'] },
  { key: 'audit', group: 'system', to: '/nhat-ky', icon: IconHistory, roles: ['auditor', 'administrator'] },
];

export const accountEntry: NavEntry = {
  key: 'account',
  group: 'system',
  to: '/tai-khoan',
  icon: IconUserCircle,
  roles,
};

const groupOrder: readonly Group[] = ['daily', 'watching', 'programmeGroup', 'steering', 'system'];

/** Of the consolidation, districts and communes have their own place on the route of forms. */
const placeOnRoute: NavEntry = {
  key: 'consolidation',
  group: 'watching',
  to: '/tong-hop/bieu',
  icon: IconSum,
  roles: ['specialist', 'head'],
};

function isOnRoute(session: SessionView): boolean {
  const { agencyKind } = session;
  const ofRoute = agencyKind === 'district' || agencyKind === 'commune';
  return ofRoute && hasAnyRole(session, placeOnRoute.roles) && !hasAnyRole(session, wideRoles);
}

export function entriesFor(session: SessionView): NavEntry[] {
  const allowed = entries.filter((entry) => hasAnyRole(session, entry.roles));
  return isOnRoute(session) ? [...allowed, placeOnRoute] : allowed;
}

export function groupsFor(session: SessionView): { group: Group; entries: NavEntry[] }[] {
  const allowed = entriesFor(session);
  return groupOrder
    .map((group) => ({ group, entries: allowed.filter((entry) => entry.group === group) }))
    .filter(({ entries: own }) => own.length > 0);
}

/** Four for the thumb: the desk, the reports, the targets, and the page for the whole that the person may open. */
export function bottomEntriesFor(session: SessionView): NavEntry[] {
  const allowed = entriesFor(session);
  const wanted: EntryKey[] = ['desk', 'reports', 'targets', 'leader', 'assignment'];
  return wanted.flatMap((key) => allowed.find((entry) => entry.key === key) ?? []).slice(0, 4);
}

export function nameEntry(text: Text, key: EntryKey): string {
  return text.shell[key];
}
