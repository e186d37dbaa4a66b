/** The port to the analytic engine: what every room may ask of ClickHouse, embedded or served. */
import type { SqlFile } from './sql-file.ts';

/** A value that reaches SQL as a `{name:Type}` parameter, never as text. */
export type SqlValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly SqlValue[]
  | { readonly [key: string]: SqlValue };
/** One value may take 100 kB at most: servers refuse more. */
export type SqlParams = Readonly<Record<string, SqlValue>>;

/** What becomes a table or view of its own at every scan. */
export interface Step {
  readonly name: string;
  /** What the table is ordered by; undefined for a view. */
  readonly order: string | undefined;
  /** Tables that it reads, and no others. */
  readonly reads: readonly string[];
  /** On a cluster, rows lie apart by this; then no row may depend on rows of another key in tables that lie apart alike. */
  readonly shard: string | undefined;
  /** Of `reads`, those that each node looks up as a whole while it makes its own rows from the others. */
  readonly whole: readonly string[];
  readonly sql: string;
}

/**
 * Obligations of an adapter:
 * - runs the same SQL text as every other adapter, values only through parameters;
 * - `run` returns when the statement's effect is durable;
 * - lets one process at a time write into a store, and says `store-locked` to others;
 * - maps engine failures to `StillwatchError` (`engine-failed`, `out-of-memory`, `disk-full`, `engine-*`) and keeps the cause.
 * Prohibitions: no prompt text or parameter value in an error message; no clock, no random source.
 */
export interface Engine {
  /** Name and version, such as `chdb 26.7.2.1`. */
  readonly label: string;
  /** Runs a statement that returns nothing (DDL, INSERT … SELECT). */
  run(sql: string, params?: SqlParams): Promise<void>;
  /** Reads rows as objects; 64-bit integers arrive as numbers (exact to 2^53), so hashes must be selected as text. */
  rows<Row>(sql: string, params?: SqlParams): Promise<Row[]>;
  /** As `rows`, of a SELECT that reads files of this machine. */
  fileRows<Row>(sql: string, params?: SqlParams): Promise<Row[]>;
  /** Puts into a table what a SELECT that reads files of this machine gives: columns by their names, in the table's order. */
  load(table: string, select: string, params?: SqlParams): Promise<void>;
  /** Makes what a migration makes, on every machine that has a part in it. */
  define(migration: SqlFile): Promise<void>;
  /** Builds a step anew from what it reads. */
  build(step: Step, params?: SqlParams): Promise<void>;
  /** Changes stored rows (TRUNCATE, ALTER … DELETE) of a migration's table, wherever they are stored. */
  change(table: string, statement: (table: string) => string, params?: SqlParams): Promise<void>;
  /** Inserts a small batch of rows made in TypeScript. Never use it for log records. */
  insert(table: string, rows: readonly object[]): Promise<void>;
  close(): Promise<void>;
}
