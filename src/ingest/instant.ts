/** A time as ClickHouse writes it, in UTC: `2026-03-01 10:00:00.000`. */
export function instant(at: Date): string {
  return at.toISOString().replace('T', ' ').replace('Z', '');
}
