import { tasks as en } from '../text/en/tasks.ts';
import { useLanguage } from '../text/text.tsx';
import { tasks as vi } from '../text/vi/tasks.ts';

export type TaskWords = typeof vi;

/** The words of tasks travel with their pages and not with the first page. */
export function useTaskWords(): TaskWords {
  return useLanguage().language === 'en' ? en : vi;
}
