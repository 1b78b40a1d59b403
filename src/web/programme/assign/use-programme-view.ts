import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { ProgrammeView } from '#contract/programme.ts';
import { changeTexts } from '../../search-params.ts';
import { filterRows, gapFilters, groupRows, type ProgrammeFilter, rowsOf, shownKinds } from './programme-filter.ts';

interface AddressChanges {
  loc?: string | null;
  tim?: string | null;
  muc?: string | null;
  thieu?: string | null;
  coquan?: string | null;
  xep?: string | null;
}

/** What of the programme is in view; filter, order and the item in hand stand in the address. */
export function useProgrammeView(programme: ProgrammeView) {
  const search = useSearch({ from: '/khung/chuong-trinh' });
  const navigate = useNavigate({ from: '/chuong-trinh' });
  const { loc, tim = '', thieu, coquan, xep, muc = null } = search;
  const filter = useMemo<ProgrammeFilter>(
    () => ({
      show: shownKinds.find((kind) => kind === loc) ?? 'all',
      gap: gapFilters.find((gap) => gap === thieu) ?? null,
      agency: coquan ? Number(coquan) : null,
      words: tim,
    }),
    [loc, tim, thieu, coquan],
  );
  const rows = useMemo(() => rowsOf(programme), [programme]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const by = xep === 'co-quan' ? ('agency' as const) : ('clause' as const);
  const groups = useMemo(() => groupRows(shown, by, programme.headings), [shown, by, programme]);
  const change = useCallback(
    (changes: AddressChanges) =>
      void navigate({ search: (old) => changeTexts(old, changes), replace: true, resetScroll: false }),
    [navigate],
  );
  const inOrder = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  return { filter, rows, shown, groups, inOrder, by, change, open: inOrder.find(({ key }) => key === muc) ?? null };
}

export type ProgrammeInView = ReturnType<typeof useProgrammeView>;
