import type { DraftClause } from './clause-tree.ts';
import type { CompiledDecision, DocumentFacts } from './compiled-decision.ts';
import { countJoinedWords } from './word-joins.ts';

type Findings = Pick<CompiledDecision, 'recognised' | 'problems'>;

/** Whether the text is a decision, plan, resolution or annex at all, and what stands against trusting the reading. */
export function findProblems(
  text: string,
  document: DocumentFacts,
  clauses: readonly DraftClause[],
  items: number,
): Findings {
  const problems: { code: string; message: string }[] = [];
  const labelled = clauses.filter((clause) => clause.label !== '' && clause.rank < 90).length;
  const recognised =
    document.type !== null ||
    (labelled >= 3 && items > 0) ||
    clauses.some((clause) => clause.rank === 0 && clause.label !== '');
  if (!recognised) {
    const message =
      'Văn bản này không giống quyết định, kế hoạch, nghị quyết hay phụ lục: không thấy tên loại, điều khoản hay chỉ tiêu nào. Hãy kiểm tra lại tệp.';
    problems.push({ code: 'not-a-decision', message });
  }
  if (countJoinedWords(text) > 0) {
    const message =
      'Văn bản đã bị tách từ (âm tiết nối bằng dấu “_”). Phần mềm đọc mỗi dấu “_” như một dấu cách và giữ nguyên văn bản nhận được; hãy đối chiếu với bản gốc.';
    problems.push({ code: 'word-segmented', message });
  }
  return { recognised, problems };
}
