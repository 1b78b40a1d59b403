import { task as en } from '../text/en/task.ts';
import { useLanguage } from '../text/text.tsx';
import { task as vi } from '../text/vi/task.ts';

export type TaskPageWords = typeof vi;

/** The words of one task's page travel with it. */
export function useTaskPageWords(): TaskPageWords {
  return useLanguage().language === 'en' ? en : vi;
}
