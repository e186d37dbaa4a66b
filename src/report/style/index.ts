/** The style sheet of the report, in the order of the cascade. */
import { CHARTS } from './charts.ts';
import { COLOURS } from './colours.ts';
import { PAGE } from './page.ts';
import { NARROW_AND_PRINT } from './paper.ts';
import { TABLES } from './tables.ts';

export const STYLE = [COLOURS, PAGE, TABLES, CHARTS, NARROW_AND_PRINT]
  .join('\n')
  .replace(/\n\s*/g, '\n');
