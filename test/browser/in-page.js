// Questions that the browser test asks inside the page; one expression, evaluated there.
({
  openEverything() {
    for (const one of document.querySelectorAll('details')) one.open = true;
  },

  scripts: () => document.scripts.length,

  widest: () => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),

  structure() {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const without = (selector, part) =>
      all(selector).filter((one) => one.querySelector(part) === null).length;
    return {
      landmarks: ['header', 'main', 'footer'].map((tag) => all(`body > ${tag}`).length),
      headings: all('h1').length,
      namelessSections: all('section:not([aria-labelledby])').length,
      headerlessTables: without('table', 'th'),
      namelessPictures: without('svg:not([aria-hidden])', 'title'),
      brokenAnchors: all('a[href^="#"]').filter(
        (link) => document.querySelector(link.getAttribute('href')) === null,
      ).length,
    };
  },

  foldedHeights: () =>
    [...document.querySelectorAll('details:not([open]) table')].map(
      (table) => table.getBoundingClientRect().height,
    ),

  /** Texts of pictures that reach beyond the picture's edge, where they are cut off. */
  textOutsidePictures: () =>
    [...document.querySelectorAll('svg.chart text')].flatMap((text) => {
      const [own, frame] = [text, text.ownerSVGElement].map((one) => one.getBoundingClientRect());
      const out = own.left < frame.left - 1 || own.right > frame.right + 1;
      return out || own.bottom > frame.bottom + 1 ? [text.textContent] : [];
    }),

  /** Texts whose colour is too near to the ground they stand on; pictures aside. */
  faintText() {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgb = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const linear = (part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
    const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    const ground = (element) => {
      for (let at = element; at !== null; at = at.parentElement) {
        const colour = rgb(getComputedStyle(at).backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return [255, 255, 255, 255];
    };
    const faint = new Set();
    for (const element of document.querySelectorAll('body *:not(svg *)')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '',
      );
      if (!own || element.closest('.unseen, .skip') !== null) continue;
      const a = light(rgb(getComputedStyle(element).color)) + 0.05;
      const b = light(ground(element)) + 0.05;
      const contrast = Math.max(a, b) / Math.min(a, b);
      if (contrast < 4.5) {
        faint.add(`${element.tagName}.${element.className} ${contrast.toFixed(2)}`);
      }
    }
    return [...faint];
  },
});
