/** A real browser for the tests of pages: where it is, how it is opened, and what is asked of a page. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

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
function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: FLAGS.split(' '),
  });
}

/** Every page in every window. */
export function inEveryWindow<Name extends string>(names: readonly Name[]) {
  return names.flatMap((name) => WINDOWS.map(([width, scheme]) => [name, width, scheme] as const));
}

/** Pages as files, and a browser to see them in; both are there while the tests of the calling suite run. */
export class Shown {
  #folder = '';
  #browser: Browser | undefined;

  /** @param pages Name of a page → what makes it. */
  constructor(pages: Readonly<Record<string, () => string>>) {
    beforeAll(async () => {
      this.#folder = mkdtempSync(join(tmpdir(), 'stillwatch-browser-'));
      for (const [name, make] of Object.entries(pages)) this.write(name, make());
      this.#browser = await openBrowser();
    });
    afterAll(async () => {
      await this.#browser?.close();
      rmSync(this.#folder, { recursive: true, force: true });
    });
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.#folder, `${name}.html`), text);
  }

  urlOf(name: string): string {
    return pathToFileURL(join(this.#folder, `${name}.html`)).href;
  }

  newPage(options?: Parameters<Browser['newPage']>[0]): Promise<Page> {
    return (this.#browser as Browser).newPage(options);
  }
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
