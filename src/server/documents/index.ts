export { readHere } from './read-here.ts';
export { type DocumentRead, type DocumentReader, type TellProgress, tellNobody, uncounted } from './reading.ts';
export { ReadingThreads } from './reading-threads.ts';
export { Readings } from './readings.ts';
export { registerReadings } from './routes.ts';
export { writePaper } from './papers/write-paper.ts';
