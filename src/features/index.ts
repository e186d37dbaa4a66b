/** Features room: events made into what can be compared, account by account. */
export { buildFeatures } from './build.ts';
