/** How far a scan is, on standard error: a bar in a terminal, a line now and then in a log. */
import { percent, visible } from '../report/index.ts';
import type { Progress } from '../scan.ts';
import type { Screen } from './screen.ts';

export interface ProgressBar {
  show(progress: Progress): void;
  /** Clears the bar; later calls do nothing. */
  end(): void;
}

const STAGES: Readonly<Record<Progress['stage'], string>> = {
  read: 'reading',
  sketch: 'comparing',
  link: 'linking',
  test: 'testing',
  report: 'reporting',
};
const STEP = 0.05;
const BAR = 24;
const CLEAR_LINE = '\r\u001b[2K';
const MOST_OFTEN_MS = 80;

export function progressBar(screen: Screen): ProgressBar {
  return screen.errTty ? bar(screen) : lines(screen);
}

function bar(screen: Screen): ProgressBar {
  let last = 0;
  let drawn = false;
  let ended = false;
  return {
    show: ({ stage, done, note }) => {
      const now = Date.now();
      if (ended || (done < 1 && now - last < MOST_OFTEN_MS)) return;
      last = now;
      drawn = true;
      const full = Math.round(within(done) * BAR);
      const words = `${STAGES[stage].padEnd(9)} ${'━'.repeat(full)}${'╌'.repeat(BAR - full)} ${percent(within(done)).padStart(4)}  ${visible(note, 60)}`;
      screen.err(`${CLEAR_LINE}${words.slice(0, Math.max(20, screen.width - 1))}`);
    },
    end: () => {
      if (drawn && !ended) screen.err(CLEAR_LINE);
      ended = true;
    },
  };
}

function lines(screen: Screen): ProgressBar {
  let next = 0;
  let stage = '';
  let ended = false;
  return {
    show: (progress) => {
      const done = within(progress.done);
      if (ended || (done < next && progress.stage === stage)) return;
      stage = progress.stage;
      next = done + STEP;
      screen.err(
        `stillwatch: ${STAGES[progress.stage]} ${percent(done)} ${visible(progress.note, 80)}\n`,
      );
    },
    end: () => {
      ended = true;
    },
  };
}

const within = (done: number) => Math.min(1, Math.max(0, Number.isFinite(done) ? done : 0));
