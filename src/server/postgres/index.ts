export { backUp } from './back-up.ts';
export { embeddedBinaries, systemBinaries } from './binaries.ts';
export type { Binaries } from './binaries.ts';
export { startCluster } from './cluster.ts';
export type { Cluster } from './cluster.ts';
export { findRunning, startEmbedded } from './embedded.ts';
export type { EmbeddedDatabase } from './embedded.ts';
export { restore } from './restore.ts';
