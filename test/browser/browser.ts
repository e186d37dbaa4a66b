/** A real browser for the tests of pages: where it is, how it is opened, and what is asked of a page. */
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
export const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
export const where = executablePath ?? 'skipped: no Chromium found, set CHROMIUM_PATH';

const QUESTIONS = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8')
  .replace(/^\/\/.*$/m, '')
  .trim()
  .replace(/;$/, '');

export const WINDOWS = [
  [1280, 'light'],
  [1280, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const;
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: FLAGS.split(' '),
  });
}

/** Everything a page must never do, as it happens. */
export function watch(page: Page, own: string): string[] {
  const seen: string[] = [];
  page.on('dialog', async (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== own && request.url() !== 'data:,') seen.push(`request ${request.url()}`);
  });
  page.on('console', (message) => seen.push(`console ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error ${error.message}`));
  page.on('popup', () => seen.push('popup'));
  return seen;
}

/** Evaluates one of the questions of in-page.js inside the page. */
export function ask(page: Page, question: string): Promise<unknown> {
  return page.evaluate(`(${QUESTIONS}).${question}()`);
}
