/** Engine room: the port, its adapters, SQL files, steps and migrations. */
export { withPassword } from './address.ts';
export { type CopiedTable, copyStore } from './copy.ts';
export { openEmbedded } from './embedded.ts';
export type { Engine, SqlParams, SqlValue } from './engine.ts';
export { examine, hostsOf, type NodeHealth } from './health.ts';
export { migrate, refuseNewer } from './migrate.ts';
export { removeRows } from './remove.ts';
export { openServer } from './server.ts';
export { parseSql, readSql, readSqlFolder, type SqlFile } from './sql-file.ts';
export { runStep } from './step.ts';
