import type { PdfCheck } from '#formats/signature/pdf/verify-pdf.ts';
import { signatureSentence } from './signature-sentences.ts';

const WHOLE: Readonly<Record<Exclude<PdfCheck['kind'], 'signed'>, string>> = {
  'no-pdf': 'tệp không phải PDF',
  unsigned: 'tệp PDF không có chữ ký số',
  'broken-range': 'tệp PDF bị cắt hoặc sửa nên vùng được ký không còn khớp với tệp',
};

/** What is wrong with the signatures of a PDF, as words in a sentence; empty where nothing is. */
export function pdfSentence(check: PdfCheck): string {
  if (check.kind !== 'signed') return WHOLE[check.kind];
  const faults = check.signatures.flatMap((signature) => {
    const added =
      signature.coverage === 'added-to' ? 'sau khi ký tệp còn được ghi thêm phần không có chữ ký nào bao trùm' : '';
    return [signatureSentence(signature), added].filter((fault) => fault !== '');
  });
  return faults.join('; ');
}
