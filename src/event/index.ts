/** Event room: what one exchange and one account are. */
export { ACCOUNT_COLUMNS, RECORD_COLUMNS } from './record.ts';
