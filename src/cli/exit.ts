/** The exit status of a command that is done and yet not well, such as `doctor`. */

let asked = 0;

export function askExit(status: number): void {
  asked = status;
}

/** The status asked for, once. */
export function takeExit(): number {
  const status = asked;
  asked = 0;
  return status;
}
