import type { Facts, FieldProblem } from '../errors.ts';
import { agencyEventProblems } from './agency-event-problems.ts';
import { agencyProblems } from './agency-problems.ts';
import { amendmentProblems } from './amendment-problems.ts';
import { conflictProblems } from './conflict-problems.ts';
import { directiveProblems } from './directive-problems.ts';
import { earlierProblems } from './earlier-problems.ts';
import { formProblems } from './form-problems.ts';
import { blockerProblems } from './blocker-problems.ts';
import { authorityProblems } from './authority-problems.ts';
import { calendarProblems } from './calendar-problems.ts';
import { generalProblems } from './general-problems.ts';
import type { ProblemText } from './problem-text.ts';
import { outgoingProblems } from './outgoing-problems.ts';
import { planProblems } from './plan-problems.ts';
import { programmeProblems } from './programme-problems.ts';
import { readingProblems } from './reading-problems.ts';
import { registerProblems } from './register-problems.ts';
import { reportingProblems } from './reporting-problems.ts';
import { taskProblems } from './task-problems.ts';
import { warningProblems } from './warning-problems.ts';
import { workbookProblems } from './workbook-problems.ts';
import { signatureProblems } from './signature-problems.ts';

/** Every problem that the server may answer with: its status, and what the person reads. */
export const problemTexts = {
  ...generalProblems,
  ...agencyEventProblems,
  ...agencyProblems,
  ...amendmentProblems,
  ...authorityProblems,
  ...blockerProblems,
  ...calendarProblems,
  ...conflictProblems,
  ...directiveProblems,
  ...earlierProblems,
  ...formProblems,
  ...outgoingProblems,
  ...planProblems,
  ...programmeProblems,
  ...readingProblems,
  ...registerProblems,
  ...reportingProblems,
  ...taskProblems,
  ...warningProblems,
  ...workbookProblems,
  ...signatureProblems,
};
export type ProblemCode = keyof typeof problemTexts;

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  problems: readonly FieldProblem[];
}

/** The answer for a code; a fact that is not known leaves no trace in the sentence. */
export function problemBody(code: ProblemCode, facts: Facts = {}, problems: readonly FieldProblem[] = []): ProblemBody {
  const { status, title, detail }: ProblemText = problemTexts[code];
  const filled = detail.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
  return { type: `urn:tiendo:problem:${code}`, title, status, code, detail: filled, problems };
}

export { earlierSentence } from './earlier-sentences.ts';
export { regimeSentence } from './regime-sentences.ts';
export { pdfSentence } from './pdf-sentences.ts';
export { signatureSentence } from './signature-sentences.ts';
export { sheetSentence } from './sheet-sentences.ts';
export { sentenceForSheet } from './unreadable-workbook.ts';
