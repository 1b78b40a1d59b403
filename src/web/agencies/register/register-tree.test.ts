import { expect, test } from 'vitest';
import type { AgencyKind } from '#domain/agencies/role.ts';
import { treeRows } from './register-tree.ts';

const agency = (id: number, name: string, kind: AgencyKind, parentId: number | null) => ({
  id,
  name,
  shortName: name,
  officialCode: kind === 'commune' ? '20335' : null,
  kind,
  parentId,
});
const agencies = [
  agency(4, 'Phường Tân Thạnh', 'commune', 3),
  agency(3, 'Thành phố Tam Kỳ', 'district', 1),
  agency(2, 'Sở Y tế', 'department', 1),
  agency(1, 'UBND tỉnh', 'peoples-committee', null),
  agency(5, 'Công an tỉnh', 'armed-force', null),
];
const shown = (opened: number[], search = '') =>
  treeRows(agencies, new Set(opened), search).map(({ agency: { name }, depth }) => `${'  '.repeat(depth)}${name}`);

test('departments come before districts, and communes show when their district is opened', () => {
  expect(shown([])).toEqual(['UBND tỉnh', '  Sở Y tế', '  Thành phố Tam Kỳ', 'Công an tỉnh']);
  expect(shown([3])).toContain('    Phường Tân Thạnh');
});

test.each([['tan thanh'], ['20335']])('“%s” finds the commune wherever it stands', (search) => {
  expect(shown([], search)).toEqual(['Phường Tân Thạnh']);
});
