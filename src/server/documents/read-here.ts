import { type DocumentReader, tellNobody } from './reading.ts';

/** Reads in the thread that asks: for a program that does nothing else meanwhile, such as the first start. */
export const readHere: DocumentReader = {
  read: async (bytes, tell = tellNobody) => (await import('./read-and-compile.ts')).readAndCompile(bytes, tell),
  readAgain: async (text, reverted) => (await import('./read-and-compile.ts')).compileAgain(text, reverted),
};
