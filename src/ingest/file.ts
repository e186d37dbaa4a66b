/** What ingest knows of one input file: its name for people, its link for the engine, its transport. */

export type Kind = 'exchanges' | 'accounts' | 'signals';
export type Compression = 'none' | 'gzip' | 'zstd';
/** `lines`: one JSON value a line; `document`: one array, or pretty-printed values; the rest as named. */
export type Shape = 'lines' | 'document' | 'csv' | 'parquet';

/** A file as the user named it. `path` is absolute and only ever opened by Node. */
export interface FoundFile {
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * A file the engine can read. `id` is unique in one ingest; `link` is a path of our own making,
 * because `file()` would read braces and stars in a user's name as a pattern.
 */
export interface SourceFile extends FoundFile {
  readonly id: number;
  readonly link: string;
  readonly compression: Compression;
  readonly shape: Shape;
  /** Id of a file of `formats/`; empty for accounts and signals. */
  readonly format: string;
}

/** Several files read alike, by one statement. */
export interface FileGroup {
  readonly files: readonly SourceFile[];
  /** What `file()` reads: a folder of links and a star. */
  readonly pattern: string;
  readonly compression: Compression;
  readonly shape: Shape;
  readonly format: string;
}
