import { type PageCompiler, writePdf } from '#formats/official-document/write-pdf.ts';
import { openCompiler } from './open-compiler.ts';
import type { PaperAnswer, PaperOrder } from './paper-order.ts';

let compiler: PageCompiler | undefined;

function carryOut({ id, order }: PaperOrder): PaperAnswer {
  try {
    compiler ??= openCompiler();
    return { id, kind: 'written', written: writePdf(compiler, order) };
  } catch (error) {
    return { id, kind: 'fault', reason: String(error instanceof Error ? error.stack : error) };
  }
}

/** One order after the other; ends with the program that started it. */
process.on('message', (order: PaperOrder) => process.send?.(carryOut(order)));
process.on('disconnect', () => process.exit(0));
