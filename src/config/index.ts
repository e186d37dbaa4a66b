/** Configuration room: the options of a scan as a file. */
export { loadConfig } from './load.ts';
export type { Config } from './schema.ts';
