/** The page of results in a real browser: nothing runs, nothing is fetched, it fits its window and can be read. */
import { describe, expect, test } from 'vitest';
import { hardlyMeasured, measured } from '../../src/lab/bench/page/fixture.ts';
import { benchPage } from '../../src/lab/bench/page/page.ts';
import { ask, executablePath, inEveryWindow, Shown, watch, where } from './browser.ts';

const PAGES = {
  measured: () => benchPage(measured()),
  hardlyMeasured: () => benchPage(hardlyMeasured()),
};
const CASES = inEveryWindow(Object.keys(PAGES) as (keyof typeof PAGES)[]);

describe.skipIf(executablePath === undefined)(`the page of results in a browser (${where})`, () => {
  const shown = new Shown(PAGES);

  test.each(CASES)(
    '%s at %i px, %s: nothing runs, nothing is fetched, nothing overflows, all is legible',
    async (name, width, colorScheme) => {
      const page = await shown.newPage({ viewport: { width, height: 900 }, colorScheme });
      const seen = watch(page, shown.urlOf(name));
      await page.goto(shown.urlOf(name));
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
    const page = await shown.newPage();
    await page.goto(shown.urlOf('measured'));
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
