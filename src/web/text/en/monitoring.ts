import type { Text } from '../text.tsx';

export const monitoring: Text['monitoring'] = { targetsTitle: 'Targets' };
