/** The page of results in a real browser: nothing runs, nothing is fetched, it fits its window and can be read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hardlyMeasured, measured } from '../../src/lab/bench/page/fixture.ts';
import { benchPage } from '../../src/lab/bench/page/page.ts';
import { ask, executablePath, openBrowser, WINDOWS, watch, where } from './browser.ts';

const PAGES = { measured, hardlyMeasured };
const CASES = Object.keys(PAGES).flatMap((name) =>
  WINDOWS.map(([width, scheme]) => [name as keyof typeof PAGES, width, scheme] as const),
);

describe.skipIf(executablePath === undefined)(`the page of results in a browser (${where})`, () => {
  let folder = '';
  let browser: Browser;
  const urlOf = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stillwatch-bench-page-'));
    for (const [name, make] of Object.entries(PAGES)) {
      writeFileSync(join(folder, `${name}.html`), benchPage(make()));
    }
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(CASES)(
    '%s at %i px, %s: nothing runs, nothing is fetched, nothing overflows, all is legible',
    async (name, width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const seen = watch(page, urlOf(name));
      await page.goto(urlOf(name));
      expect(seen).toEqual([]);
      expect(await page.title()).toBe('Stillwatch, results of the bench');
      expect(await ask(page, 'scripts')).toBe(0);
      expect(await ask(page, 'widest')).toBeLessThanOrEqual(width);
      expect(await ask(page, 'faintText')).toEqual([]);
      expect(await ask(page, 'textOutsidePictures')).toEqual([]);
      await page.close();
    },
  );

  test('the page has landmarks, one first heading, and names for every table and picture', async () => {
    const page = await browser.newPage();
    await page.goto(urlOf('measured'));
    expect(await ask(page, 'structure')).toEqual({
      landmarks: [1, 1, 1],
      headings: 1,
      namelessSections: 0,
      headerlessTables: 0,
      namelessPictures: 0,
      brokenAnchors: 0,
    });
    await page.close();
  });
});
