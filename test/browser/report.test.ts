/** The report in a real browser: hostile data runs nothing, fetches nothing, and the page fits its window. */
import { describe, expect, test } from 'vitest';
import { hostile, quiet, typical } from '../../src/report/fixture.ts';
import { reportHtml } from '../../src/report/index.ts';
import { ask, executablePath, inEveryWindow, Shown, WINDOWS, watch, where } from './browser.ts';

const PAGES = {
  typical: () => reportHtml(typical()),
  hostile: () => reportHtml(hostile()),
  quiet: () => reportHtml(quiet()),
};
const CASES = inEveryWindow(Object.keys(PAGES) as (keyof typeof PAGES)[]);

describe.skipIf(executablePath === undefined)(`the report in a browser (${where})`, () => {
  const shown = new Shown(PAGES);

  test.each(CASES)(
    '%s at %i px, %s: nothing runs, nothing is fetched, nothing overflows',
    async (name, width, colorScheme) => {
      const page = await shown.newPage({ viewport: { width, height: 900 }, colorScheme });
      const url = shown.urlOf(name);
      const seen = watch(page, url);
      await page.goto(url);
      await ask(page, 'openEverything');
      expect(seen).toEqual([]);
      expect(await page.title()).toMatch(/^Stillwatch report, /);
      expect(await ask(page, 'scripts')).toBe(0);
      expect(await ask(page, 'widest')).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  test('the watch sees what it watches for: a page that does run and fetch is caught', async () => {
    const page = await shown.newPage();
    shown.write(
      'bad',
      '<img src="x.png"><script>console.log(1); alert(2); throw new Error("3")</script>',
    );
    const url = shown.urlOf('bad');
    const seen = watch(page, url);
    await page.goto(url);
    const kinds = new Set(seen.map((one) => one.split(' ')[0]));
    expect([...kinds].sort()).toEqual(['console', 'dialog', 'error', 'request']);
    await page.close();
  });

  test.each(WINDOWS.slice(0, 2))(
    'text at %i px, %s, keeps a contrast of 4.5 to its ground',
    async (width, colorScheme) => {
      const page = await shown.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(shown.urlOf('typical'));
      await ask(page, 'openEverything');
      expect(await ask(page, 'faintText')).toEqual([]);
      await page.close();
    },
  );

  test('the page has landmarks, one first heading, and names for every table and picture', async () => {
    const page = await shown.newPage();
    await page.goto(shown.urlOf('typical'));
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

  test('on paper folded parts are open', async () => {
    const page = await shown.newPage();
    await page.goto(shown.urlOf('typical'));
    await page.emulateMedia({ media: 'print' });
    const heights = (await ask(page, 'foldedHeights')) as number[];
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThan(0);
    await page.close();
  });
});
