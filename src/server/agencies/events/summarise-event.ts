import type { AgencyEvent, Splitting } from '#domain/agencies/events/agency-event.ts';
import type { AgencyKind } from '#domain/agencies/role.ts';
import { formatDecimal } from '#domain/numbers/format-decimal.ts';
import type { NameOf } from './agency-names.ts';

const LEVELS: Readonly<Record<AgencyKind, string>> = {
  'peoples-committee': 'cấp tỉnh',
  office: 'văn phòng',
  department: 'sở',
  inspectorate: 'thanh tra',
  'management-board': 'ban quản lý',
  'armed-force': 'lực lượng vũ trang',
  'central-agency': 'cơ quan ngành dọc',
  district: 'cấp huyện',
  commune: 'cấp xã',
};

/** The event in one sentence, as it stands in the register's history and in the log. */
export function summariseEvent(event: AgencyEvent, nameOf: NameOf): string {
  const name = (agencyId: number) => nameOf(agencyId).name;
  const names = (ids: readonly number[]) => ids.map(name).join(', ');
  switch (event.kind) {
    case 'found':
      return `Thành lập ${event.details.name}`;
    case 'rename':
      return `${name(event.agencyId)} đổi tên thành ${event.name}`;
    case 'move':
      return `${name(event.agencyId)} ${newPlace(event.parentId, name)}`;
    case 'merge':
      return `${names(event.agencyIds)} nhập vào ${event.into.details?.name ?? name(event.into.agencyId)}`;
    case 'split':
      return `${name(event.agencyId)} chia thành ${partsOf(event, name)}; chia số liệu theo ${event.key}`;
    case 'abolish':
      return `${name(event.agencyId)} giải thể${heirWords(event.successorId, name)}`;
    case 'level-ends':
      return `Kết thúc hoạt động ${LEVELS[event.level]}${heirWords(event.successorId, name)}`;
  }
}

type Name = (agencyId: number) => string;

const newPlace = (parentId: number | null, name: Name): string =>
  parentId === null ? 'không còn trực thuộc cơ quan nào' : `chuyển về trực thuộc ${name(parentId)}`;

const heirWords = (successorId: number | null, name: Name): string =>
  successorId === null ? '' : `; ${name(successorId)} kế tục`;

const partsOf = ({ successors }: Splitting, name: Name): string =>
  successors
    .map(({ agencyId, share, details }) => `${details?.name ?? name(agencyId)} (${formatDecimal(share)})`)
    .join(', ');
