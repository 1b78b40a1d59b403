import { useMediaQuery } from '@mantine/hooks';

/** Whether the screen is a phone's: tables are then built as lists, since a restyled table loses its roles. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 760px)', undefined, { getInitialValueInEffect: false });
}
