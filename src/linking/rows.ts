/** Compressed rows: things brought together by the row that each belongs to. */

export interface Rows {
  /** `members[from[r]..from[r+1])` are the things of row r, ascending. */
  readonly from: Uint32Array;
  readonly members: Uint32Array;
}

/** Sorts things 0..N-1 by their rows, by counting. */
export function byRow(rowOf: Uint32Array, rows: number): Rows {
  const from = new Uint32Array(rows + 1);
  for (const row of rowOf) from[row + 1] = (from[row + 1] as number) + 1;
  for (let row = 0; row < rows; row++)
    from[row + 1] = (from[row + 1] as number) + (from[row] as number);
  const next = from.slice(0, rows);
  const members = new Uint32Array(rowOf.length);
  for (let thing = 0; thing < rowOf.length; thing++) {
    const row = rowOf[thing] as number;
    const place = next[row] as number;
    members[place] = thing;
    next[row] = place + 1;
  }
  return { from, members };
}
