/** Engine room: the port, its embedded adapter, SQL files, steps and migrations. */
export { openEmbedded } from './embedded.ts';
export type { Engine, SqlParams, SqlValue } from './engine.ts';
export { migrate, refuseNewer } from './migrate.ts';
export { parseSql, readSql, readSqlFolder, type SqlFile } from './sql-file.ts';
export { runStep } from './step.ts';
