import type { TaskContent } from '#contract/programme.ts';
import { findDues, noDue } from '#domain/documents/due.ts';
import { readResponsible } from '#domain/documents/task-leads.ts';
import { isDated, readDueValue, showDueValue } from '../due-words.ts';
import { splitNames, type FieldProblems } from './target-form.ts';

export interface TaskFields {
  readonly title: string;
  readonly kind: TaskContent['kind'];
  readonly leads: string;
  readonly cooperating: string;
  readonly product: string;
  readonly dueKind: TaskContent['due']['kind'];
  readonly dueValue: string;
  readonly strictBefore: boolean;
  readonly conditional: boolean;
}

export function openTaskForm(task: TaskContent): TaskFields {
  return {
    title: task.title,
    kind: task.kind,
    leads: task.leads.join('; '),
    cooperating: task.cooperating.join('; '),
    product: task.product ?? '',
    dueKind: task.due.kind,
    dueValue: showDueValue(task.due.kind, task.due.value),
    strictBefore: task.due.strictBefore,
    conditional: task.due.conditional,
  };
}

export function findTaskProblems(fields: TaskFields): FieldProblems {
  const unread = isDated(fields.dueKind) && readDueValue(fields.dueKind, fields.dueValue) === null;
  return {
    ...(fields.title.trim() === '' ? { title: 'missing' as const } : {}),
    ...(unread ? { dueValue: 'no-day' as const } : {}),
  };
}

/** The content to send; the due words as the decision wrote them stay beside what they were taken to mean. */
export function closeTaskForm(fields: TaskFields, opened: TaskContent): TaskContent {
  const value = isDated(fields.dueKind) ? readDueValue(fields.dueKind, fields.dueValue) : null;
  return {
    ...opened,
    title: fields.title.trim(),
    kind: fields.kind,
    leads: splitNames(fields.leads),
    cooperating: splitNames(fields.cooperating),
    product: fields.product.trim() || null,
    due: {
      ...opened.due,
      kind: fields.dueKind,
      value: value ?? (fields.dueKind === opened.due.kind ? opened.due.value : null),
      strictBefore: value !== null && fields.strictBefore,
      conditional: fields.conditional,
    },
  };
}

const sentenceCase = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** An item that a person makes out of a passage that the program passed over; whom it names and by when is filled in. */
export function taskFromPassage(passage: string, clause: string): TaskContent {
  const words = passage.replace(/\s+/gu, ' ').trim();
  const { leads, cooperating, bodyStart } = readResponsible(words);
  const due = findDues(words, null)[0]?.due ?? noDue;
  return {
    title: sentenceCase(words.slice(bodyStart).trim() || words).slice(0, 1000),
    kind: 'task',
    leads: [...leads],
    cooperating: [...cooperating],
    product: null,
    due,
    asWritten: words.slice(0, 4000),
    clause,
    confidence: 1,
  };
}
