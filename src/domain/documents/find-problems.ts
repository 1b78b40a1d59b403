import type { DraftClause } from './clause-tree.ts';
import type { CompiledDecision, DocumentFacts } from './compiled-decision.ts';

type Findings = Pick<CompiledDecision, 'recognised' | 'problems'>;

function isWordSegmented(text: string): boolean {
  const joined = text.match(/\p{L}_\p{L}/gu)?.length ?? 0;
  return joined > 20 && joined > text.length / 200;
}

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
    document.type !== null || (labelled >= 3 && items > 0) || clauses.some((clause) => clause.rank === 0);
  if (!recognised) {
    const message =
      'Văn bản này không giống quyết định, kế hoạch, nghị quyết hay phụ lục: không thấy tên loại, điều khoản hay chỉ tiêu nào. Hãy kiểm tra lại tệp.';
    problems.push({ code: 'not-a-decision', message });
  }
  if (isWordSegmented(text)) {
    const message =
      'Văn bản đã bị tách từ (âm tiết nối bằng dấu “_”) và mất dấu xuống dòng; kết quả đọc không đáng tin. Hãy dùng bản gốc.';
    problems.push({ code: 'word-segmented', message });
  }
  return { recognised, problems };
}
